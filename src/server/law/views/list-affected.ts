// Whose verdict differs under the law of two days, of any article or of one.  GET /api/law/affected

import { ListAffected } from '../../../contract/law-browser.ts'
import type { PersonLink, UnitLink } from '../../../contract/values.ts'
import { check, decisive, type Facts, type Finding, type Law } from '../../../law/index.ts'
import { factsOf } from '../../eligibility/finding.ts'
import { staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { theLaw } from '../../the-law.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { wordsOfLaw } from '../ask.ts'
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
  present: (loaded, _context, asked) => ({
    unit: loaded.unit,
    asked: loaded.known.length,
    rows: rowsOf(loaded, asked),
  }),
  sheet: async (loaded, { language }, asked) => {
    const { law, unit } = loaded
    const spoken = await words()
    const say = (key: string) => spoken.say(language, key)
    const lawWords = wordsOfLaw({ law, words: spoken, language })
    const verdict = (one: Shown) => say(`verdict:word.${one.awaitingJudgement ? 'awaiting' : one.verdict}`)
    const column = (key: string, width: number) => ({
      header: say(`law-browser:affected.${key}`),
      kind: 'text' as const,
      width,
    })
    return {
      title: `${unit.code} ${asked.from} ${asked.to}`,
      columns: [
        column('subject', 28),
        column('of-unit', 12),
        column('award', 32),
        column('before', 20),
        column('after', 20),
        column('why', 80),
      ],
      rows: rowsOf(loaded, asked).map((row) => [
        row.person?.name ?? unit.name[language] ?? unit.name.vi,
        unit.code,
        lawWords.award(row.award),
        verdict(row.before),
        verdict(row.after),
        row.reasons.map((one) => `${lawWords.asked(one)} — ${lawWords.place(one.citation)}`).join('; '),
      ]),
    }
  },
})

type Shown = Pick<Finding, 'verdict' | 'awaitingJudgement'>
type Loaded = { law: Law; unit: UnitLink; known: { person: PersonLink | null; facts: Facts }[] }

const rowsOf = (
  { law, unit, known }: Loaded,
  { from, to, article }: { from: string; to: string; article?: string | undefined },
) =>
  known
    .flatMap((one) => differing(law, one.facts, from, to, one.person, unit))
    .filter((row) => article === undefined || row.articles.includes(article))

/** The articles on which a verdict rests. */
const articlesOf = (finding: Finding): string[] =>
  decisive(finding.because).map(({ citation }) => `${citation.document} ${citation.article ?? ''}`.trim())

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
    const shown = ({ verdict, awaitingJudgement }: Shown) => ({ verdict, awaitingJudgement })
    return [
      {
        award: after.award,
        person,
        unit,
        before: shown(earlier),
        after: shown(after),
        reasons: decisive(after.because).slice(0, reasonsMax),
        articles: [...new Set([...articlesOf(earlier), ...articlesOf(after)])].sort(),
      },
    ]
  })
}
