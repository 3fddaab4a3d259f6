// A dossier with one missing paper. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { DossierCover } from './dossier-cover.ts'

export const sample: DossierCover = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: { superior: 'Bộ Tài nguyên và Môi trường', issuer: 'Vụ Pháp chế', place: 'Hà Nội', on: '2024-12-05' },
  code: 'HS-2024-00123',
  award: 'danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường”',
  subject: {
    name: 'Bà Nguyễn Thị Thu Hà',
    office: 'Phó Vụ trưởng, Vụ Pháp chế, Bộ Tài nguyên và Môi trường',
  },
  period: 'năm 2022 - 2024',
  papers: [
    { name: 'Tờ trình đề nghị khen thưởng', reference: '12/TTr-VPC, 02/12/2024', pages: 2, present: true },
    { name: 'Báo cáo thành tích', pages: 5, present: true },
    { name: 'Biên bản họp, kiểm phiếu', reference: '04/BB-VPC, 28/11/2024', pages: 3, present: true },
    { name: 'Giấy xác nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến', present: false },
  ],
  steps: [
    { on: '2024-11-28', step: 'Đơn vị bỏ phiếu: 24/25 (96%)', by: 'Vụ Pháp chế' },
    { on: '2024-12-02', step: 'Gửi hồ sơ', by: 'Bà Trần Thị Mai' },
    { on: '2024-12-04', step: 'Trả lại để bổ sung', by: 'Vụ Tổ chức cán bộ' },
  ],
  keptFor: '20 năm',
  page: { url: 'https://khenthuong.example.vn/dossiers/HS-2024-00123' },
}
