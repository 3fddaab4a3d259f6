// The coordinator's guidance letter sets the season's terms.  POST /api/dossier-guidance
import { SetGuidance } from '../../../contract/dossiers.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { maySetGuidance } from '../dossiers.may.ts'
import { type AskedLaw, askedLaw } from '../law-asked.ts'
import { addGuidance } from '../season.store.ts'

type Kind = (typeof SetGuidance.refusals)[number]

export const setGuidance = defineAct({
  contract: SetGuidance,
  load: () => askedLaw(),
  may: maySetGuidance,
  decide: (law, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (input.on > today) refused.push({ kind: 'guidance.dated-in-the-future', path: 'on' })
    if (input.submitBy < input.on)
      refused.push({ kind: 'guidance.term-before-the-letter', path: 'submitBy', on: input.on })
    for (const award of input.postedAwards)
      if (!law.awardNamed(award))
        refused.push({ kind: 'guidance.unknown-award', path: 'postedAwards', award })
    const rule = input.headRuleAward ? law.awardNamed(input.headRuleAward) : undefined
    if (input.headRuleAward && !rule)
      refused.push({ kind: 'guidance.unknown-award', path: 'headRuleAward', award: input.headRuleAward })
    if (rule && !rule.subjects.includes('collective'))
      refused.push({ kind: 'guidance.head-rule-needs-a-collective-title', path: 'headRuleAward' })
    const byLaw = postedByLaw(law, input.on)
    for (const { award, workingDays } of byLaw)
      if (input.postingDays < workingDays)
        refused.push({ kind: 'guidance.law-asks-longer-posting', path: 'postingDays', award, workingDays })
    // What the law asks is posted whether the letter says so or not.
    const postedAwards = [...new Set([...input.postedAwards, ...byLaw.map((one) => one.award)])]
    return unless(refused, () => ({ ...input, postedAwards, id: newId() }))
  },
  save: ({ tx, actor, now }, guidance) => addGuidance(tx, guidance, actor.personId, now),
  subjects: (guidance) => [{ kind: 'dossier-guidance', id: guidance.id }],
  present: (guidance) => ({ guidanceId: guidance.id }),
})

/** Awards whose list the law itself asks to be posted on that day. */
function postedByLaw(law: AskedLaw, on: string): { award: string; workingDays: number }[] {
  return law.awards.flatMap(({ code }) => {
    const { posting } = law.procedureFor(code, on)
    return posting ? [{ award: code, workingDays: posting.workingDays }] : []
  })
}
