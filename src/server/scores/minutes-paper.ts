// The minutes of a block's meeting as the document asks them. Pure. Used by print-block-minutes.
import type { Minutes } from '../../documents/minutes/minutes.ts'
import { officeOf, type WholeBlock } from './block.ts'
import type { Meeting, MeetingKind } from './meetings.store.ts'
import type { Named } from './names.ts'
import { bodyOf, letterheadOf, officeName, pointsText, syntheticNotice, topName } from './paper.ts'
import type { AgreedRanking } from './rankings.store.ts'

export function minutesPaper(
  { block, ...whole }: WholeBlock,
  meeting: Meeting,
  ranking: AgreedRanking | undefined,
  named: Named,
  number: string | null,
): Minutes {
  const body = bodyOf(block)
  const present = meeting.attendance.filter((one) => one.present).length
  return {
    ...syntheticNotice(named.synthetic),
    doc: letterheadOf(block, topName(named.units.values()), meeting.startsAt.slice(0, 10), number),
    summary: `${titles[meeting.kind]} ${block.name.vi} năm ${block.year}`,
    body,
    startedAt: meeting.startsAt,
    endedAt: meeting.endsAt,
    venue: meeting.venue,
    attendance: { members: meeting.attendance.length, present, written: 0 },
    chair: meeting.chair,
    secretary: meeting.secretary,
    quorum: `Có mặt ${present} trên ${meeting.attendance.length} đơn vị thành viên ${body}.`,
    roll: meeting.attendance.map((one) => ({
      address: '' as const,
      name: one.representedBy ?? '…',
      office: named.unit(one.unitId).name.vi,
      role: officeName(block, officeOf({ block, ...whole }, one.unitId)),
      presence: one.present ? 'Có mặt' : (one.note ?? 'Vắng'),
    })),
    parts: [
      ...(meeting.proceedings.length > 0 ? [{ title: 'Nội dung', items: [...meeting.proceedings] }] : []),
      ...(ranking ? [rankingPart(ranking, named)] : []),
    ],
    conclusions: meeting.conclusions.length > 0 ? [...meeting.conclusions] : ['…'],
    signatures: [
      { form: 'own', office: 'Thư ký', name: nameAlone(meeting.secretary) },
      { form: 'own', office: 'Chủ tọa', name: nameAlone(meeting.chair) },
    ],
  }
}

const titles: Record<MeetingKind, string> = {
  signing: 'Hội nghị ký kết giao ước thi đua',
  'mid-year': 'Hội nghị sơ kết 6 tháng đầu năm',
  final: 'Hội nghị tổng kết, thống nhất điểm, bình chọn, suy tôn',
  other: 'Họp',
}

/** "Ông Lê Văn Đức, Chánh Văn phòng Cục" signs as "Lê Văn Đức". */
export const nameAlone = (said: string): string =>
  (said.split(',')[0] ?? said).replace(/^(Ông|Bà)\s+/u, '').trim()

function rankingPart(ranking: AgreedRanking, named: Named): Minutes['parts'][number] {
  const points = ranking.ranks.map((one) => {
    const unit = named.unit(one.unitId).name.vi
    const total = one.total === null ? 'chưa đủ điểm' : `${pointsText(one.total)} điểm`
    const votes = one.tieVotes === null ? '' : `; bỏ phiếu phân hạng: ${one.tieVotes} phiếu`
    return one.place === null
      ? `${unit}: không xếp hạng (${total})`
      : `Hạng ${one.place}: ${unit}, ${total}${votes}`
  })
  const stage = ranking.stage === 'block' ? 'điểm chấm chéo' : 'điểm thẩm định'
  return { title: 'Thống nhất điểm, xếp hạng', items: [{ text: `Theo ${stage}:`, points }] }
}
