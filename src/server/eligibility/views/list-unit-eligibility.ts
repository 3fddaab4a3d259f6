// Everyone of a unit and every title.  GET /api/units/{unitId}/eligibility
import { ListUnitEligibility } from '../../../contract/eligibility.ts'
import { awardsFor, check, type Finding } from '../../../law/index.ts'
import { abilities } from '../../abilities.ts'
import { staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { plainText } from '../../plain-text.ts'
import { theLaw } from '../../the-law.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { mayAnswerJudgements, maySeeFindingsOfUnit, speaksForTheCouncil } from '../eligibility.may.ts'
import { factsOfPerson } from '../facts-of-person.ts'
import { findingsFor } from '../finding.ts'

const marks = { met: '✓', 'not-met': '✗', unknown: '?', suspended: '⏸' } as const

/** The verdict asked for, of the award asked for or of any; an award alone narrows nothing. */
const isWanted = (
  findings: readonly Finding[],
  { award, verdict }: { award?: string | undefined; verdict?: string | undefined },
): boolean =>
  verdict === undefined ||
  findings.some((one) => one.verdict === verdict && (award === undefined || one.award === award))

export const listUnitEligibility = defineView({
  contract: ListUnitEligibility,
  load: async ({ tx, actor, today }, { unitId, year, on = today, ...wanted }) => {
    const unit = await unitOn(tx, unitId, today)
    if (!unit || !maySeeFindingsOfUnit(actor, unitId)) return undefined
    const law = await theLaw()
    const rows = []
    const sought = plainText(wanted.search ?? '')
    for (const person of await staffOf(tx, [unitId], on)) {
      if (!plainText(person.name).includes(sought)) continue
      const facts = await factsOfPerson(tx, person.id, { year, on })
      const findings = facts ? check(law, facts) : []
      if (isWanted(findings, wanted)) rows.push({ person, findings })
    }
    return { unit, on, law, rows, unitFindings: await findingsFor(tx, { unitId }, { year, on }) }
  },
  may: signedIn,
  present: ({ unit, on, law, rows, unitFindings }, { actor }, { year }) => ({
    unit: linkTo(unit),
    year,
    on,
    awards: awardsFor(law, 'individual'),
    unitAwards: unitFindings.map(({ award, verdict, awaitingJudgement }) => ({
      award,
      verdict,
      awaitingJudgement,
    })),
    rows: rows.map(({ person, findings }) => ({
      person: linkToPerson(person),
      position: person.position,
      verdicts: findings.map(({ verdict, awaitingJudgement, missing }) => ({
        verdict,
        awaitingJudgement,
        missing: missing.length,
      })),
    })),
    questions: law.rulebook.judgements
      .filter((one) => one.saidBy !== 'council' || speaksForTheCouncil(actor))
      .map((one) => ({
        predicate: one.name,
        question: one.question,
        ofEveryone: one.saidBy === 'unit',
      })),
    abilities: abilities({ 'answer-judgements': mayAnswerJudgements(actor, unit.id) }),
  }),
  sheet: async ({ unit, law, rows }, { language }, { year }) => {
    const { say } = await words()
    const awards = law.rulebook.awards.filter((award) => award.subjects.includes('individual'))
    return {
      title: `${unit.code} ${year}`,
      columns: [
        { header: say(language, 'eligibility:table.person'), kind: 'text' as const, width: 28 },
        ...awards.map((award) => ({ header: award.names[language], kind: 'text' as const, width: 18 })),
      ],
      rows: rows.map(({ person, findings }) => [person.name, ...findings.map((one) => marks[one.verdict])]),
    }
  },
})
