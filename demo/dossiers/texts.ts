// What people of the demonstration write in their reports: short, plain, and marked as made for the demonstration. Used by proposals.ts.
import type { Chance } from '../stage.ts'

const works = [
  'thẩm định hồ sơ cấp phép',
  'xây dựng văn bản hướng dẫn thi hành Luật Đất đai',
  'xây dựng văn bản hướng dẫn thi hành Luật Tài nguyên nước',
  'kiểm kê, cập nhật cơ sở dữ liệu',
  'quan trắc, cảnh báo thiên tai',
  'giải quyết kiến nghị của cử tri',
  'kiểm tra việc chấp hành pháp luật',
  'số hóa hồ sơ, cải cách thủ tục hành chính',
] as const

const manners = ['đúng hạn', 'trước hạn', 'đúng hạn, bảo đảm chất lượng'] as const

export interface Written {
  parts: Record<string, string>
  merit: string
}

/** The report of a person. */
export function reportOfPerson(chance: Chance, year: number): Written {
  const work = chance.pick(works)
  const tasks = 8 + chance.int(20)
  const early = 1 + chance.int(5)
  return {
    merit: `Hoàn thành ${tasks}/${tasks} nhiệm vụ năm ${year}, trong đó ${early} nhiệm vụ trước hạn; ${work}.`,
    parts: {
      duties: `Được giao ${work} (dữ liệu trình diễn).`,
      results: `Năm ${year} được giao ${tasks} nhiệm vụ, hoàn thành ${tasks} nhiệm vụ ${chance.pick(manners)}.\nSo với năm ${year - 1}, số nhiệm vụ tăng ${chance.int(15)}%.`,
      initiatives: 'Sáng kiến và quyết định công nhận nêu trong sổ sáng kiến của đơn vị.',
      conduct: 'Chấp hành kỷ luật, đoàn kết, tham gia đầy đủ phong trào thi đua của đơn vị.',
    },
  }
}

/** The report of a unit. */
export function reportOfUnit(chance: Chance, year: number, staff: number): Written {
  const tasks = 40 + chance.int(120)
  return {
    merit: `Hoàn thành ${tasks}/${tasks} nhiệm vụ theo chương trình công tác năm ${year}; không có nhiệm vụ quá hạn.`,
    parts: {
      features: `Đơn vị có ${staff} cán bộ, công chức, viên chức (dữ liệu trình diễn).`,
      functions: 'Theo quyết định quy định chức năng, nhiệm vụ của đơn vị.',
      results: `Năm ${year} hoàn thành ${tasks}/${tasks} nhiệm vụ theo chương trình công tác.\nGiải quyết ${200 + chance.int(900)} hồ sơ thủ tục hành chính, 100% đúng hạn.`,
      measures: 'Giao việc theo đầu mối, kiểm tra tiến độ hằng tuần, chia sẻ kinh nghiệm giữa các phòng.',
      compliance: 'Chấp hành chủ trương, pháp luật; thực hành tiết kiệm; không có vụ việc vi phạm.',
      organisations: 'Chi bộ và tổ chức đoàn thể hoàn thành tốt nhiệm vụ trở lên.',
    },
  }
}
