// Whose verdict differs under the law of two days.  GET /api/law/affected

import { ListAffected } from '../../../contract/law-browser.ts'
import type { PersonLink, UnitLink } from '../../../contract/values.ts'
import { check, decisive, type Facts, type Law } from '../../../law/index.ts'
import { factsOf } from '../../eligibility/finding.ts'
import { staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { theLaw } from '../../the-law.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { maySeeAffected } from '../law.may.ts'

/** Enough to say why; the whole tree is on the page of the person. */
const reasonsMax = 3

export const listAffected = defineView({
  contract: ListAffected,
  load: async ({ tx, actor, today }, { unitId, year = Number(today.slice(0, 4)) }) => {
    const unit = await unitOn(tx, unitId, today)
    if (!unit) return undefined
    const known: { person: PersonLink | null; facts: Facts }[] = []
    // Nothing is read for somebody who will be refused.
    if (maySeeAffected(actor).allowed) {
      const asked = { year, on: today }
      const ofUnit = await factsOf(tx, { unitId }, asked)
      if (ofUnit) known.push({ person: null, facts: ofUnit })
      for (const person of await staffOf(tx, [unitId], today)) {
        const facts = await factsOf(tx, { personId: person.id }, asked)
        if (facts) known.push({ person: linkToPerson(person), facts })
      }
    }
    return { law: await theLaw(), unit: linkTo(unit), known }
  },
  may: (actor) => maySeeAffected(actor),
  present: ({ law, unit, known }, _context, { from, to }) => ({
    unit,
    asked: known.length,
    rows: known.flatMap((one) => differing(law, one.facts, from, to, one.person, unit)),
  }),
})

function differing(
  law: Law,
  facts: Facts,
  from: string,
  to: string,
  person: PersonLink | null,
  unit: UnitLink,
) {
  const before = check(law, facts, { asOf: from })
  return check(law, facts, { asOf: to }).flatMap((after, index) => {
    const earlier = before[index]
    const same =
      earlier === undefined ||
      (earlier.verdict === after.verdict && earlier.awaitingJudgement === after.awaitingJudgement)
    if (same) return []
    const shown = ({ verdict, awaitingJudgement }: typeof after) => ({ verdict, awaitingJudgement })
    return [
      {
        award: after.award,
        person,
        unit,
        before: shown(earlier),
        after: shown(after),
        reasons: decisive(after.because).slice(0, reasonsMax),
      },
    ]
  })
}
