// A submission of forty cases with the list of nominees. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Submission } from './submission.ts'

export const sample: Submission = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  summary: 'Về việc đề nghị tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
  addressees: ['Bộ trưởng Bộ Tài nguyên và Môi trường'],
  doc: {
    superior: 'Bộ Tài nguyên và Môi trường',
    issuer: 'Vụ Tổ chức cán bộ',
    number: '12',
    symbol: 'TTr-TCCB',
    place: 'Hà Nội',
    on: '2025-01-14',
    recipients: ['Như trên', 'Thứ trưởng Phạm Hồng Quân (để b/c)', 'Hội đồng Thi đua - Khen thưởng Bộ'],
    archive: 'VT, TĐKT (03)',
    signatory: { form: 'KT', head: 'Vụ trưởng', office: 'Phó Vụ trưởng', name: 'Nguyễn Hữu Toại' },
  },
  grounds: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 18/2023/TT-BTNMT ngày 15 tháng 11 năm 2023 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng trong ngành Tài nguyên và Môi trường',
    'Căn cứ Biên bản số 01/BB-HĐTĐKT ngày 10 tháng 01 năm 2025 của Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường và Biên bản kiểm phiếu số 02/BB-HĐTĐKT cùng ngày',
  ],
  opening: ['Vụ Tổ chức cán bộ kính trình Bộ trưởng xem xét, quyết định tặng danh hiệu như sau:'],
  parts: [
    {
      title: 'Kết quả thẩm định và bỏ phiếu',
      text: [
        'Vụ Tổ chức cán bộ đã thẩm định 47 hồ sơ, trong đó 42 hồ sơ của 34 đơn vị đủ điều kiện. Các trường hợp đề nghị không trong thời gian xem xét kỷ luật hoặc thanh tra, kiểm tra khi có dấu hiệu vi phạm. Hội đồng Thi đua - Khen thưởng Bộ bỏ phiếu trên tổng số 15 thành viên:',
      ],
      table: {
        align: ['c', 'l', 'c', 'c', 'c'],
        head: ['STT', 'Nội dung', 'Số hồ sơ', 'Số cá nhân', 'Tỷ lệ phiếu'],
        rows: [
          ['1', 'Đủ điều kiện, đạt tỷ lệ phiếu theo quy định', '40', '40', 'từ 93,3%'],
          ['2', 'Đủ điều kiện, không đạt tỷ lệ phiếu', '02', '02', '80% và 86,7%'],
          ['3', 'Trả lại hồ sơ do không đủ điều kiện, tiêu chuẩn', '05', '05', 'không bỏ phiếu'],
        ],
        widths: ['11mm', '1.6fr', '1fr', '1fr', '1fr'],
      },
    },
    {
      title: 'Nội dung đề nghị',
      text: [
        'Đề nghị Bộ trưởng tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024 cho 40 cá nhân thuộc thẩm quyền của Bộ trưởng; trong đó 18 người trực tiếp công tác, chiếm 45%, và 22 người giữ chức vụ lãnh đạo từ cấp phòng trở lên.',
      ],
    },
    {
      title: 'Hồ sơ kèm theo',
      points: [
        'Danh sách trích ngang 40 cá nhân đề nghị tặng danh hiệu;',
        'Báo cáo thành tích của từng cá nhân, có xác nhận của thủ trưởng đơn vị;',
        'Biên bản họp Hội đồng và Biên bản kiểm phiếu;',
        'Bản sao quyết định tặng danh hiệu “Chiến sĩ thi đua cơ sở” 03 năm liên tục;',
        'Xác nhận phạm vi ảnh hưởng, hiệu quả áp dụng của sáng kiến, đề tài khoa học;',
        'Dự thảo Quyết định của Bộ trưởng.',
      ],
    },
  ],
  ending: [
    'Vụ Tổ chức cán bộ chịu trách nhiệm về tính chính xác của hồ sơ đề nghị khen thưởng.',
    'Kính trình Bộ trưởng xem xét, quyết định./.',
  ],
  nominees: {
    title:
      'Danh sách trích ngang cá nhân đề nghị tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
    reference: 'Kèm theo Tờ trình số 12/TTr-TCCB ngày 14 tháng 01 năm 2025 của Vụ Tổ chức cán bộ',
    rows: [
      {
        name: 'Bà Nguyễn Thị Thu Hà',
        birthYear: 1984,
        office: 'Phó Vụ trưởng, Vụ Pháp chế',
        merit: 'Chủ trì xây dựng 02 nghị định hướng dẫn Luật Đất đai, trình đúng hạn.',
        basis: [
          'CSTĐCS năm 2022: 3391/QĐ-BTNMT',
          'CSTĐCS năm 2023: 3746/QĐ-BTNMT',
          'CSTĐCS năm 2024: 3812/QĐ-BTNMT',
        ],
        award: 'Chiến sĩ thi đua Bộ',
        vote: '15/15 (100%)',
      },
      {
        name: 'Bà Trịnh Thị Hồng Vân',
        birthYear: 1979,
        office: 'Chuyên viên chính, Vụ Kế hoạch - Tài chính',
        merit: 'Sáng kiến quy trình giải ngân vốn đầu tư công áp dụng tại 12 đơn vị.',
        basis: ['CSTĐCS năm 2022, 2023, 2024'],
        award: 'Chiến sĩ thi đua Bộ',
        vote: '14/15 (93,3%)',
      },
    ],
  },
}
