// The posting of two collectives and three people. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Posting } from './posting.ts'

export const sample: Posting = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  summary:
    'Công khai, lấy ý kiến đối với tập thể, cá nhân đề nghị tặng thưởng Huân chương Lao động và danh hiệu “Chiến sĩ thi đua toàn quốc”',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '1284',
    symbol: 'TB-BTNMT',
    place: 'Hà Nội',
    on: '2024-12-23',
    recipients: [
      'Các đơn vị trực thuộc Bộ',
      'Sở Tài nguyên và Môi trường các tỉnh, thành phố trực thuộc Trung ương',
      'Bộ trưởng, các Thứ trưởng (để b/c)',
      'Cổng thông tin điện tử Bộ, Báo Tài nguyên và Môi trường (để đăng tải)',
    ],
    archive: 'VT, TCCB (05)',
    signatory: {
      form: 'TL',
      head: 'Bộ trưởng',
      office: 'Vụ trưởng Vụ Tổ chức cán bộ',
      name: 'Đỗ Thị Bích Ngân',
    },
  },
  opening: [
    'Thực hiện khoản 5 Điều 84 Luật Thi đua, khen thưởng và khoản 2 Điều 46 Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ, Bộ Tài nguyên và Môi trường công khai danh sách đề nghị khen thưởng trước khi trình Hội đồng Thi đua - Khen thưởng Bộ.',
  ],
  ending: [
    'Bộ Tài nguyên và Môi trường thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết và cho ý kiến./.',
  ],
  groups: [
    {
      heading: '1.1. Huân chương Lao động hạng Ba',
      kind: 'collective',
      rows: [
        {
          name: 'Trung tâm Dự báo khí tượng thủy văn quốc gia',
          merit:
            '05 năm liên tục hoàn thành xuất sắc nhiệm vụ; dự báo sớm 12 cơn bão, áp thấp nhiệt đới giai đoạn 2020 - 2024.',
        },
        {
          name: 'Liên đoàn Địa chất Tây Bắc',
          merit:
            'Hoàn thành 21 tờ bản đồ địa chất tỷ lệ 1:50.000; cảnh báo trượt lở tại 07 tỉnh miền núi phía Bắc.',
        },
      ],
    },
    {
      heading: '1.2. Danh hiệu “Chiến sĩ thi đua toàn quốc”',
      kind: 'individual',
      rows: [
        {
          name: 'Tô Thị Ngọc Mẫn',
          office: 'Phó Cục trưởng, Cục Viễn thám quốc gia',
          merit:
            '02 lần liên tục “Chiến sĩ thi đua Bộ”; sáng kiến giám sát rừng ngập mặn bằng ảnh vệ tinh áp dụng tại 28 tỉnh.',
          address: 'Bà',
        },
        {
          name: 'Doãn Văn Lực',
          office: 'Trưởng phòng Dự báo thủy văn, Tổng cục Khí tượng Thủy văn',
          merit:
            '02 lần liên tục “Chiến sĩ thi đua Bộ”; mô hình cảnh báo lũ quét có phạm vi ảnh hưởng toàn quốc.',
          address: 'Ông',
        },
        {
          name: 'Ân Thị Hải Yến',
          office: 'Nghiên cứu viên cao cấp, Viện Khoa học Đo đạc và Bản đồ',
          merit: 'Chủ nhiệm 02 đề tài khoa học đã nghiệm thu, áp dụng hiệu quả trên phạm vi toàn quốc.',
          address: 'Bà',
        },
      ],
    },
  ],
  term: {
    from: '2024-12-23',
    to: '2025-01-07',
    workingDays: 10,
    skipped: ['thứ Bảy, Chủ nhật', 'Tết Dương lịch 01/01/2025'],
  },
  opinions: {
    text: [
      'Ý kiến phải bằng văn bản, ghi rõ họ tên, địa chỉ, số điện thoại và có chữ ký của người gửi; gửi theo một trong các cách sau:',
    ],
    ways: [
      'Trực tiếp hoặc qua bưu chính: Vụ Tổ chức cán bộ, Bộ Tài nguyên và Môi trường, số 10 Tôn Thất Thuyết, Hà Nội;',
      'Trực tuyến: trang công khai khen thưởng của Bộ, mục “Gửi ý kiến”; hệ thống cấp ngay biên nhận có mã tra cứu;',
      'Mọi ý kiến được trả lời bằng văn bản. Thông tin của người gửi ý kiến được bảo mật.',
    ],
  },
  page: { url: 'https://khenthuong.example.vn/postings/2024-1284' },
}
