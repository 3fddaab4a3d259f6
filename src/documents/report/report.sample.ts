// The six-month report of 2024. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Report } from './report.ts'

export const sample: Report = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  summary:
    'Kết quả 06 tháng đầu năm 2024 thực hiện phong trào thi đua “Kỷ cương trách nhiệm, chủ động kịp thời, tăng tốc sáng tạo”',
  doc: {
    superior: 'Bộ Tài nguyên và Môi trường',
    issuer: 'Vụ Tổ chức cán bộ',
    number: '86',
    symbol: 'BC-TCCB',
    place: 'Hà Nội',
    on: '2024-07-19',
    recipients: [
      'Như trên',
      'Các Thứ trưởng (để b/c)',
      'Hội đồng Thi đua - Khen thưởng Bộ',
      'Khối trưởng, Cụm trưởng các Khối, Cụm thi đua',
    ],
    archive: 'VT, TĐKT (04)',
    signatory: { form: 'own', office: 'Vụ trưởng', name: 'Đỗ Thị Bích Ngân' },
  },
  addressees: ['Bộ trưởng Bộ Tài nguyên và Môi trường'],
  opening: [
    'Thực hiện nhiệm vụ được giao tại văn bản phát động phong trào thi đua năm 2024 về theo dõi, kiểm tra, giám sát thường xuyên và định kỳ 06 tháng, Vụ Tổ chức cán bộ báo cáo Bộ trưởng kết quả như sau:',
  ],
  parts: [
    {
      title: 'Tình hình hưởng ứng',
      items: [
        {
          text: [
            [
              'Đến ngày 30 tháng 6 năm 2024, ',
              {
                text: '41/41',
                note: 'Danh bạ đơn vị hiệu lực ngày 30/6/2024; văn bản hưởng ứng nhận từ 31/01/2024 đến 15/3/2024, bản ghi HU-2024-001 đến HU-2024-041.',
              },
              ' đơn vị trực thuộc Bộ và ',
              {
                text: '58/63',
                note: '05 Sở chưa gửi: chi tiết tại phụ lục điện tử kèm theo; các Sở thuộc diện theo dõi, không thuộc quyền chỉ đạo trực tiếp của Bộ.',
              },
              ' Sở Tài nguyên và Môi trường có kế hoạch hưởng ứng; 16/16 Khối, Cụm thi đua đã ký giao ước. Toàn ngành đăng ký ',
              {
                text: '1.842',
                note: 'Tổng số nhiệm vụ có mốc hoàn thành trong năm 2024 tại kế hoạch thi đua của 41 đơn vị; chốt số liệu 17 giờ 00 ngày 10/7/2024.',
              },
              ' nhiệm vụ gắn với 06 nội dung thi đua.',
            ],
          ],
        },
        {
          title: 'Chỉ số chính',
          figures: [
            { label: 'Đơn vị trực thuộc Bộ có kế hoạch hưởng ứng', value: 41, of: 41, before: 39 },
            { label: 'Sở Tài nguyên và Môi trường có kế hoạch hưởng ứng', value: 58, of: 63, before: 60 },
            { label: 'Nhiệm vụ đăng ký thi đua', value: 1842, before: 1695 },
            { label: 'Tỷ lệ nhiệm vụ đúng hạn', value: 93.3, digits: 1, unit: '%', before: 91.8 },
          ],
        },
        {
          chart: {
            kind: 'parts',
            title: 'Cục và tổng cục hưởng ứng đủ, năm Sở còn im lặng',
            source: 'sổ theo dõi hưởng ứng, chốt ngày 30/6/2024.',
            alt: 'Biểu đồ thanh xếp chồng: trạng thái hưởng ứng theo loại đơn vị.',
            series: ['đã phát động', 'có kế hoạch', 'đã đăng ký', 'chưa hưởng ứng'],
            rows: [
              { label: 'Vụ, Văn phòng, Thanh tra', values: [9, 0, 1, 0] },
              { label: 'Cục, tổng cục', values: [12, 1, 0, 0] },
              { label: 'Đơn vị sự nghiệp', values: [11, 4, 3, 0] },
              { label: 'Sở Tài nguyên và Môi trường', values: [33, 17, 8, 5] },
            ],
          },
        },
      ],
    },
    {
      title: 'Kết quả thực hiện',
      items: [
        {
          title: 'Tiến độ nhiệm vụ',
          text: [
            [
              'Lũy kế 06 tháng hoàn thành ',
              {
                text: '1.006',
                note: 'Trạng thái “hoàn thành” kèm ít nhất một minh chứng được thủ trưởng đơn vị xác nhận; không tính 17 nhiệm vụ rút khỏi chương trình.',
              },
              ' nhiệm vụ, đạt 94,5% kế hoạch của kỳ (1.065 nhiệm vụ) và 54,6% kế hoạch năm. Tiến độ chậm trong tháng 02 do nghỉ Tết Nguyên đán, tăng tốc từ tháng 4.',
            ],
          ],
          chart: {
            kind: 'columns',
            title: 'Tiến độ chậm trong tháng 02, đạt 94,5% kế hoạch vào tháng 6',
            source: 'kế hoạch và minh chứng của 41 đơn vị, chốt ngày 10/7/2024.',
            alt: 'Biểu đồ cột: nhiệm vụ hoàn thành lũy kế từ tháng 1 (96) đến tháng 6 (1.006); đường kế hoạch từ 120 đến 1.065.',
            rows: [
              { label: 'Tháng 01', value: 96, plan: 120 },
              { label: 'Tháng 02', value: 178, plan: 265 },
              { label: 'Tháng 3', value: 371, plan: 450 },
              { label: 'Tháng 4', value: 604, plan: 655 },
              { label: 'Tháng 5', value: 812, plan: 860 },
              { label: 'Tháng 6', value: 1006, plan: 1065 },
            ],
          },
        },
        {
          title: 'Kết quả theo Khối thi đua',
          text: [
            [
              '05/07 Khối đạt chỉ tiêu 90% nhiệm vụ đúng hạn; Khối số III và Khối số VI chưa đạt, chủ yếu ở nhóm nhiệm vụ cơ sở dữ liệu đất đai và dự án đầu tư xây dựng. Toàn Bộ đạt ',
              {
                text: '93,3%',
                note: '939/1.006 nhiệm vụ hoàn thành đúng hạn; tính trên nhiệm vụ đã hoàn thành trong kỳ.',
              },
              '.',
            ],
          ],
          chart: {
            kind: 'shares',
            title: 'Năm Khối đạt chỉ tiêu 90% đúng hạn, hai Khối chưa đạt',
            source: 'bảng theo dõi nhiệm vụ của 07 Khối, chốt ngày 10/7/2024.',
            alt: 'Biểu đồ thanh ngang: tỷ lệ đúng hạn của bảy Khối, chỉ tiêu 90%; Khối III và Khối VI dưới chỉ tiêu.',
            target: 90,
            rows: [
              { label: 'Khối I (09 đơn vị)', value: 171, of: 176 },
              { label: 'Khối II (02 đơn vị)', value: 31, of: 32 },
              { label: 'Khối III (06 đơn vị)', value: 189, of: 214 },
              { label: 'Khối IV (07 đơn vị)', value: 202, of: 212 },
              { label: 'Khối V (06 đơn vị)', value: 153, of: 160 },
              { label: 'Khối VI (09 đơn vị)', value: 127, of: 144 },
              { label: 'Khối VII (02 đơn vị)', value: 66, of: 68 },
            ],
          },
        },
        {
          title: 'Thể chế, sáng kiến và điển hình tiên tiến',
          table: {
            align: ['c', 'l', 'c', 'c', 'c'],
            head: ['STT', 'Chỉ tiêu', 'Kế hoạch năm', '06 tháng', 'Tỷ lệ'],
            rows: [
              ['1', 'Văn bản quy phạm pháp luật trình, ban hành đúng hạn', '38', '21', '55,3%'],
              ['2', 'Sáng kiến được công nhận cấp cơ sở', '310', '174', '56,1%'],
              ['3', 'Mô hình, điển hình tiên tiến được giới thiệu', '82', '45', '54,9%'],
              ['4', 'Khen thưởng người trực tiếp công tác, tập thể nhỏ', 'từ 60%', '63,4%', 'đạt'],
            ],
            widths: ['11mm', '1fr', '26mm', '26mm', '24mm'],
          },
        },
        {
          title: 'Khen thưởng trong kỳ',
          chart: {
            kind: 'counts',
            title: 'Khen thưởng người trực tiếp công tác tăng so với cùng kỳ',
            source: 'sổ khen thưởng của Bộ.',
            alt: 'Biểu đồ thanh: số khen thưởng theo đối tượng, so với cùng kỳ năm trước.',
            rows: [
              { label: 'Lãnh đạo, quản lý', value: 86, before: 104 },
              { label: 'Người trực tiếp công tác', value: 231, before: 187 },
              { label: 'Tập thể nhỏ', value: 64, before: 58 },
            ],
          },
        },
      ],
    },
    {
      title: 'Tồn tại, hạn chế',
      items: [
        {
          points: [
            'Báo cáo sơ kết của 03 đơn vị nộp chậm từ 02 đến 05 ngày; 05 Sở chưa gửi kế hoạch hưởng ứng;',
            '19 nhiệm vụ không có cập nhật trong 08 tuần liên tục;',
            'Một số kế hoạch còn sao chép nội dung của cấp trên, thiếu chỉ tiêu đo được.',
          ],
        },
      ],
    },
    {
      title: 'Đề xuất, kiến nghị',
      items: [
        {
          points: [
            'Bộ trưởng biểu dương 12 tập thể, 30 cá nhân có thành tích nổi bật 06 tháng (danh sách kèm theo);',
            'Giao Khối trưởng Khối số III, Khối số VI báo cáo biện pháp khắc phục trước ngày 15 tháng 8 năm 2024;',
            'Kiểm tra chuyên đề tại 06 đơn vị trong quý III năm 2024.',
          ],
        },
      ],
    },
  ],
  ending: ['Vụ Tổ chức cán bộ kính báo cáo Bộ trưởng./.'],
  language: 'vi',
  snapshot: {
    hash: '9f2c4d6a1b0e8c7f5a3d2e1f0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c',
    takenAt: '2024-07-10T17:00',
    url: 'https://khenthuong.example.vn/reports/2024-06',
  },
}
