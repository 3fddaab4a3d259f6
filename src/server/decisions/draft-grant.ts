// A draft that grants: its lines and its usual text. Pure but for the law given. Used by the two acts that draft a grant.
import { awardName, type Law, procedure } from '../../law/index.ts'
import type { Basis } from '../honours/honour.ts'
import type { NewDecision, NewLine } from './decisions.store.ts'
import { awardOnPaper } from './named.ts'
import { usualPower } from './power.ts'
import { type HouseOnPaper, textOfGrant } from './usual-text.ts'

export interface GrantGiven {
  id: string
  award: string
  yearFrom: number
  yearTo: number
  basis: Basis
  lines: readonly NewLine[]
  minutes: readonly { number: string; on: string }[]
  today: string
}

export function grantFrom(law: Law, house: Omit<HouseOnPaper, 'power'>, given: GrantGiven): NewDecision {
  const { id, award, yearFrom, yearTo, basis, lines, minutes, today } = given
  const known = law.rulebook.awards.find((one) => one.code === award)
  const days = minutes.map((one) => one.on).sort()
  return {
    id,
    kind: 'grant',
    ofId: null,
    award,
    yearFrom,
    yearTo,
    basis,
    minutesOn: days.at(-1) ?? null,
    ground: null,
    lines,
    text: textOfGrant(
      { ...house, power: usualPower(law, award, today) },
      {
        awardName: awardOnPaper(awardName(law.rulebook, award, 'vi'), house.issuer),
        isTitle: known?.kind === 'title',
        yearFrom,
        yearTo,
        lines,
        minutes,
        prizeCitation: procedure(law, award, today).prize?.citation ?? null,
        today,
      },
    ),
  }
}

/** Until somebody writes better: what every recipient of the year did. */
export const usualMerit = (year: number): string =>
  `Đã có thành tích xuất sắc trong phong trào thi đua năm ${year}`
