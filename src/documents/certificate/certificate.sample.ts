// A certificate of merit, with its English translations ready. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Certificate } from './certificate.ts'

export const sample: Certificate = {
  language: 'vi',
  authority: {
    vi: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
    translation: 'Minister of Natural Resources and Environment',
  },
  verb: 'TẶNG',
  heading: { vi: 'Bằng khen', translation: 'Certificate of Merit' },
  place: 'Hà Nội',
  decision: { number: '231/QĐ-BTNMT', on: '2025-01-22' },
  signatory: { form: 'own', office: 'Bộ trưởng', name: 'Lương Thế Hiển' },
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  recipients: [
    {
      address: 'Bà',
      name: 'Giáp Thị Hoà',
      office: 'Trưởng phòng Giám sát tài nguyên, Cục Viễn thám quốc gia',
      merit: {
        vi: 'Đã có thành tích xuất sắc trong phong trào thi đua “Kỷ cương trách nhiệm, chủ động kịp thời, tăng tốc sáng tạo” ngành tài nguyên và môi trường năm 2024',
        translation:
          'For outstanding achievements in the 2024 emulation movement “Discipline and responsibility, initiative and timeliness, acceleration and creativity”',
      },
      book: '17',
      verification: { url: 'https://khenthuong.example.vn/verify/BK-2025-231-017', code: 'BK-2025-231-017' },
    },
  ],
}
