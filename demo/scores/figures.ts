// What each unit counted for its sheet of 2024: synthetic, from the seed, but for the legal documents, which are the real programme.
// Used by demo/steps/50-scores.ts.
import { pointsFor } from '../../src/server/scores/points.ts'
import { itemBy, type Scorecard } from '../../src/server/scores/scorecard.ts'
import type { Chance, Stage } from '../stage.ts'

export interface Figure {
  item: string
  inputs?: Record<string, number>
  notApplicable?: boolean
  reason?: string
  note?: string
}

interface LegalDocument {
  lead_ministry: string
  lead_unit_illustrative: string | null
  synchronised: boolean | null
  status: string
}

/** Documents led by the unit in the real programme: how many, how many in time with their law. */
export function legalDocuments(stage: Stage): Map<string, { assigned: number; onTime: number }> {
  const { documents } = stage.source('legal-programme-2024.json') as { documents: LegalDocument[] }
  const counts = new Map<string, { assigned: number; onTime: number }>()
  for (const one of documents) {
    if (one.lead_ministry !== 'BTNMT' || !one.lead_unit_illustrative) continue
    const before = counts.get(one.lead_unit_illustrative) ?? { assigned: 0, onTime: 0 }
    counts.set(one.lead_unit_illustrative, {
      assigned: before.assigned + 1,
      onTime: before.onTime + (one.synchronised === true ? 1 : 0),
    })
  }
  return counts
}

export interface Counting {
  chance: Chance
  staff: number
  legal: { assigned: number; onTime: number } | undefined
  /** Days the mid-year report came late; 0 on time. */
  lateDays: number
  /** Some count their late report themselves, some leave it to the block to find. */
  countsDelay: boolean
}

/** A unit's own count of every item: scores bunch at the top, as they really do. */
export function selfFigures({ chance, staff, legal, lateDays, countsDelay }: Counting): Figure[] {
  const assigned = 24 + chance.int(30)
  const late = chance.int(2)
  const open = chance.percent(25) ? 1 : 0
  const planned = 4000 + chance.int(60_000)
  return [
    { item: 'A1', inputs: chance.percent(92) ? { 'on-time': 1 } : { 'late-15-days-or-less': 1 } },
    { item: 'A2', inputs: { assigned, 'on-time': assigned - late - open, 'late-done': late } },
    legal
      ? { item: 'A3', inputs: { assigned: legal.assigned, 'on-time': legal.onTime } }
      : { item: 'A3', notApplicable: true, note: 'Không được giao chủ trì văn bản trong năm.' },
    { item: 'A4', inputs: { index: 925 + chance.int(70) } },
    { item: 'A5', inputs: { planned, disbursed: Math.floor((planned * (955 + chance.int(46))) / 1000) } },
    {
      item: 'B1',
      inputs: {
        'reprimand-person': chance.percent(6) ? 1 : 0,
        'warning-person': 0,
        'violation-concluded-unit': 0,
      },
    },
    { item: 'B2', inputs: { level: chance.percent(90) ? 300 : 200 } },
    { item: 'B3', inputs: { 'founded-complaint': 0 } },
    { item: 'B4', inputs: { level: chance.percent(90) ? 300 : 200 } },
    { item: 'C1', inputs: chance.percent(96) ? { 'on-time': 1 } : { late: 1 } },
    { item: 'C2', inputs: { plan: 1, 'thematic-movement-with-result': 1 + chance.int(2) } },
    {
      item: 'C3',
      inputs: {
        'late-1-7-days': lateDays > 0 && countsDelay ? 1 : 0,
        'late-over-7-days': 0,
        'missing-report': 0,
      },
    },
    { item: 'C4', inputs: { model: 1 + chance.int(2) } },
    { item: 'C5', inputs: { staff, recognised: Math.ceil((staff * (11 + chance.int(6))) / 100) } },
    { item: 'C6', inputs: { 'file-quality': 17 + chance.int(4), ...rewarded(chance, staff) } },
    { item: 'D1', inputs: { pact: 1, 'meeting-missed': chance.percent(12) ? 1 : 0 } },
    { item: 'D2', inputs: { level: chance.percent(75) ? 200 : 100 } },
    ...(chance.percent(15) ? [{ item: 'T4', inputs: { times: 1 } }] : []),
  ]
}

function rewarded(chance: Chance, staff: number): Record<string, number> {
  const all = 4 + Math.floor(staff / 6)
  return { rewarded: all, 'direct-workers': Math.min(all, Math.floor((all * (48 + chance.int(20))) / 100)) }
}

/** The same figures as another member counts them: mostly the same, sometimes fewer, each with its reason. */
export function recounted(
  figures: readonly Figure[],
  { card, chance, lateDays }: Pick<Counting, 'chance' | 'lateDays'> & { card: Scorecard },
): Figure[] {
  return figures.map((figure) => {
    const other = changed(figure, chance, lateDays)
    // One initiative fewer may still give full points: then there is no difference to explain.
    return other && pointsOf(card, other) !== pointsOf(card, figure) ? other : figure
  })
}

function pointsOf(card: Scorecard, { item, inputs }: Figure): number | undefined {
  const found = itemBy(card, item)
  const points = found && inputs ? pointsFor(found, inputs) : undefined
  return points && 'tenths' in points ? points.tenths : undefined
}

function changed({ item, inputs = {} }: Figure, chance: Chance, lateDays: number): Figure | undefined {
  const less = (name: string, by = 1) => ({ ...inputs, [name]: Math.max(0, (inputs[name] ?? 0) - by) })
  if (item === 'C3' && lateDays > 0 && inputs['late-1-7-days'] === 0)
    return {
      item,
      inputs: { ...inputs, 'late-1-7-days': 1 },
      reason: `Báo cáo sơ kết 6 tháng nộp chậm ${lateDays} ngày so với hạn 15/07, hệ thống đo theo ngày nộp.`,
    }
  if (item === 'A2' && chance.percent(35))
    return {
      item,
      inputs: { ...less('on-time'), 'late-done': (inputs['late-done'] ?? 0) + 1 },
      reason: 'Một nhiệm vụ có biên bản nghiệm thu sau hạn, chuyển sang hoàn thành chậm.',
    }
  if (item === 'C4' && (inputs.model ?? 0) > 1 && chance.percent(40))
    return { item, inputs: less('model'), reason: 'Mô hình thứ hai chưa có báo cáo kết quả nhân rộng.' }
  if (item === 'C5' && (inputs.recognised ?? 0) > 1 && chance.percent(20))
    return {
      item,
      inputs: less('recognised'),
      reason: 'Một sáng kiến chưa có quyết định công nhận tại ngày nộp.',
    }
  if (item === 'C6' && (inputs['file-quality'] ?? 0) > 17 && chance.percent(20))
    return {
      item,
      inputs: less('file-quality', 2),
      reason: 'Hai hồ sơ khen thưởng phải bổ sung sau khi trả lại.',
    }
  if (item === 'D2' && inputs.level === 200 && chance.percent(10))
    return { item, inputs: { level: 100 }, reason: 'Không cử đoàn dự hội thao của khối, cụm.' }
  return undefined
}
