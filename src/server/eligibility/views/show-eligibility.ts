// What the law answers for a person or a unit.  GET /api/eligibility
import { ShowEligibility } from '../../../contract/eligibility.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { mayAnswerJudgements } from '../eligibility.may.ts'
import { findingsFor } from '../finding.ts'
import { sourcesOf } from '../sources.ts'
import { subjectFor } from '../subject.ts'

export const showEligibility = defineView({
  contract: ShowEligibility,
  load: async (context, input) => {
    const subject = await subjectFor(context, input)
    if (!subject) return undefined
    const on = input.on ?? context.today
    const findings = await findingsFor(context.tx, subject.ofLaw, { year: input.year, on })
    return {
      subject,
      on,
      findings: findings.filter((one) => input.award === undefined || one.award === input.award),
    }
  },
  may: signedIn,
  present: ({ subject, on, findings }, { actor }, { year }) => ({
    person: subject.person,
    unit: subject.unit,
    year,
    on,
    findings: findings.map(({ facts, ...finding }) => ({
      award: finding.award,
      finding,
      facts,
      sources: sourcesOf(
        facts,
        subject.person
          ? { personId: subject.person.id, unitId: subject.unitId }
          : { unitId: subject.unitId ?? '' },
      ),
    })),
    abilities: abilities({ 'answer-judgements': mayAnswerJudgements(actor, subject.unitId ?? '') }),
  }),
})
