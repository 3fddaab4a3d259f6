// The minutes of a sitting with fifteen members. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Minutes } from './minutes.ts'

export const sample: Minutes = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  summary:
    'Họp Hội đồng Thi đua - Khen thưởng xét danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” và Cờ thi đua của Bộ năm 2024',
  doc: {
    superior: 'Bộ Tài nguyên và Môi trường',
    issuer: 'Hội đồng\nThi đua - Khen thưởng',
    symbol: 'BB-HĐTĐKT',
    place: 'Hà Nội',
    on: '2025-01-10',
    number: '01',
    recipients: ['Chủ tịch, các Phó Chủ tịch Hội đồng', 'Các thành viên Hội đồng'],
    archive: 'VT, Hồ sơ',
  },
  venue: 'Phòng họp tầng 2, trụ sở Bộ Tài nguyên và Môi trường, số 10 Tôn Thất Thuyết, Hà Nội',
  attendance: { members: 15, present: 13, remark: 'đi công tác', written: 2 },
  chair: 'Ông Lương Thế Hiển, Bộ trưởng, Chủ tịch Hội đồng',
  secretary: 'Ông Nguyễn Hữu Toại, Phó Vụ trưởng Vụ Tổ chức cán bộ',
  quorum:
    'Hội đồng có đủ số thành viên tham dự theo quy định để tiến hành họp. Tỷ lệ phiếu tính trên tổng số 15 thành viên Hội đồng theo khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP.',
  roll: [
    { name: 'Lương Thế Hiển', office: 'Bộ trưởng', role: 'Chủ tịch', presence: 'Có mặt', address: 'Ông' },
    {
      name: 'Phạm Hồng Quân',
      office: 'Thứ trưởng',
      role: 'Phó Chủ tịch thứ nhất',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Đỗ Thị Bích Ngân',
      office: 'Vụ trưởng Vụ Tổ chức cán bộ',
      role: 'Phó Chủ tịch thường trực',
      presence: 'Có mặt',
      address: 'Bà',
    },
    {
      name: 'Trương Công Lập',
      office: 'Chủ tịch Công đoàn Bộ',
      role: 'Phó Chủ tịch',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Lâm Chí Bền',
      office: 'Chánh Văn phòng Bộ',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Mạc Thị Quế',
      office: 'Vụ trưởng Vụ Kế hoạch - Tài chính',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Bà',
    },
    {
      name: 'Đàm Vĩnh Sơn',
      office: 'Vụ trưởng Vụ Pháp chế',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Thái Bá Trực',
      office: 'Chánh Thanh tra Bộ',
      role: 'Ủy viên',
      presence: 'Vắng (có ý kiến)',
      address: 'Ông',
    },
    {
      name: 'Phí Thị Nhàn',
      office: 'Vụ trưởng Vụ Khoa học và Công nghệ',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Bà',
    },
    {
      name: 'Viên Đình Ân',
      office: 'Tổng cục trưởng Tổng cục Khí tượng Thủy văn',
      role: 'Ủy viên',
      presence: 'Vắng (có ý kiến)',
      address: 'Ông',
    },
    {
      name: 'Lạc Văn Tùng',
      office: 'Cục trưởng Cục Viễn thám quốc gia',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Cấn Thị Loan',
      office: 'Cục trưởng Cục Quản lý tài nguyên nước',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Bà',
    },
    {
      name: 'Sầm Văn Bình',
      office: 'Viện trưởng Viện Khoa học Đo đạc và Bản đồ',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Ông',
    },
    {
      name: 'Thân Thị Hiền',
      office: 'Bí thư Đoàn Thanh niên Bộ',
      role: 'Ủy viên',
      presence: 'Có mặt',
      address: 'Bà',
    },
    {
      name: 'Nguyễn Hữu Toại',
      office: 'Phó Vụ trưởng Vụ Tổ chức cán bộ',
      role: 'Ủy viên, Thư ký',
      presence: 'Có mặt',
      address: 'Ông',
    },
  ],
  parts: [
    {
      title: 'Nội dung họp',
      items: [
        'Vụ Tổ chức cán bộ báo cáo kết quả thẩm định 47 hồ sơ đề nghị danh hiệu cá nhân và 09 hồ sơ đề nghị Cờ thi đua của Bộ; trả lại 05 hồ sơ cá nhân do không đủ điều kiện, tiêu chuẩn. Danh sách đã được công khai trên Cổng thông tin điện tử Bộ từ ngày 23 tháng 12 năm 2024 đến hết ngày 07 tháng 01 năm 2025; nhận 01 ý kiến, đã trả lời bằng văn bản.',
        {
          text: 'Hội đồng đã thảo luận, phân tích, đánh giá thành tích của các tập thể, cá nhân. Các ý kiến tập trung vào:',
          points: [
            'Ưu tiên người trực tiếp công tác, người làm việc ở vùng sâu, hải đảo;',
            'Một sáng kiến chỉ được tính cho đúng tác giả và đúng tỷ lệ đóng góp đã được công nhận;',
            'Đơn vị có nhiệm vụ xây dựng văn bản quy phạm pháp luật chậm tiến độ không đề nghị Cờ thi đua của Bộ.',
          ],
        },
        'Hội đồng bầu Ban kiểm phiếu gồm 03 thành viên và tiến hành bỏ phiếu kín (Biên bản kiểm phiếu số 02/BB-HĐTĐKT kèm theo).',
      ],
    },
  ],
  results: {
    intro:
      'Phiếu phát ra: 13; thu về: 13; hợp lệ: 13; không hợp lệ: 0; ý kiến bằng văn bản: 02. Kết quả như sau:',
    rows: [
      {
        award: 'Danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường”',
        cases: 42,
        required: 14,
        reached: 40,
      },
      { award: 'Cờ thi đua của Bộ Tài nguyên và Môi trường', cases: 9, required: 12, reached: 7 },
    ],
    after: [
      'Hai cá nhân không đạt tỷ lệ phiếu theo quy định: bà Hồ Thị Ngọc Diệp (12/15 phiếu đồng ý, đạt 80% tổng số thành viên Hội đồng) và ông Nghiêm Xuân Trường (13/15 phiếu đồng ý, đạt 86,7%).',
    ],
  },
  conclusions: [
    'Hội đồng thống nhất đề nghị Bộ trưởng xét tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024 cho 40 cá nhân và Cờ thi đua của Bộ cho 07 tập thể.',
    'Giao Vụ Tổ chức cán bộ hoàn thiện hồ sơ, trình Bộ trưởng trước ngày 15 tháng 01 năm 2025; thông báo lý do đến các trường hợp không được đề nghị.',
  ],
  copies: 'Biên bản được lập thành 02 bản, đã được đọc lại và các thành viên thống nhất nội dung',
  signatures: [
    { form: 'own', office: 'Thư ký', name: 'Nguyễn Hữu Toại' },
    { form: 'own', office: 'Chủ tọa', hostOffice: 'Bộ trưởng', name: 'Lương Thế Hiển' },
  ],
  startedAt: '2025-01-10T08:30',
  endedAt: '2025-01-10T11:45',
}
