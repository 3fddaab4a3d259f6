// A decision granting a title to forty people. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Decision } from './decision.ts'

export const sample: Decision = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  summary: 'Về việc tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
  authority: 'Bộ trưởng Bộ Tài nguyên và Môi trường',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '215',
    symbol: 'QĐ-BTNMT',
    place: 'Hà Nội',
    on: '2025-01-17',
    recipients: [
      'Như Điều 4',
      'Các Thứ trưởng',
      'Hội đồng Thi đua - Khen thưởng Bộ',
      'Cổng thông tin điện tử Bộ',
    ],
    archive: 'VT, TCCB (05)',
    drafter: 'TCCB.(60)',
    signatory: { form: 'own', office: 'Bộ trưởng', name: 'Lương Thế Hiển' },
  },
  grounds: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Nghị định số 68/2022/NĐ-CP ngày 22 tháng 9 năm 2022 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài nguyên và Môi trường',
    'Căn cứ Thông tư số 18/2023/TT-BTNMT ngày 15 tháng 11 năm 2023 của Bộ trưởng Bộ Tài nguyên và Môi trường quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng trong ngành Tài nguyên và Môi trường',
    'Căn cứ Biên bản số 01/BB-HĐTĐKT ngày 10 tháng 01 năm 2025 của Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
    'Theo đề nghị của Vụ trưởng Vụ Tổ chức cán bộ tại Tờ trình số 12/TTr-TCCB ngày 14 tháng 01 năm 2025',
  ],
  articles: [
    'Tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024 cho 40 cá nhân thuộc các đơn vị trực thuộc Bộ đã có thành tích tiêu biểu xuất sắc trong phong trào thi đua (Danh sách kèm theo).',
    'Mỗi cá nhân có tên tại Điều 1 được tặng Bằng chứng nhận, khung, Huy hiệu, hộp đựng Huy hiệu và tiền thưởng bằng 3,0 lần mức lương cơ sở theo quy định tại điểm b khoản 1 Điều 54 Nghị định số 98/2023/NĐ-CP. Kinh phí được trích từ quỹ thi đua, khen thưởng của Bộ.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ, Vụ trưởng Vụ Kế hoạch - Tài chính, Thủ trưởng các đơn vị trực thuộc Bộ có liên quan và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
  ],
  annexes: [
    {
      title: 'Danh sách cá nhân được tặng danh hiệu “Chiến sĩ thi đua Bộ Tài nguyên và Môi trường” năm 2024',
      reference:
        'Kèm theo Quyết định số 215/QĐ-BTNMT ngày 17 tháng 01 năm 2025 của Bộ trưởng Bộ Tài nguyên và Môi trường',
      groups: [
        {
          heading: 'Cá nhân',
          kind: 'individual',
          rows: [
            {
              name: 'Hoàng Minh Tú',
              office: 'Phó Vụ trưởng, Vụ Hợp tác quốc tế',
              book: '01',
              address: 'Ông',
            },
            {
              name: 'Trịnh Thị Hồng Vân',
              office: 'Chuyên viên chính, Vụ Kế hoạch - Tài chính',
              book: '02',
              address: 'Bà',
            },
            {
              name: 'Lê Quang Huy',
              office: 'Chuyên viên, Vụ Khoa học và Công nghệ',
              book: '03',
              address: 'Ông',
            },
            { name: 'Nguyễn Thị Thu Hà', office: 'Phó Vụ trưởng, Vụ Pháp chế', book: '04', address: 'Bà' },
            { name: 'Phan Đình Khải', office: 'Chuyên viên chính, Vụ Pháp chế', book: '05', address: 'Ông' },
            {
              name: 'Bùi Thị Dung',
              office: 'Chuyên viên chính, Vụ Tổ chức cán bộ',
              book: '06',
              address: 'Bà',
            },
            { name: 'Đặng Văn Lợi', office: 'Phó Vụ trưởng, Vụ Đất đai', book: '07', address: 'Ông' },
            {
              name: 'Vũ Thị Ánh Nguyệt',
              office: 'Chuyên viên cao cấp, Vụ Đất đai',
              book: '08',
              address: 'Bà',
            },
            { name: 'Cao Xuân Bách', office: 'Chuyên viên chính, Vụ Môi trường', book: '09', address: 'Ông' },
            {
              name: 'Tạ Đức Thịnh',
              office: 'Trưởng phòng Thanh tra đất đai, Thanh tra Bộ',
              book: '10',
              address: 'Ông',
            },
            {
              name: 'Lý Thị Mai Hương',
              office: 'Trưởng phòng Kiểm soát thủ tục hành chính, Văn phòng Bộ',
              book: '11',
              address: 'Bà',
            },
            {
              name: 'Nông Văn Páo',
              office: 'Phó Giám đốc Đài Khí tượng Thủy văn khu vực Tây Bắc, Tổng cục Khí tượng Thủy văn',
              book: '12',
              address: 'Ông',
            },
            {
              name: 'Đinh Thị Lan Anh',
              office:
                'Dự báo viên chính, Trung tâm Dự báo khí tượng thủy văn quốc gia, Tổng cục Khí tượng Thủy văn',
              book: '13',
              address: 'Bà',
            },
            {
              name: 'Hà Trọng Nghĩa',
              office: 'Trưởng phòng Quản lý loài, Cục Bảo tồn thiên nhiên và Đa dạng sinh học',
              book: '14',
              address: 'Ông',
            },
            {
              name: 'Ngô Thị Kim Chi',
              office: 'Chuyên viên chính, Cục Biến đổi khí hậu',
              book: '15',
              address: 'Bà',
            },
            {
              name: 'Trần Lê Quốc Toàn',
              office: 'Trưởng phòng Quản lý khai thác biển và hải đảo, Cục Biển và Hải đảo Việt Nam',
              book: '16',
              address: 'Ông',
            },
            {
              name: 'Dương Anh Tuấn',
              office: 'Trưởng phòng Hạ tầng số, Cục Chuyển đổi số và Thông tin dữ liệu tài nguyên môi trường',
              book: '17',
              address: 'Ông',
            },
            {
              name: 'Mai Thế Vinh',
              office: 'Liên đoàn phó Liên đoàn Địa chất Tây Bắc, Cục Địa chất Việt Nam',
              book: '18',
              address: 'Ông',
            },
            {
              name: 'Lưu Hải Đăng',
              office: 'Kỹ sư địa chất, Liên đoàn Bản đồ Địa chất miền Nam, Cục Địa chất Việt Nam',
              book: '19',
              address: 'Ông',
            },
            {
              name: 'Quách Thị Thanh Bình',
              office: 'Chuyên viên chính, Cục Khoáng sản Việt Nam',
              book: '20',
              address: 'Bà',
            },
            {
              name: 'Phùng Văn Ẩn',
              office: 'Trưởng phòng Kiểm soát ô nhiễm nguồn nước, Cục Kiểm soát ô nhiễm môi trường',
              book: '21',
              address: 'Ông',
            },
            {
              name: 'Đoàn Thị Phương Thảo',
              office: 'Phó Trưởng phòng Dữ liệu đất đai, Cục Đăng ký và Dữ liệu thông tin đất đai',
              book: '22',
              address: 'Bà',
            },
            {
              name: 'Châu Thành Long',
              office: 'Chuyên viên chính, Cục Đăng ký và Dữ liệu thông tin đất đai',
              book: '23',
              address: 'Ông',
            },
            {
              name: 'Kiều Văn Sáng',
              office:
                'Trưởng phòng Quy hoạch, Trung tâm Điều tra và Quy hoạch đất đai, Cục Quy hoạch và Phát triển tài nguyên đất',
              book: '24',
              address: 'Ông',
            },
            {
              name: 'Hoàng Phủ Ngọc Quỳnh',
              office: 'Trưởng phòng Công nghệ, Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam',
              book: '25',
              address: 'Bà',
            },
            {
              name: 'Âu Dương Kiệt',
              office: 'Kỹ sư chính, Cục Đo đạc, Bản đồ và Thông tin địa lý Việt Nam',
              book: '26',
              address: 'Ông',
            },
            {
              name: 'Vương Đình Chiến',
              office: 'Phó Cục trưởng, Cục Quản lý tài nguyên nước',
              book: '27',
              address: 'Ông',
            },
            {
              name: 'Giáp Thị Hoà',
              office: 'Trưởng phòng Giám sát tài nguyên, Cục Viễn thám quốc gia',
              book: '28',
              address: 'Bà',
            },
            {
              name: "H'Lơng Niê",
              office: 'Kỹ sư, Đài Viễn thám Trung ương, Cục Viễn thám quốc gia',
              book: '29',
              address: 'Bà',
            },
            {
              name: 'Tống Thị Xuân Yến',
              office: 'Nghiên cứu viên chính, Viện Chiến lược, Chính sách tài nguyên và môi trường',
              book: '30',
              address: 'Bà',
            },
            {
              name: 'Thạch Sa Rây',
              office: 'Nghiên cứu viên, Viện Khoa học Khí tượng Thủy văn và Biến đổi khí hậu',
              book: '31',
              address: 'Ông',
            },
            {
              name: 'Chu Thị Khánh Ly',
              office: 'Phó Trưởng ban Thư ký tòa soạn, Báo Tài nguyên và Môi trường',
              book: '32',
              address: 'Bà',
            },
            {
              name: 'Lục Thị Thùy Trang',
              office: 'Trưởng khoa Nghiệp vụ, Trường Đào tạo, bồi dưỡng cán bộ tài nguyên và môi trường',
              book: '33',
              address: 'Bà',
            },
            {
              name: 'Bế Văn Định',
              office: 'Trưởng ban Kỹ thuật, Trung tâm Quy hoạch và Điều tra tài nguyên nước quốc gia',
              book: '34',
              address: 'Ông',
            },
            {
              name: 'Triệu Quốc Cường',
              office: 'Nghiên cứu viên cao cấp, Viện Khoa học Đo đạc và Bản đồ',
              book: '35',
              address: 'Ông',
            },
            {
              name: 'La Thị Minh Tâm',
              office: 'Trưởng phòng Phân tích, Viện Khoa học Địa chất và Khoáng sản',
              book: '36',
              address: 'Bà',
            },
            {
              name: 'Khổng Minh Đạt',
              office: 'Giảng viên chính, Trường Đại học Tài nguyên và Môi trường Hà Nội',
              book: '37',
              address: 'Ông',
            },
            {
              name: 'Huỳnh Thị Bảo Châu',
              office: 'Trưởng khoa Môi trường, Trường Đại học Tài nguyên và Môi trường Thành phố Hồ Chí Minh',
              book: '38',
              address: 'Bà',
            },
            {
              name: 'Ninh Đức Phú',
              office: 'Phó Giám đốc, Quỹ Bảo vệ môi trường Việt Nam',
              book: '39',
              address: 'Ông',
            },
            {
              name: 'Võ Thị Cẩm Tú',
              office: 'Biên tập viên, Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam',
              book: '40',
              address: 'Bà',
            },
          ],
        },
      ],
    },
  ],
}
