// Answers what only people can judge.  POST /api/units/{unitId}/judgements
import { AnswerJudgements } from '../../../contract/eligibility.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { staffInYear } from '../../people/people.store.ts'
import { theLaw } from '../../the-law.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayAnswerJudgements, maySeeFindingsOfUnit, speaksForTheCouncil } from '../eligibility.may.ts'
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
      saidBy: new Map(rulebook.judgements.map((one) => [one.name, one.saidBy])),
    }
  },
  may: (actor, { unit }) => mayAnswerJudgements(actor, unit.id),
  decide: ({ unit, staff, saidBy }, input, { actor, newId }) => {
    const refused: Refusal<Kind>[] = []
    const seen = new Set<string>()
    for (const [index, { personId, predicate }] of input.answers.entries()) {
      const key = `${personId ?? unit.id} ${predicate}`
      const row = index + 1
      const path = `answers.${index}.predicate`
      if (!saidBy.has(predicate)) refused.push({ kind: 'judgement.unknown-question', path, row, predicate })
      if (saidBy.get(predicate) === 'council' && !speaksForTheCouncil(actor))
        refused.push({ kind: 'judgement.for-the-council', path, row })
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
