// The draft of the letter that sends dossiers up, with its annexed list of nominees. Pure. Used by print-submission.

import { sortByName } from '../../../documents/names.ts'
import type { NomineeRow, Submission } from '../../../documents/submission/submission.ts'
import type { Unit } from '../../units/unit.ts'
import { type Dossier, isLeader } from '../dossier.ts'
import { leavesOf, type StoredFinding } from '../finding.ts'
import { nameOfSubject, officeOf } from '../subject-names.ts'
import { letterheadOf, nameOf, receiverOf } from './letterhead-of.ts'

export interface Proposed {
  dossier: Dossier
  merit: string
  finding: StoredFinding
  person: { gender: 'female' | 'male' | null; bornOn: string | null } | undefined
}

export interface LetterWords {
  awardName(code: string): string
  lawName(citation: { document: string; article?: string; clause?: string }): string
}

export function submissionLetter(
  given: {
    unitId: string
    year: number
    units: ReadonlyMap<string, Unit>
    head: { name: string; position: string } | undefined
    proposed: readonly Proposed[]
  },
  words: LetterWords,
): Submission {
  const { unitId, year, units, head, proposed } = given
  const receiver = receiverOf(units, unitId)
  const issuer = nameOf(units, unitId)
  const summary = `Về việc đề nghị xét tặng danh hiệu thi đua, hình thức khen thưởng năm ${year}`
  return {
    draft: true,
    summary,
    addressees: [receiver?.name.vi ?? ''],
    doc: {
      ...letterheadOf(units, unitId, 'TTr'),
      signatory: { form: 'own', office: head?.position ?? 'Thủ trưởng đơn vị', name: head?.name ?? '' },
    },
    grounds: groundsOf(proposed, words),
    opening: [
      `${issuer} kính trình ${receiver?.name.vi ?? ''} xem xét, quyết định khen thưởng năm ${year} như sau:`,
    ],
    parts: [
      { title: 'Kết quả bình xét tại đơn vị', text: [votesInWords(proposed)] },
      { title: 'Nội dung đề nghị', text: [sharesInWords(proposed)], table: countsTable(proposed, words) },
      {
        title: 'Hồ sơ kèm theo',
        points: [
          'Danh sách trích ngang;',
          'Báo cáo thành tích của từng tập thể, cá nhân;',
          'Biên bản bình xét và kết quả bỏ phiếu;',
          'Các tài liệu chứng minh thành tích.',
        ],
      },
    ],
    ending: [`${issuer} chịu trách nhiệm về tính chính xác của hồ sơ đề nghị khen thưởng.`],
    nominees: {
      title: `Danh sách trích ngang tập thể, cá nhân đề nghị khen thưởng năm ${year}`,
      reference: `Kèm theo Tờ trình của ${issuer}`,
      rows: nomineesOf(proposed, units, words),
    },
  }
}

/** The laws the findings themselves rest on, each once. */
function groundsOf(proposed: readonly Proposed[], words: LetterWords): string[] {
  const places = proposed.flatMap(({ finding }) =>
    leavesOf(finding.because).map((leaf) => words.lawName({ document: leaf.citation.document })),
  )
  return [...new Set(places)].map((name) => `Căn cứ ${name}`)
}

function votesInWords(proposed: readonly Proposed[]): string {
  const votes = new Map(
    proposed.flatMap(({ dossier }) => dossier.records.votes.at(-1) ?? []).map((vote) => [vote.id, vote]),
  )
  const minutes = [...votes.values()].map(
    (vote) =>
      `Biên bản số ${vote.minutesNumber} ngày ${day(vote.minutesOn)} (${vote.present} người dự trên ${vote.entitled} thành viên)`,
  )
  return minutes.length > 0
    ? `Đơn vị đã họp bình xét theo ${minutes.join('; ')}.`
    : 'Đơn vị chưa ghi biên bản bình xét.'
}

function sharesInWords(proposed: readonly Proposed[]): string {
  const people = proposed.filter(({ dossier }) => dossier.subject.kind === 'person')
  const leaders = people.filter(
    ({ dossier }) => dossier.subject.kind === 'person' && isLeader(dossier.subject.rank),
  ).length
  const collectives = proposed.length - people.length
  return `Đề nghị khen thưởng ${collectives} tập thể và ${people.length} cá nhân; trong đó ${people.length - leaders} người trực tiếp lao động, công tác và ${leaders} người giữ chức vụ lãnh đạo, quản lý.`
}

function countsTable(
  proposed: readonly Proposed[],
  words: LetterWords,
): NonNullable<Submission['parts'][number]['table']> {
  const groups = [...Map.groupBy(proposed, ({ dossier }) => dossier.award)]
  return {
    align: ['c', 'l', 'c'],
    widths: ['11mm', '1fr', '30mm'],
    head: ['STT', 'Danh hiệu, hình thức', 'Số hồ sơ'],
    rows: groups.map(([award, of], index) => [
      String(index + 1),
      words.awardName(award),
      String(of.length).padStart(2, '0'),
    ]),
  }
}

function nomineesOf(
  proposed: readonly Proposed[],
  units: ReadonlyMap<string, Unit>,
  words: LetterWords,
): NomineeRow[] {
  const named = (one: Proposed) => nameOfSubject(one.dossier.subject, units, 'vi')
  return sortByName(proposed, named).map(({ dossier, merit, person, finding }) => {
    const vote = dossier.records.votes.at(-1)
    const address = person?.gender === 'female' ? 'Bà ' : person?.gender === 'male' ? 'Ông ' : ''
    return {
      name: `${address}${nameOfSubject(dossier.subject, units, 'vi')}`,
      ...(person?.bornOn ? { birthYear: Number(person.bornOn.slice(0, 4)) } : {}),
      office: officeOf(dossier, units, 'vi'),
      merit,
      basis: (finding.facts.honours ?? []).map(
        (honour) =>
          `${words.awardName(honour.award)}${honour.year === undefined ? '' : ` năm ${honour.year}`}`,
      ),
      award: words.awardName(dossier.award),
      ...(vote ? { vote: `${vote.yes}/${vote.entitled} (${percent(vote.yes, vote.entitled)})` } : {}),
    }
  })
}

/** One decimal, rounded half up, from whole numbers: `93,3%`. */
export function percent(part: number, whole: number): string {
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2))
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}%`
}

const day = (on: string): string => on.split('-').reverse().join('/')
