// Drafts a decision whose proposal is on paper.  POST /api/decisions/grants-on-paper
import { DraftGrantOnPaper } from '../../../contract/decision-drafts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { awardSubjects, isFor } from '../../honours/honour.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { theLaw } from '../../the-law.ts'
import { unitsOn } from '../../units/units.store.ts'
import { firstTwice } from '../decision.ts'
import { mayDraft } from '../decisions.may.ts'
import { addDecision } from '../decisions.store.ts'
import { grantFrom } from '../draft-grant.ts'
import { houseOnPaper } from '../paper-house.store.ts'

type Kind = (typeof DraftGrantOnPaper.refusals)[number]

export const draftGrantOnPaper = defineAct({
  contract: DraftGrantOnPaper,
  load: async ({ tx, today }, { recipients }) => ({
    people: await peopleByIds(
      tx,
      recipients.flatMap((one) => one.personId ?? []),
      today,
    ),
    units: await unitsOn(tx, today),
    house: await houseOnPaper(tx, today),
    law: await theLaw(),
  }),
  may: mayDraft,
  decide: ({ people, units, house, law }, input, { newId, today }) => {
    const { award, yearFrom, yearTo, basis, minutes, recipients } = input
    const refused: Refusal<Kind>[] = []
    if (!(award in awardSubjects)) refused.push({ kind: 'decision.unknown-award', path: 'award', award })
    if (yearTo < yearFrom) refused.push({ kind: 'decision.years-reversed', path: 'yearTo' })
    if (basis === 'merit' && minutes === null) refused.push({ kind: 'decision.no-minutes', path: 'minutes' })
    const twice = firstTwice(recipients.map((one) => one.personId ?? one.unitId ?? ''))
    if (twice !== undefined)
      refused.push({ kind: 'decision.recipient-twice', path: `recipients.${twice}`, row: twice + 1 })
    for (const [index, one] of recipients.entries()) {
      const path = `recipients.${index}`
      const row = index + 1
      const known =
        (one.personId === null) !== (one.unitId === null) &&
        (people.has(one.personId ?? '') || units.has(one.unitId ?? ''))
      if (!known) refused.push({ kind: 'decision.unknown-recipient', path, row })
      else if (award in awardSubjects && !isFor(award, one.personId ? 'individual' : 'collective'))
        refused.push({ kind: 'decision.award-not-for-recipient', path, row })
    }
    return unless(refused, () =>
      grantFrom(law, house, {
        id: newId(),
        award,
        yearFrom,
        yearTo,
        basis,
        lines: recipients.map((one) => ({
          id: newId(),
          ...one,
          dossierId: null,
          collectiveName: null,
          ofLineId: null,
          correction: null,
        })),
        minutes: minutes ? [minutes] : [],
        today,
      }),
    )
  },
  save: ({ tx, actor, now }, decision) => addDecision(tx, decision, actor.personId, now),
  subjects: ({ id }) => [{ kind: 'decision', id }],
  present: ({ id }) => ({ decisionId: id }),
})
