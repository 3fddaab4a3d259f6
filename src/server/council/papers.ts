// The minutes and the record of the count, drawn from the records. Pure. Used by print-minutes and print-tally.
import type { Minutes } from '../../documents/minutes/minutes.ts'
import type { Tally } from '../../documents/tally/tally.ts'
import { citationInVietnamese } from '../decisions/citation-words.ts'
import { addressFor } from '../decisions/decision.ts'
import type { PersonInPost } from '../people/people.store.ts'
import { presenceOf } from './present.ts'
import type { AgendaItem, Sitting } from './sitting.ts'
import type { Threshold } from './threshold.ts'

export interface SittingOnPaper {
  sitting: Sitting
  people: ReadonlyMap<string, PersonInPost>
  issuer: string
  place: string
  items: readonly {
    item: AgendaItem
    name: string
    unit: string
    award: string
    awardCode: string
    code: string
    threshold: Threshold
  }[]
  /** Who keeps the council's papers. */
  secretary: string
  synthetic: boolean
}
const blank = '……'
const notice = (synthetic: boolean) =>
  synthetic
    ? {
        notice:
          'Dữ liệu minh họa: nhân vật, số văn bản và kết quả là giả định; tên đơn vị và văn bản pháp luật là thật.',
      }
    : {}

/** `01/BB-HĐTĐKT` → number and symbol; before signature the number is left blank. */
function docOf({ sitting, issuer, place }: SittingOnPaper) {
  const [number, ...symbol] = (sitting.minutes?.number ?? '').split('/')
  return {
    superior: issuer,
    issuer: 'Hội đồng\nThi đua - Khen thưởng',
    symbol: symbol.join('/') || 'BB-HĐTĐKT',
    place,
    on: sitting.minutes?.signedOn ?? sitting.heldOn,
    ...(sitting.minutes && number ? { number } : {}),
    recipients: [],
    archive: 'VT, Hồ sơ',
  }
}

/** An instant of the records in Vietnam's time; before it is recorded, the day alone. */
const momentOf = (at: string | undefined, { heldOn }: Sitting): string =>
  at === undefined ? `${heldOn}T00:00` : new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16)

const chairOf = ({ sitting, people }: SittingOnPaper): string => {
  const chair = sitting.members.find((member) => member.role === 'chair')
  return chair ? (people.get(chair.personId)?.name ?? blank) : blank
}

export function minutesPaper(given: SittingOnPaper): Minutes {
  const { sitting, people, items } = given
  const { attendance, written, minutes } = sitting
  const chair = chairOf(given)
  return {
    ...notice(given.synthetic),
    draft: minutes === null,
    doc: docOf(given),
    summary: `Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm ${sitting.year}`,
    startedAt: momentOf(attendance?.at, sitting),
    endedAt: momentOf(sitting.count?.enteredAt, sitting),
    venue: sitting.place,
    attendance: {
      members: sitting.members.length,
      present: attendance?.present.length ?? 0,
      written: written.length,
    },
    chair,
    secretary: given.secretary,
    quorum: quorumOf(given),
    roll: sitting.members.map((member) => {
      const person = people.get(member.personId)
      const { presence, reason } = presenceOf(sitting, member.personId)
      return {
        address: addressFor(person?.gender),
        name: person?.name ?? '',
        office: person?.position ?? '',
        role: member.role === 'chair' ? 'Chủ tịch' : 'Ủy viên',
        presence: presenceInWords[presence] + (reason ? `: ${reason}` : ''),
      }
    }),
    parts: [{ title: 'Nội dung họp', items: proceedings(given) }],
    ...(minutes ? { results: resultsOf(given) } : {}),
    conclusions: [
      minutes
        ? `Hội đồng thống nhất đề nghị khen thưởng ${minutes.results.filter((one) => one.reached).length} trường hợp đạt tỷ lệ phiếu theo quy định trên ${items.length} trường hợp.`
        : blank,
    ],
    copies: 'Biên bản được lập thành 02 bản có giá trị như nhau',
    signatures: [
      { form: 'own', office: 'Thư ký', name: given.secretary },
      { form: 'own', office: 'Chủ tọa', name: chair },
    ],
  }
}

const presenceInWords = {
  unknown: blank,
  present: 'Có mặt',
  absent: 'Vắng',
  'absent-in-writing': 'Vắng (có ý kiến bằng văn bản)',
}

function quorumOf({ items, sitting }: SittingOnPaper): string {
  const thresholds = [
    ...new Set(
      items.flatMap(({ threshold, award }) =>
        threshold.percent === null
          ? []
          : [
              `${award}: ${threshold.yesRequired}/${threshold.of} phiếu (${threshold.percent}%, ${threshold.ownRule ? 'quy chế của Hội đồng' : citationInVietnamese(threshold.citation)})`,
            ],
      ),
    ),
  ]
  return `Hội đồng có ${sitting.members.length} thành viên. Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng. ${thresholds.join('; ')}.`
}

function proceedings({ items, people }: SittingOnPaper): Minutes['parts'][number]['items'] {
  const recused = items.flatMap(({ item, name }) =>
    item.recused.map(
      (one) =>
        `${people.get(one.personId)?.name ?? ''} không tham gia xét trường hợp ${name}: ${one.reason};`,
    ),
  )
  return [
    {
      text: `Hội đồng xét ${items.length} hồ sơ:`,
      points: items.map(
        ({ item, name, unit, award, code }) =>
          `${item.position}. ${name}${unit ? `, ${unit}` : ''}: ${award} (${code});`,
      ),
    },
    ...(recused.length > 0 ? [{ text: 'Thành viên không tham gia:', points: recused }] : []),
  ]
}

function resultsOf({ sitting, items }: SittingOnPaper): NonNullable<Minutes['results']> {
  const results = sitting.minutes?.results ?? []
  const byAward = Map.groupBy(items, (one) => `${one.award} ${one.threshold.yesRequired} ${one.threshold.of}`)
  const resultFor = (id: string) => results.find((one) => one.itemId === id)
  return {
    intro: 'Kết quả kiểm phiếu (Biên bản kiểm phiếu kèm theo):',
    rows: [...byAward.values()].map((of) => ({
      award: of[0]?.award ?? '',
      cases: of.length,
      required: of[0]?.threshold.yesRequired ?? 0,
      reached: of.filter(({ item }) => resultFor(item.id)?.reached).length,
    })),
    after: items.flatMap(({ item, name }) => {
      const result = resultFor(item.id)
      return result && !result.reached
        ? [
            `${name}: ${result.yes + result.writtenYes}/${result.entitled} phiếu đồng ý, không đạt tỷ lệ theo quy định.`,
          ]
        : []
    }),
  }
}

/** Ballots that say neither yes nor no to a name: its recused members, or spoiled for it. */
const apartOf = (missing: number, item: AgendaItem) =>
  missing > 0 || item.recused.length > 0 ? { recused: Math.max(missing, item.recused.length) } : {}

/** The record of the count; only after attendance and a count exist. */
export function tallyPaper(given: SittingOnPaper): Tally {
  const { sitting, items } = given
  const lines = sitting.count?.lines ?? []
  const lineOf = (id: string) => lines.find((line) => line.itemId === id)
  const present = sitting.attendance?.present.length ?? 0
  const counted = items.flatMap(({ item }) => lineOf(item.id) ?? [])
  const collected = Math.max(0, ...counted.map((line) => line.ballots))
  // A ballot spoiled for every name is invalid; one spoiled for a single name is apart for that name only.
  const valid = Math.max(0, ...counted.map((line) => line.yes + line.no))
  const [first] = items
  return {
    ...notice(given.synthetic),
    draft: sitting.minutes === null,
    doc: docOf(given),
    summary: `Kiểm phiếu xét khen thưởng năm ${sitting.year}`,
    startedAt: momentOf(sitting.count?.enteredAt, sitting),
    endedAt: momentOf(sitting.count?.enteredAt, sitting),
    venue: sitting.place,
    counters: [given.secretary],
    grounds: `danh sách ${items.length} trường hợp trong chương trình phiên họp ${sitting.code}`,
    members: sitting.members.length,
    present,
    written: sitting.written.length,
    ballots: { issued: present, collected, valid, invalid: collected - valid },
    threshold: {
      percent: first?.threshold.percent ?? 0,
      citation: first
        ? first.threshold.ownRule
          ? 'quy chế của Hội đồng'
          : citationInVietnamese(first.threshold.citation)
        : blank,
    },
    candidates: items.map(({ item, name, unit, award }) => {
      const line = lineOf(item.id)
      return {
        name,
        unit,
        award,
        yes: line?.yes ?? 0,
        no: line?.no ?? 0,
        writtenYes: line?.writtenYes ?? 0,
        writtenNo: line?.writtenNo ?? 0,
        ...apartOf(valid - (line?.yes ?? 0) - (line?.no ?? 0), item),
      }
    }),
    copies: 'Biên bản được lập thành 02 bản',
    signatures: [
      { form: 'own', office: 'Thư ký', name: given.secretary },
      { form: 'own', office: 'Chủ tọa', name: chairOf(given) },
    ],
  }
}
