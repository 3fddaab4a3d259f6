// Initiatives through the year, absences, one discipline, one proceeding; the ratings of 2022 to 2024; what units judge of their people.

import { openProceeding } from '../../src/server/conduct/acts/open-proceeding.ts'
import { recordAbsence } from '../../src/server/conduct/acts/record-absence.ts'
import { recordDiscipline } from '../../src/server/conduct/acts/record-discipline.ts'
import { answerJudgements } from '../../src/server/eligibility/acts/answer-judgements.ts'
import { declareInitiative } from '../../src/server/initiatives/acts/declare-initiative.ts'
import { recogniseInitiative } from '../../src/server/initiatives/acts/recognise-initiative.ts'
import { rateUnits } from '../../src/server/ratings/acts/rate-units.ts'
import { recordRatings } from '../../src/server/ratings/acts/record-ratings.ts'
import type { Stage } from '../stage.ts'

type RatingClass = 'not-completed' | 'completed' | 'good' | 'excellent'

/** What a unit answers for everyone at its yearly meeting; the rest is for the council. */
const judged = [
  'movement-participation',
  'self-reliance-and-solidarity',
  'unity',
  'exemplary-compliance',
  'group-duties-democracy-thrift',
  'sector-criteria',
  'achievement-not-already-rewarded',
]

const subjects = [
  'Cảnh báo mặn sớm cho vùng cửa sông',
  'Rút ngắn quy trình thẩm định hồ sơ',
  'Sổ tay số tra cứu văn bản pháp luật',
  'Tự động tổng hợp báo cáo tháng',
  'Bản đồ tra cứu giấy phép trực tuyến',
  'Kiểm tra chéo số liệu quan trắc',
  'Mẫu hồ sơ dùng chung cho các đơn vị',
  'Theo dõi tiến độ văn bản bằng bảng màu',
  'Số hóa hồ sơ lưu trữ theo lô',
  'Cảnh báo sạt lở qua tin nhắn',
  'Chia sẻ dữ liệu nền giữa các phòng',
  'Lịch trực và bàn giao ca trên điện thoại',
]

export async function run(stage: Stage): Promise<void> {
  const units = [...stage.ministryUnits, ...stage.departments]
  await stage.together(() => initiatives(stage, units))
  await conduct(stage)
  for (const year of [2022, 2023]) await stage.together(() => ratingsOf(stage, units, year))
  // In the first days of December most units have decided, a few have not.
  const decided = units.filter(
    (code) => ['VPC', 'STNMT-QTR', 'CQLTNN'].includes(code) || stage.chance.percent(85),
  )
  stage.left.set('rated-2024', decided.join(' '))
  await stage.together(() => ratingsOf(stage, decided, 2024))
  await unitRatings(stage, decided)
  await stage.together(() => judgements(stage, decided))
}

async function initiatives(stage: Stage, units: readonly string[]): Promise<void> {
  for (const code of units) {
    const authors = stage.staff(code).filter((_, index) => index % 4 === 0)
    for (const [index, author] of authors.entries()) {
      if (index > 0 && stage.chance.percent(25)) continue
      const month = 3 + stage.chance.int(7)
      stage.at(`2024-${String(month).padStart(2, '0')}-12T09:00`)
      const applied = stage.chance.percent(95)
      const { initiativeId } = await stage.as(author).do(declareInitiative, {
        kind: stage.chance.percent(12) ? 'research' : 'initiative',
        title: stage.chance.pick(subjects),
        summary: 'Giải pháp đã áp dụng tại đơn vị; hiệu quả được nêu trong bản mô tả kèm theo (trình diễn).',
        year: 2024,
        applied,
        authorIds: [author],
      })
      // A few still wait for the head: they are on desks; what was never applied is no initiative.
      if (!applied || stage.chance.percent(12)) continue
      const on = `2024-${String(month + 1).padStart(2, '0')}-10`
      stage.at(`${on}T14:00`)
      const decision = {
        initiativeId,
        decidedOn: on,
        decisionNumber: `${10 + stage.chance.int(200)}/QĐ-${code}`,
      }
      await stage.as(`head-${code.toLowerCase()}`).do(recogniseInitiative, {
        ...decision,
        outcome: 'recognised',
        scope: 'base-unit',
        replicable: stage.chance.percent(40),
      })
    }
  }
}

/** One of each kind, so that each is seen: discipline, denunciation, long sick leave, maternity leave. */
async function conduct(stage: Stage): Promise<void> {
  const staff = (code: string, index: number) => stage.staff(code)[index] ?? ''
  stage.at('2024-05-13T09:00')
  await stage.as('head-vpc').do(recordDiscipline, {
    personId: staff('VPC', 12),
    level: 'reprimand',
    decisionNumber: '45/QĐ-VPC',
    decidedOn: '2024-05-10',
    endsOn: '2025-05-10',
  })
  stage.at('2024-06-03T09:00')
  await stage.as('secretary-vpc').do(recordAbsence, {
    personId: staff('VPC', 14),
    kind: 'sick-leave',
    firstOn: '2024-02-01',
    lastOn: '2024-05-31',
  })
  await stage.as('secretary-vpc').do(recordAbsence, {
    personId: staff('VPC', 16),
    kind: 'maternity-leave',
    firstOn: '2024-02-01',
    lastOn: '2024-07-31',
  })
  stage.at('2024-10-02T09:00')
  await stage
    .as('head-cqltnn')
    .do(openProceeding, { personId: staff('CQLTNN', 9), kind: 'denunciation', openedOn: '2024-10-01' })
}

function classFor(stage: Stage, code: string, index: number): RatingClass {
  if (code === 'VPC' && index === 12) return 'not-completed'
  if (code === 'VPC' && index === 14) return 'completed'
  // Everyone who strives for the fighter's title is at least good; excellent stays near a sixth of the good.
  if (index % 7 === 0) return 'excellent'
  return index % 4 !== 0 && stage.chance.percent(9) ? 'completed' : 'good'
}

async function ratingsOf(stage: Stage, units: readonly string[], year: number): Promise<void> {
  for (const code of units) {
    const on = year === 2024 ? (stage.chance.percent(50) ? '2024-12-02' : '2024-12-03') : `${year}-12-20`
    stage.at(year === 2024 ? `${on}T15:00` : '2023-12-22T09:00')
    const ratings = stage.staff(code).map((personId, index) => ({
      personId,
      class: year === 2024 ? classFor(stage, code, index) : index % 7 === 0 ? 'excellent' : 'good',
    }))
    await stage.as(`head-${code.toLowerCase()}`).do(recordRatings, {
      unitId: stage.unit(code),
      year,
      decision: { number: `${100 + stage.chance.int(400)}/QĐ-${code}`, on },
      ratings,
    })
  }
}

async function unitRatings(stage: Stage, units: readonly string[]): Promise<void> {
  for (const year of [2022, 2023]) {
    stage.at('2023-12-28T09:00')
    const ratings = [...stage.ministryUnits, ...stage.departments].map((code) => ({
      unitId: stage.unit(code),
      class: stage.chance.percent(60) ? 'excellent' : 'good',
    }))
    await stage.as('coordinator').do(rateUnits, {
      year,
      decision: { number: `${year === 2023 ? 812 : 790}/QĐ-BTNMT (trình diễn)`, on: `${year}-12-26` },
      ratings,
    })
  }
  stage.at('2024-12-04T10:00')
  const ratings = units
    .filter((code) => !code.startsWith('STNMT-'))
    .map((code) => ({
      unitId: stage.unit(code),
      class: code === 'VPC' || stage.chance.percent(65) ? ('excellent' as const) : ('good' as const),
    }))
  await stage.as('coordinator').do(rateUnits, {
    year: 2024,
    decision: { number: '901/QĐ-BTNMT (trình diễn)', on: '2024-12-04' },
    ratings,
  })
}

/** What only people can judge: answered for the units that have rated; one person of VPC lacks one answer, so that something is missing. */
async function judgements(stage: Stage, units: readonly string[]): Promise<void> {
  for (const code of units) {
    stage.at('2024-12-04T15:00')
    const answers = stage
      .staff(code)
      .flatMap((personId, index) =>
        judged
          .filter((_, position) => !(code === 'VPC' && index === 8 && position === 0))
          .map((predicate) => ({ personId, predicate, answer: true })),
      )
    const ofUnit = judged.map((predicate) => ({ personId: null, predicate, answer: true }))
    await stage.as(`secretary-${code.toLowerCase()}`).do(answerJudgements, {
      unitId: stage.unit(code),
      year: 2024,
      basis: 'Biên bản họp đơn vị tháng 12/2024',
      answers: [...answers, ...ofUnit],
    })
  }
}
