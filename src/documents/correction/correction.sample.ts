// A correction of two lines. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Correction } from './correction.ts'

export const sample: Correction = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '402',
    symbol: 'QĐ-BTNMT',
    place: 'Hà Nội',
    on: '2025-03-05',
    recipients: ['Như Điều 3', 'Các Thứ trưởng', 'Cổng thông tin điện tử Bộ'],
    archive: 'VT, TCCB (05)',
    signatory: { form: 'KT', head: 'Bộ trưởng', office: 'Thứ trưởng', name: 'Phạm Hồng Quân' },
  },
  authority: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
  grounds: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ',
  ],
  corrects: {
    number: '215/QĐ-BTNMT',
    on: '2025-01-17',
    issuer: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
    summary: 'về việc tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
  },
  lines: [
    { place: 'STT 12, Phụ lục', printed: 'Ông Nông Văn Páo', correct: 'Ông Nông Văn Pảo' },
    {
      place: 'STT 31, Phụ lục',
      printed: 'Nghiên cứu viên, Viện Khoa học Khí tượng Thủy văn và Biến đổi khí hậu',
      correct: 'Nghiên cứu viên chính, Viện Khoa học Khí tượng Thủy văn và Biến đổi khí hậu',
    },
  ],
  reason: 'lỗi kỹ thuật khi lập danh sách kèm theo Quyết định',
  executors: 'Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ',
}
