// The election of a block of seven. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Election } from './election.ts'

export const sample: Election = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: {
    superior: 'Bộ Tài nguyên và Môi trường',
    issuer: 'Khối thi đua số IV',
    number: '03',
    symbol: 'BB-KTĐ4',
    place: 'Hà Nội',
    on: '2024-12-12',
    recipients: ['Các đơn vị thành viên Khối', 'Vụ Tổ chức cán bộ'],
    archive: 'Hồ sơ Khối',
  },
  summary: 'Họp tổng kết, suy tôn đơn vị dẫn đầu Khối thi đua số IV năm 2024',
  block: 'Khối thi đua số IV',
  startedAt: '2024-12-12T14:00',
  endedAt: '2024-12-12T16:40',
  venue: 'Trụ sở Cục Quản lý tài nguyên nước, Hà Nội',
  members: 7,
  present: 7,
  chair: 'Bà Cấn Thị Loan, Cục trưởng Cục Quản lý tài nguyên nước, Khối trưởng',
  secretary: 'Ông Lê Văn Đức, Chánh Văn phòng Cục',
  rule: 'đơn vị có tổng điểm sau thẩm định cao nhất được giới thiệu; suy tôn bằng phiếu kín, đơn vị được suy tôn phải đạt từ 80% số đơn vị thành viên',
  counters: ['Ông Lạc Văn Tùng, Trưởng ban', 'Bà Hà Thị Sen, Thành viên'],
  ballots: { issued: 7, collected: 7, valid: 7, invalid: 0 },
  candidates: [
    {
      unit: 'Cục Viễn thám quốc gia',
      points: '974,7',
      rank: 1,
      award: 'Cờ thi đua của Bộ',
      yes: 7,
      no: 0,
      elected: true,
    },
    {
      unit: 'Cục Quản lý tài nguyên nước',
      points: '962,1',
      rank: 2,
      award: 'Cờ thi đua của Bộ',
      yes: 6,
      no: 1,
      elected: true,
    },
    {
      unit: 'Cục Khoáng sản Việt Nam',
      points: '940,0',
      rank: 3,
      award: 'Bằng khen của Bộ trưởng',
      yes: 4,
      no: 3,
      elected: false,
    },
  ],
  required: 6,
  conclusions: [
    'Khối suy tôn Cục Viễn thám quốc gia và Cục Quản lý tài nguyên nước, đề nghị Bộ trưởng xét tặng Cờ thi đua của Bộ năm 2024.',
    'Khối trưởng năm 2025: Cục Viễn thám quốc gia.',
  ],
  signatures: [
    { form: 'own', office: 'Thư ký', name: 'Lê Văn Đức' },
    {
      form: 'own',
      office: 'Chủ tọa',
      name: 'Cấn Thị Loan',
      hostOffice: 'Cục trưởng Cục Quản lý tài nguyên nước',
    },
  ],
}
