// The report of a deputy director for a ministry title. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { AchievementReport } from './achievement-report.ts'

export const sample: AchievementReport = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  kind: 'individual',
  doc: {
    superior: 'Bộ Tài nguyên và Môi trường',
    issuer: 'Vụ Pháp chế',
    number: '31',
    symbol: 'BC-VPC',
    place: 'Hà Nội',
    on: '2024-11-29',
    recipients: [],
  },
  summary: 'Đề nghị tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
  person: {
    name: 'Nguyễn Thị Thu Hà',
    bornOn: '1984-03-08',
    sex: 'Nữ',
    home: 'xã Vĩnh Quỳnh, huyện Thanh Trì, thành phố Hà Nội',
    unit: 'Vụ Pháp chế, Bộ Tài nguyên và Môi trường',
    office: 'Phó Vụ trưởng',
    qualification: 'Thạc sĩ Luật',
    duties: 'Phụ trách công tác xây dựng văn bản quy phạm pháp luật trong lĩnh vực đất đai, tài nguyên nước.',
  },
  achievements: [
    {
      title: 'Kết quả thực hiện nhiệm vụ',
      text: [
        'Chủ trì thẩm định 38/38 văn bản thuộc chương trình năm 2024, 100% đúng tiến độ; tham gia xây dựng 02 nghị định hướng dẫn thi hành Luật Đất đai.',
        'Rút ngắn thời gian thẩm định bình quân từ 12 xuống 08 ngày làm việc.',
      ],
      table: {
        widths: ['1fr', '28mm', '28mm', '28mm'],
        align: ['l', 'c', 'c', 'c'],
        head: ['Chỉ tiêu', '2022', '2023', '2024'],
        rows: [
          ['Văn bản thẩm định', '29', '33', '38'],
          ['Tỷ lệ đúng hạn', '93,1%', '97,0%', '100%'],
        ],
      },
    },
    {
      title: 'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước',
      text: ['Gương mẫu chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước.'],
    },
  ],
  ratings: [
    { year: 2022, class: 'Hoàn thành tốt nhiệm vụ', decision: '3390/QĐ-BTNMT, 14/12/2022' },
    { year: 2023, class: 'Hoàn thành xuất sắc nhiệm vụ', decision: '3745/QĐ-BTNMT, 15/12/2023' },
    { year: 2024, class: 'Hoàn thành xuất sắc nhiệm vụ', decision: '3811/QĐ-BTNMT, 13/12/2024' },
  ],
  initiatives: [
    {
      name: 'Quy trình thẩm định song song văn bản quy phạm pháp luật trên nền dữ liệu dùng chung',
      year: 2023,
      scope: 'Toàn Bộ',
      decision: '2210/QĐ-BTNMT, 08/8/2023',
    },
  ],
  titles: [
    { year: '2022', award: 'Chiến sĩ thi đua cơ sở', decision: '3391/QĐ-BTNMT, 15/12/2022, Bộ trưởng' },
    { year: '2023', award: 'Chiến sĩ thi đua cơ sở', decision: '3746/QĐ-BTNMT, 18/12/2023, Bộ trưởng' },
  ],
  commendations: [],
  confirmations: [
    { label: 'Xác nhận của thủ trưởng đơn vị', office: 'Vụ trưởng Vụ Pháp chế', name: 'Đàm Vĩnh Sơn' },
  ],
}
