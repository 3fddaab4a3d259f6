// What the source of the blocks says of its own certainty, in the language of the ministry's records. Used by blocks.ts.

const inVietnamese: Readonly<Record<string, string>> = {
  'proposed (all staff departments, Inspectorate and Office; 2022 head Vụ Pháp chế and deputy Vụ TCCB fit)':
    'đề xuất: các vụ, Thanh tra và Văn phòng; khối trưởng năm 2022 là Vụ Pháp chế và khối phó là Vụ Tổ chức cán bộ đều khớp',
  'proposed (2022 deputy becomes head)': 'đề xuất: khối phó năm 2022 làm khối trưởng',
  'two members attested; the rest unknown': 'hai thành viên có nguồn, còn lại chưa rõ',
  proposed: 'đề xuất',
  'proposed (in 2022: the general departments; after their abolition, their successors)':
    'đề xuất: năm 2022 là các tổng cục; sau khi giải thể là các đơn vị kế tục',
  "proposed (in 2022: the line agencies, 'các Cục')": 'đề xuất: năm 2022 là các cục',
  'proposed (institutes and the training school)': 'đề xuất: các viện và trường bồi dưỡng',
  "sourced ('…' in the source: the list may continue)":
    'có nguồn; nguồn ghi “…” nên danh sách có thể còn nữa',
  'head inferred: the 2024 signing was held at the Publishing House on 05/04/2024; head of 2023 was Công ty TNHH MTV TN&MT Việt Nam (sourced)':
    'suy ra: lễ ký năm 2024 tổ chức tại Nhà xuất bản ngày 05/04/2024; khối trưởng năm 2023 là Công ty TNHH MTV Tài nguyên và Môi trường Việt Nam (có nguồn)',
  'proposed (the 2022 article speaks of 7 blocks but lists only 6; the universities are the obvious remainder)':
    'đề xuất: bài viết năm 2022 nói 7 khối nhưng chỉ kể 6; còn lại là các trường đại học',
  'sourced (10 members)': 'có nguồn (10 thành viên)',
  'unknown for 2024': 'chưa rõ năm 2024',
  'derived by elimination (the other clusters leave exactly these provinces in the north)':
    'suy ra bằng loại trừ: các cụm khác để lại đúng những tỉnh phía Bắc này',
  unknown: 'chưa rõ',
  'sourced (6 members)': 'có nguồn (6 thành viên)',
  '2024 head sourced (Quảng Trị); 2019 Hà Tĩnh, 2020 Quảng Bình (deputy Thanh Hóa), 2022 Thừa Thiên Huế sourced':
    'cụm trưởng năm 2024 (Quảng Trị) có nguồn; các năm 2019 Hà Tĩnh, 2020 Quảng Bình (cụm phó Thanh Hóa), 2022 Thừa Thiên Huế có nguồn',
  'derived by elimination': 'suy ra bằng loại trừ',
  'sourced (5 members)': 'có nguồn (5 thành viên)',
  'sourced (7 members, with Bình Thuận)': 'có nguồn (7 thành viên, gồm Bình Thuận)',
  'sourced (6 members in 2024)': 'có nguồn (6 thành viên năm 2024)',
  sourced: 'có nguồn',
  'head_2024_demo is ILLUSTRATIVE, chosen so that the demonstration has a head for every cluster.':
    'cụm trưởng năm 2024 là giả định để bản trình diễn có đủ cụm trưởng',
}

/** A note that nobody has put into Vietnamese stops the demonstration: it would stand in English on a Vietnamese record. */
export function noteInVietnamese(note: string): string {
  const said = inVietnamese[note]
  if (said === undefined) throw new Error(`The note of a block is not translated: ${note}`)
  return said
}
