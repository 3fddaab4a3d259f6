// The 2024 launch as an official letter; contents are the real ones. Synthetic people, real units and legal texts of 2024.
// Used by the tests and by the pictures of this folder.
import type { Launch } from './launch.ts'

export const sample: Launch = {
  notice:
    'Dữ liệu minh họa: nhân vật, số văn bản là giả định; tên đơn vị và văn bản pháp luật năm 2024 là thật.',
  doc: {
    issuer: 'Bộ Tài nguyên và Môi trường',
    number: '585',
    symbol: 'BTNMT-TCCB',
    place: 'Hà Nội',
    on: '2024-01-30',
    recipients: [
      'Như trên',
      'Bộ trưởng, các Thứ trưởng (để b/c)',
      'Đảng ủy Bộ, Công đoàn Bộ, Đoàn Thanh niên Bộ (để phối hợp)',
    ],
    archive: 'VT, TCCB',
    signatory: { form: 'own', office: 'Bộ trưởng', name: 'Lương Thế Hiển' },
  },
  form: 'letter',
  subject: 'phát động phong trào thi đua trong toàn ngành tài nguyên và môi trường năm 2024',
  addressees: [
    'Thủ trưởng các đơn vị trực thuộc Bộ',
    'Giám đốc Sở Tài nguyên và Môi trường các tỉnh, thành phố trực thuộc Trung ương',
    'Khối trưởng, Cụm trưởng các Khối, Cụm thi đua',
  ],
  opening: [
    'Năm 2024 là năm bứt phá, có ý nghĩa đặc biệt quan trọng trong việc thực hiện thắng lợi Kế hoạch 5 năm 2021-2025.',
    'Phong trào góp phần triển khai các mục tiêu của Chiến lược phát triển kinh tế - xã hội 10 năm 2021-2030 và các kế hoạch theo các Nghị quyết của Đảng, Quốc hội, Chính phủ.',
    'Bối cảnh, tình hình quốc tế và trong nước tiếp tục đặt ra nhiều thách thức, khó khăn, nhưng cũng đem tới nhiều thời cơ, thuận lợi đối với sự phát triển của ngành TN&MT.',
  ],
  theme: 'Kỷ cương trách nhiệm, chủ động kịp thời, tăng tốc sáng tạo',
  period: 'từ ngày 01 tháng 01 đến ngày 31 tháng 12 năm 2024',
  purpose:
    'Động viên cán bộ, công chức, viên chức và người lao động ngành TN&MT hăng hái thi đua, công tác, lao động và học tập, phát huy những kết quả đã đạt được, vượt qua những thách thức, khó khăn, tiếp tục hoàn thành tốt hơn nữa nhiệm vụ được Đảng, Nhà nước và Nhân dân giao phó',
  contents: [
    'Thi đua hoàn thiện, xây dựng đồng bộ các chủ trương, chính sách, pháp luật về quản lý TN&MT để huy động, sử dụng hiệu quả nguồn lực tài nguyên phục vụ phát triển kinh tế, xã hội, bảo vệ môi trường sống, chủ động thích ứng với biến đổi khí hậu, phát triển bền vững.',
    'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức, người lao động theo đề án vị trí việc làm, gắn với siết chặt kỷ luật, kỷ cương hành chính nhằm nâng cao hiệu lực, hiệu quả hoạt động của các cơ quan, đơn vị.',
    'Tiếp tục đẩy mạnh cải cách hành chính, trọng tâm là cải cách thủ tục hành chính; thực hiện hiệu quả các nội dung, nhiệm vụ xây dựng, phát triển Chính phủ điện tử hướng tới Chính phủ số của Bộ Tài nguyên và Môi trường.',
    'Triển khai, tổ chức thực hiện các dự án, nhiệm vụ, công việc được giao bảo đảm chất lượng, tiến độ; tiếp tục nâng cao hiệu quả hoạt động, thực hiện chức năng, nhiệm vụ của các cơ quan, đơn vị, góp phần hoàn thành thắng lợi nhiệm vụ chính trị của ngành tài nguyên và môi trường.',
    'Hưởng ứng, tổ chức thực hiện các phong trào thi đua do Thủ tướng Chính phủ, Hội đồng Thi đua - Khen thưởng Trung ương, Bộ trưởng Bộ Tài nguyên và Môi trường và cấp có thẩm quyền phát động bảo đảm thiết thực, hiệu quả, đổi mới, sáng tạo; đẩy mạnh công tác xây dựng, nhân rộng điển hình tiên tiến.',
    'Đẩy mạnh các phong trào văn hóa, thể dục, thể thao nhằm nâng cao sức khỏe, đời sống tinh thần của cán bộ, công chức, viên chức và người lao động, góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan, đơn vị.',
  ],
  tasks: [
    {
      text: 'Tập trung xây dựng, ban hành và triển khai kịp thời, hiệu quả các chương trình hành động, kế hoạch công tác nhằm thực hiện hiệu quả Chương trình hành động của Bộ Tài nguyên và Môi trường thực hiện Nghị quyết của Chính phủ về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội và Dự toán ngân sách nhà nước năm 2024 và chương trình, kế hoạch công tác năm 2024 của địa phương, cơ quan, đơn vị.',
    },
    {
      text: 'Tiếp tục rà soát, hoàn thiện thể chế, xây dựng đồng bộ chính sách, pháp luật về quản lý tài nguyên, bảo vệ môi trường và ứng phó với biến đổi khí hậu; trình Quốc hội, Chính phủ dự án Luật Địa chất và khoáng sản; hoàn thành, trình ban hành và ban hành theo thẩm quyền các văn bản hướng dẫn thi hành Luật Tài nguyên nước (sửa đổi), Luật Đất đai (sửa đổi), bảo đảm đồng bộ, thống nhất, có hiệu lực kịp thời cùng với hiệu lực của Luật.',
    },
    {
      text: 'Tiếp tục hoàn thiện, triển khai các quy định về công tác cán bộ, gắn với tinh giản biên chế, sắp xếp tổ chức bộ máy, cơ cấu lại và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức toàn ngành; siết chặt kỷ luật, kỷ cương hành chính, đề cao trách nhiệm trong thực thi công vụ. Tiếp tục đẩy mạnh phòng, chống tham nhũng, tiêu cực; bảo vệ cán bộ dám nghĩ, dám làm, dám chịu trách nhiệm.',
      lead: 'Vụ Tổ chức cán bộ',
    },
    {
      text: 'Tiếp tục hoàn thiện, vận hành hiệu quả hạ tầng số, các nền tảng số, hệ thống thông tin dùng chung phục vụ lãnh đạo, quản lý, chuyên môn nghiệp vụ trên môi trường điện tử, thúc đẩy phát triển kinh tế số, kinh tế xanh. Tiếp tục xây dựng hệ thống thông tin tài nguyên và môi trường, trọng tâm là cơ sở dữ liệu quốc gia về đất đai, kết nối, liên thông với hệ thống thông tin, cơ sở dữ liệu của các bộ, ngành, địa phương.',
    },
    {
      text: 'Tiếp tục đổi mới công tác chỉ đạo, điều hành; chủ động nắm bắt tình hình, nhận diện khó khăn, thách thức, đổi mới tư duy và phương thức thực hiện, bám sát thực tiễn, chủ động, linh hoạt, sáng tạo để cụ thể hóa thành các chương trình hành động, kế hoạch cụ thể, triển khai đồng bộ, quyết liệt các nhiệm vụ, giải pháp trên các lĩnh vực, xử lý kịp thời những nhiệm vụ lớn, cấp bách và các vấn đề quan trọng, đột xuất phát sinh.',
    },
    {
      text: 'Kịp thời hưởng ứng các phong trào thi đua yêu nước do Thủ tướng Chính phủ, Hội đồng Thi đua - Khen thưởng Trung ương, Bộ trưởng Bộ Tài nguyên và Môi trường và cấp có thẩm quyền phát động; tích cực phát động các phong trào thi đua gắn với thực hiện nhiệm vụ chính trị được giao, chú trọng xây dựng, phát động các phong trào thi đua ngắn hạn, theo chuyên đề nhằm phát huy trách nhiệm, đổi mới, sáng tạo trong tham mưu, đề xuất, nâng cao hiệu quả, chất lượng công việc chuyên môn. Thực hiện tốt công tác khen thưởng, bảo đảm dân chủ, công khai, kịp thời, chính xác, đúng nguyên tắc, quy trình.',
    },
  ],
  collectiveCriteria: [
    'Xây dựng kế hoạch hưởng ứng, phát động phong trào thi đua thiết thực, hiệu quả, gắn với nhiệm vụ chính trị của cơ quan, đơn vị;',
    'Xây dựng, phê duyệt chương trình, kế hoạch công tác năm theo quy định;',
    'Hoàn thành các dự án, nhiệm vụ theo chương trình, kế hoạch công tác được giao trong năm, bảo đảm chất lượng, tiến độ, hiệu quả;',
    'Hoàn thành 100% nhiệm vụ được giao trong Chương trình xây dựng văn bản quy phạm pháp luật của cơ quan, đơn vị;',
    'Chấp hành nghiêm kỷ luật, kỷ cương hành chính;',
    'Thực hiện nghiêm văn hóa công sở, đạo đức công vụ trong giao tiếp, hội họp và thực thi công vụ;',
    'Nội bộ đoàn kết;',
    'Thực hiện tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước;',
    'Nâng cao đời sống vật chất, tinh thần cho người lao động;',
  ],
  individualCriteria: [
    'Có sáng kiến cải tiến kỹ thuật hoặc đề tài nghiên cứu khoa học và công nghệ, giải pháp đổi mới, sáng tạo, linh hoạt nâng cao chất lượng, hiệu quả công việc;',
    'Hoàn thành tốt nhiệm vụ được giao;',
    'Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ;',
    'Chấp hành chủ trương, chính sách của Đảng, pháp luật của Nhà nước, kỷ luật, kỷ cương hành chính, quy định về văn hóa công sở, nội quy, quy chế của cơ quan, đơn vị;',
    'Tích cực hưởng ứng các phong trào thi đua, nhất là phong trào thi đua gắn với nhiệm vụ chính trị của cơ quan, đơn vị;',
  ],
  headOfUnitRule:
    'Đối với cá nhân là thủ trưởng đơn vị, ngoài các tiêu chí trên, đơn vị phải là tập thể xuất sắc.',
  calendar: [
    { step: 'Gửi kế hoạch hưởng ứng', due: 'trước ngày 15/3/2024', by: 'Các đơn vị trực thuộc Bộ, các Sở' },
    { step: 'Báo cáo sơ kết 06 tháng', due: 'trước ngày 15/7/2024', by: 'Khối trưởng, Cụm trưởng' },
    {
      step: 'Tổng kết, bình xét',
      due: 'tháng 11, 12/2024',
      by: 'Khối, Cụm thi đua; Hội đồng Thi đua - Khen thưởng Bộ',
    },
  ],
  organisation: [
    'Căn cứ chức năng, nhiệm vụ được giao của cơ quan, đơn vị, tổ chức phát động thi đua, thực hiện tốt công tác tháng, quý, năm của cơ quan, đơn vị.',
    'Vụ Tổ chức cán bộ chủ trì theo dõi, hướng dẫn, đôn đốc, kiểm tra, giám sát thường xuyên và định kỳ 6 tháng, cuối năm báo cáo Bộ trưởng kết quả thực hiện; tham mưu biểu dương, khen thưởng kịp thời các tập thể, cá nhân có thành tích trong phong trào thi đua.',
  ],
}
