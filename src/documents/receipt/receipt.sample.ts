// The receipt of an objection. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Receipt } from './receipt.ts'

export const sample: Receipt = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '412',
    symbol: 'BN-TCCB',
    place: 'Hà Nội',
    on: '2024-12-27',
    recipients: [],
  },
  subject: 'tiếp nhận ý kiến đối với danh sách công khai',
  code: 'YK-2024-00017',
  receivedAt: '2024-12-27T09:42',
  from: 'Bà Vi Thị Sáng',
  lines: [
    { label: 'Danh sách', value: 'Thông báo số 1284/TB-BTNMT ngày 23/12/2024' },
    { label: 'Trường hợp có ý kiến', value: 'Ông Doãn Văn Lực, Tổng cục Khí tượng Thủy văn' },
    { label: 'Tài liệu kèm theo', value: '02 tệp (1,4 MB)' },
  ],
  next: 'Vụ Tổ chức cán bộ xác minh và trả lời bằng văn bản trước ngày 07/01/2025; hồ sơ liên quan chưa trình Hội đồng khi ý kiến chưa được trả lời.',
  page: { url: 'https://khenthuong.example.vn/objections/YK-2024-00017' },
}
