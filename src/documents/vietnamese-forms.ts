// Vietnamese forms of dates and numbers, and the lines of a signature, as official documents write them. Pure; used by Word documents
// and by whoever words a summary, a ground or an article. The PDF templates hold the same forms in layout/words.typ.
import type { Day, Moment, Signatory } from './letterhead.ts'

const two = (n: number): string => String(n).padStart(2, '0')

function partsOf(on: Day): { year: number; month: number; day: number } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(on) ?? []
  if (!year || !month || !day) throw new RangeError(`not a day (yyyy-mm-dd): ${on}`)
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** `ngày 09 tháng 3 năm 2026`: a leading zero for days 1 to 9 and for months 1 and 2 only.
 *  @source Decree 30/2020/NĐ-CP, annex I, part II, 4 */
export function dateInWords(on: Day): string {
  const { year, month, day } = partsOf(on)
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`
}

/** `05/03/2024`, for tables. */
export function shortDate(on: Day): string {
  const { year, month, day } = partsOf(on)
  return `${two(day)}/${two(month)}/${year}`
}

/** `08 giờ 30 phút`. */
export function hourInWords(at: Moment): string {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(at) ?? []
  if (!hour || !minute) throw new RangeError(`not a moment (yyyy-mm-ddThh:mm): ${at}`)
  return `${hour} giờ ${minute} phút`
}

/** `02`, `15`: a count in running text takes a leading zero below ten. */
export const countInText = two

/** `1.234,5`. */
export function numberInText(value: number, digits = 0): string {
  return value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** `93,3%` for 14 of 15, on whole numbers, rounded half up; a whole percentage has no decimal. */
export function shareInText(part: number, whole: number): string {
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole))
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)},${tenths % 10}%`
}

/** Points (điểm) follow the Vietnamese alphabet: a b c d đ e g h i k… @param at from 0 */
export function pointLetter(at: number, alphabet = 'abcdđeghiklmnopqrstuvxy'): string {
  const letters = [...alphabet]
  const round = Math.floor(at / letters.length)
  return (round > 0 ? (letters[round - 1] ?? '') : '') + (letters[at % letters.length] ?? '')
}

/** `IV`, up to 3999. */
export function romanNumber(value: number): string {
  const signs: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  let written = ''
  for (const [worth, sign] of signs) for (; rest >= worth; rest -= worth) written += sign
  return written
}

const figures = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const groups = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ']

/** `bảy triệu không trăm hai mươi nghìn`. */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a whole number: ${value}`)
  if (value === 0) return 'không'
  const triples: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) triples.push(rest % 1000)
  return triples
    .map((triple, at) =>
      triple > 0 ? tripleInWords(triple, at < triples.length - 1) + (groups[at] ?? '') : '',
    )
    .filter((words) => words !== '')
    .reverse()
    .join(' ')
}

/** `Bảy triệu không trăm hai mươi nghìn đồng`. */
export function dongInWords(dong: number): string {
  const words = numberInWords(dong)
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} đồng`
}

function tripleInWords(triple: number, follows: boolean): string {
  const [hundreds, tens, units] = [Math.floor(triple / 100), Math.floor(triple / 10) % 10, triple % 10]
  const words: string[] = []
  if (follows || hundreds > 0) words.push(`${figures[hundreds]} trăm`)
  if (tens === 0 && units > 0 && words.length > 0) words.push('linh')
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(`${figures[tens]} mươi`)
  if (units > 0)
    words.push(units === 1 && tens > 1 ? 'mốt' : units === 5 && tens > 0 ? 'lăm' : (figures[units] ?? ''))
  return words.join(' ')
}

/** First lines of a signature, in capitals: `KT. BỘ TRƯỞNG`, `THỨ TRƯỞNG`.
 *  @source Decree 30/2020/NĐ-CP, annex I, part II, 7 */
export function capacityLines(signatory: Signatory): string[] {
  const up = (text: string) => text.toLocaleUpperCase('vi')
  const office = up(signatory.office)
  switch (signatory.form) {
    case 'own':
      return [office]
    case 'Q':
      return [`Q. ${office}`]
    case 'TM':
      return [`TM. ${up(signatory.collective)}`, office]
    case 'TM+KT':
      return [`TM. ${up(signatory.collective)}`, `KT. ${up(signatory.head)}`, office]
    case 'KT':
      return [`KT. ${up(signatory.head)}`, office]
    case 'TL':
      return [`TL. ${up(signatory.head)}`, office]
    case 'TL+KT':
      return [`TL. ${up(signatory.head)}`, `KT. ${up(signatory.deputised)}`, office]
    case 'TUQ':
      return [`TUQ. ${up(signatory.head)}`, office]
  }
}

/** The text with one closing mark, whatever it ended with: `;`, `.` or `./.`. */
export function endedBy(text: string, mark: ';' | '.' | './.' | ''): string {
  return text.trimEnd().replace(/(?:\s*(?:\.\/\.|[;.]))+$/, '') + mark
}
