// The revocation of one title with its money. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Revocation } from './revocation.ts'

export const sample: Revocation = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '518',
    symbol: 'QĐ-BTNMT',
    place: 'Hà Nội',
    on: '2025-05-09',
    recipients: ['Như Điều 4', 'Hội đồng Thi đua - Khen thưởng Bộ'],
    archive: 'VT, TCCB (05)',
    signatory: { form: 'KT', head: 'Bộ trưởng', office: 'Thứ trưởng', name: 'Phạm Hồng Quân' },
  },
  authority: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
  grounds: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ',
  ],
  revokes: {
    number: '215/QĐ-BTNMT',
    on: '2025-01-17',
    issuer: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
    summary: 'về việc tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
  },
  lines: [
    {
      name: 'ông Dương Anh Tuấn',
      office: 'Trưởng phòng Hạ tầng số, Cục Chuyển đổi số và Thông tin dữ liệu tài nguyên môi trường',
      award: 'danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
      book: '17',
      prizeDong: 7020000,
    },
  ],
  reason: 'kê khai thành tích không đúng sự thật, theo Kết luận thanh tra ngày 28 tháng 4 năm 2025',
  recoveryDays: 30,
  executors: 'Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ',
}
