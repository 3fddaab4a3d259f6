// What fills the Word template of a revocation: the same data as the PDF, as lines ready to stand in their paragraphs.
// Used by renderDocx.
import { annexOf, decidedTags } from '../decision/decision-word.ts'
import { citedInFull } from '../legal-grounds.ts'
import { countInText, dongInWords, endedBy, numberInText } from '../vietnamese-forms.ts'
import type { Revocation, RevokedLine } from './revocation.ts'

export function revocationTags(data: Revocation) {
  const cited = citedInFull(data.revokes)
  const [first, ...others] = data.lines
  if (!first) throw new RangeError('a revocation names at least one line')
  const isOne = others.length === 0
  const money = data.lines.reduce((sum, { prizeDong }) => sum + (prizeDong ?? 0), 0)
  const rows = data.lines.map(({ prizeDong, ...line }, at) => ({
    rank: at + 1,
    ...line,
    book: line.book ?? '',
    prize: money > 0 ? numberInText(prizeDong ?? 0) : '',
  }))
  return {
    ...decidedTags(data),
    summary: isOne
      ? `Về việc hủy bỏ ${first.award} đã tặng cho ${first.name}`
      : `Về việc hủy bỏ danh hiệu thi đua, hình thức khen thưởng đã tặng tại Quyết định số ${data.revokes.number}`,
    revoked: isOne
      ? `Hủy bỏ ${first.award} đã tặng cho ${namedInFull(first)} tại ${cited} ${data.revokes.summary}.`
      : `Hủy bỏ danh hiệu thi đua, hình thức khen thưởng đã tặng cho ${countInText(rows.length)} trường hợp tại ${cited} ${data.revokes.summary} (Danh sách kèm theo).`,
    reason: endedBy(data.reason, '.'),
    recovered: recovered(money, data.recoveryDays),
    number: data.revokes.number,
    executors: endedBy(data.executors, ''),
    annexes: isOne
      ? []
      : [{ reference: annexOf(data), rows, lastHead: money > 0 ? 'Tiền thưởng thu hồi (đồng)' : '' }],
  }
}

function namedInFull({ name, office, book }: RevokedLine): string {
  return name + (office ? `, ${office}` : '') + (book ? ` (số sổ vàng ${book})` : '')
}

function recovered(dong: number, days: number | undefined): string {
  const money =
    dong > 0
      ? ` và tiền thưởng đã nhận, số tiền ${numberInText(dong)} đồng (bằng chữ: ${dongInWords(dong)})`
      : ''
  const within =
    days === undefined
      ? ''
      : `; thời hạn nộp lại là ${countInText(days)} ngày kể từ ngày nhận được Quyết định này`
  return `Thu hồi hiện vật khen thưởng đã trao${money} để nộp theo quy định${within}.`
}
