// Answers what only people can judge.  POST /api/units/{unitId}/judgements
import { AnswerJudgements } from '../../../contract/eligibility.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { staffInYear } from '../../people/people.store.ts'
import { theLaw } from '../../the-law.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayAnswerJudgements, maySeeFindingsOfUnit } from '../eligibility.may.ts'
import { addJudgements, type Judgement } from '../judgements.store.ts'

type Kind = (typeof AnswerJudgements.refusals)[number]

export const answerJudgements = defineAct({
  contract: AnswerJudgements,
  load: async ({ tx, today, actor }, { unitId, year }) => {
    const unit = await unitOn(tx, unitId, today)
    if (!unit || !maySeeFindingsOfUnit(actor, unitId)) return undefined
    const { rulebook } = await theLaw()
    return {
      unit,
      staff: await staffInYear(tx, unitId, year),
      known: new Set(rulebook.judgements.map((one) => one.name)),
    }
  },
  may: (actor, { unit }) => mayAnswerJudgements(actor, unit.id),
  decide: ({ unit, staff, known }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const seen = new Set<string>()
    for (const [index, { personId, predicate }] of input.answers.entries()) {
      const key = `${personId ?? unit.id} ${predicate}`
      const row = index + 1
      if (!known.has(predicate))
        refused.push({
          kind: 'judgement.unknown-question',
          path: `answers.${index}.predicate`,
          row,
          predicate,
        })
      if (personId !== null && !staff.has(personId))
        refused.push({ kind: 'judgement.not-of-the-unit', path: `answers.${index}.personId`, row })
      if (seen.has(key)) refused.push({ kind: 'judgement.said-twice', path: `answers.${index}`, row })
      seen.add(key)
    }
    return unless(refused, () =>
      input.answers.map(
        (one): Judgement => ({
          ...one,
          id: newId(),
          unitId: one.personId === null ? unit.id : null,
          year: input.year,
          basis: input.basis,
        }),
      ),
    )
  },
  save: ({ tx, actor, now }, judgements, { unit }) =>
    addJudgements(tx, judgements, { in: unit.id, by: actor.personId, at: now }),
  subjects: (judgements, { unit }) => [
    { kind: 'unit', id: unit.id },
    ...[...new Set(judgements.flatMap((one) => one.personId ?? []))].map((id) => ({ kind: 'person', id })),
  ],
  present: (judgements) => ({ recorded: judgements.length }),
})
