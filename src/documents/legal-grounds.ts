// The grounds that a decision or a submission cites, by the day it is signed, and the usual sentences of its articles.
// Pure; used by whoever drafts a decision, a submission or a launch, who then edits them by hand.
import type { CitedDecision } from './cited-decision.ts'
import type { Day } from './letterhead.ts'
import { countInText, dateInWords } from './vietnamese-forms.ts'

/** Decree 152/2025/NĐ-CP, article 59, ends Decree 98/2023/NĐ-CP from this day. */
const decree152From = '2025-07-01'
/** Circular 15/2025/TT-BNV of the Ministry of Home Affairs is in force from this day. */
const circular15From = '2025-08-05'

const law = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'
const decree98 =
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
const decree152 =
  'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng'
const circular15 =
  'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, hướng dẫn thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP'

/** The law and the decree in force on the day, without final mark. A law is cited without number (Decree 30/2020/NĐ-CP).
 *  @source Law 06/2022/QH15, in force from 2024-01-01; decrees as named */
export function legalGrounds(on: Day): string[] {
  if (on < '2024-01-01') throw new RangeError(`Law 06/2022/QH15 was not in force on ${on}`)
  if (on < decree152From) return [law, decree98]
  return on < circular15From ? [law, decree152] : [law, decree152, circular15]
}

/** `Căn cứ Biên bản số 01/BB-HĐTĐKT ngày 10 tháng 01 năm 2025 của Hội đồng …`. */
export function minutesGround({ number, on, council }: { number: string; on: Day; council: string }): string {
  return `Căn cứ Biên bản số ${number} ${dateInWords(on)} của ${council}`
}

/** `Theo đề nghị của Vụ trưởng … tại Tờ trình số 12/TTr-TCCB ngày …`. */
export function requestGround({
  proposer,
  submission,
}: {
  proposer: string
  submission?: { number: string; on: Day } | undefined
}): string {
  const letter = submission ? ` tại Tờ trình số ${submission.number} ${dateInWords(submission.on)}` : ''
  return `Theo đề nghị của ${proposer}${letter}`
}

export interface Granted {
  /** In full: `danh hiệu “Chiến sĩ thi đua cơ sở”`, `Bằng khen của Bộ trưởng …`. */
  award: string
  year: number
  collectives: number
  individuals: number
  /** `đã có thành tích xuất sắc trong phong trào thi đua`. */
  merit: string
}

/** `05 tập thể và 12 cá nhân`. */
export const beneficiaries = ({
  collectives,
  individuals,
}: Pick<Granted, 'collectives' | 'individuals'>): string =>
  [
    ...(collectives > 0 ? [`${countInText(collectives)} tập thể`] : []),
    ...(individuals > 0 ? [`${countInText(individuals)} cá nhân`] : []),
  ].join(' và ')

/** `Về việc tặng danh hiệu “…” năm 2024`. */
export function grantSummary({ award, year }: Pick<Granted, 'award' | 'year'>): string {
  return `Về việc tặng ${award} năm ${year}`
}

/** Four usual articles: the grant with its list, the money with its rule, the day it takes effect, who carries it out. */
export function grantArticles(
  granted: Granted,
  { prizeRule, executors }: { prizeRule: string; executors: string },
): string[] {
  return [
    `Tặng ${granted.award} năm ${granted.year} cho ${beneficiaries(granted)} ${granted.merit} (Danh sách kèm theo).`,
    `Mức tiền thưởng kèm theo thực hiện theo quy định tại ${prizeRule}.`,
    'Quyết định này có hiệu lực kể từ ngày ký.',
    `${executors} và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`,
  ]
}

/** `Kèm theo Quyết định số 215/QĐ-BTNMT ngày 17 tháng 01 năm 2025 của Bộ trưởng …`; blanks on a draft. */
export function annexReference({
  number,
  on,
  issuer,
}: {
  number?: string | undefined
  on?: Day | undefined
  issuer: string
}): string {
  return `Kèm theo Quyết định số ${number ?? '        '} ${on ? dateInWords(on) : 'ngày      tháng      năm        '} của ${issuer}`
}

/** `Quyết định số 215/QĐ-BTNMT ngày 17 tháng 01 năm 2025 của Bộ trưởng …`. */
export function citedInFull({ number, on, issuer }: Pick<CitedDecision, 'number' | 'on' | 'issuer'>): string {
  return `Quyết định số ${number} ${dateInWords(on)} của ${issuer}`
}
