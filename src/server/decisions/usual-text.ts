// The text a draft begins with: who decides, grounds of the day, usual articles; edited by hand afterwards. Pure. Used by the acts that draft.
import {
  beneficiaries,
  citedInFull,
  grantArticles,
  grantSummary,
  legalGrounds,
  minutesGround,
  requestGround,
} from '../../documents/legal-grounds.ts'
import type { Citation } from '../../law/index.ts'
import { citationInVietnamese } from './citation-words.ts'
import type { Decision, DecisionText, Line, Signatory } from './decision.ts'

/** The house as papers name it: the unit at the top, who heads it, the series last used. */
export interface HouseOnPaper {
  issuer: string
  place: string
  /** `Bộ trưởng`: the office of the head. */
  headOffice: string
  head: { personId: string; name: string } | null
  series: string
  power: string
  proposer: string
}

type Minutes = { number: string; on: string }

export function textOfGrant(
  house: HouseOnPaper,
  given: {
    awardName: string
    isTitle: boolean
    yearFrom: number
    yearTo: number
    lines: readonly Pick<Line, 'personId'>[]
    minutes: readonly Minutes[]
    prizeCitation: Citation | null
    today: string
  },
): DecisionText {
  const award = given.isTitle ? `danh hiệu “${given.awardName}”` : given.awardName
  const granted = {
    award,
    year: given.yearTo,
    ...counts(given.lines),
    merit: 'đã có thành tích xuất sắc trong phong trào thi đua',
  }
  const executors = `Chánh Văn phòng, ${house.proposer}`
  return {
    ...common(house),
    summary: grantSummary({ award, year: given.yearTo }),
    grounds: [
      ...groundsOn(given.today),
      ...given.minutes.map((one) =>
        minutesGround({ ...one, council: `Hội đồng Thi đua - Khen thưởng ${house.issuer}` }),
      ),
      requestGround({ proposer: house.proposer }),
    ],
    articles: grantArticles(granted, {
      prizeRule: given.prizeCitation ? citationInVietnamese(given.prizeCitation) : 'pháp luật hiện hành',
      executors,
    }),
    reason: '',
    executors,
  }
}

/** Of a correction, a revocation, a restoration: it cites the first decision, by the same power. */
export function textOfChange(
  house: HouseOnPaper,
  kind: 'correct' | 'revoke' | 'restore',
  given: {
    first: Decision
    firstNumber: string
    reason: string
    lines: number
    today: string
    ground?: Citation
  },
): DecisionText {
  const { first, firstNumber } = given
  const cited = citedInFull({
    number: firstNumber,
    on: first.issue?.signedOn ?? given.today,
    issuer: first.text.authority,
  })
  const verb = {
    correct: 'đính chính',
    revoke: 'hủy bỏ một phần',
    restore: 'phục hồi danh hiệu, hình thức khen thưởng theo',
  }[kind]
  const of = first.text.authority
  return {
    ...common(house),
    series: first.text.series,
    issuer: first.text.issuer,
    place: first.text.place,
    authority: of,
    power: first.text.power,
    signatory: sameOffice(house, first.text.signatory),
    summary: `Về việc ${verb} ${cited}`,
    grounds: [
      ...groundsOn(given.today),
      ...(given.ground ? [`Căn cứ ${citationInVietnamese(given.ground)}`] : []),
      `Căn cứ ${cited}`,
      requestGround({ proposer: house.proposer }),
    ],
    articles:
      kind === 'restore'
        ? [
            `Phục hồi ${cited} đối với các trường hợp nêu trong Danh sách kèm theo. Lý do: ${given.reason}.`,
            'Quyết định này có hiệu lực kể từ ngày ký.',
            `Chánh Văn phòng, ${house.proposer} và các tập thể, cá nhân có tên trong Danh sách chịu trách nhiệm thi hành Quyết định này`,
          ]
        : [],
    reason: given.reason,
    executors: `Chánh Văn phòng, ${house.proposer}`,
  }
}

/** The first article counts those who receive; when somebody is left out or taken in, the count follows. */
export function recounted(
  articles: readonly string[],
  before: readonly Pick<Line, 'personId'>[],
  after: readonly Pick<Line, 'personId'>[],
): string[] {
  return articles.map((article) =>
    article.replace(beneficiaries(counts(before)), beneficiaries(counts(after))),
  )
}

const counts = (lines: readonly Pick<Line, 'personId'>[]) => {
  const individuals = lines.filter((line) => line.personId !== null).length
  return { individuals, collectives: lines.length - individuals }
}

/** Grounds of the law in force that day; before 2024 another law was, which this house does not cite by itself. */
const groundsOn = (on: string): string[] => (on < '2024-01-01' ? [] : legalGrounds(on))

/** Who holds the office now signs in it; the office stays that of the first decision. */
const sameOffice = (house: HouseOnPaper, first: Signatory): Signatory =>
  first.form === 'own' && first.office === house.headOffice && house.head
    ? { ...first, personId: house.head.personId, name: house.head.name }
    : first

const common = (house: HouseOnPaper) => ({
  series: house.series,
  issuer: house.issuer,
  place: house.place,
  authority: `${house.headOffice} ${house.issuer}`,
  power: house.power,
  signatory: {
    personId: house.head?.personId ?? null,
    name: house.head?.name ?? '……',
    office: house.headOffice,
    form: 'own' as const,
    head: null,
  },
  recipients: ['Như Điều 4', `Hội đồng Thi đua - Khen thưởng ${house.issuer}`, 'Cổng thông tin điện tử'],
  archive: 'VT, TĐKT',
})
