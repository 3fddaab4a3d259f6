// What the records already say of a subject, each with where it is from: filled in beside the report. Pure.
// Used by show-report and by the printed report.
import type { Facts } from '../../law/index.ts'

export interface Known {
  about: 'rating' | 'honour' | 'initiative' | 'research' | 'registration' | 'members'
  figures: Record<string, string | number>
  /** The noun whose records say so. */
  source: 'ratings' | 'honours' | 'initiatives' | 'registrations' | 'ratings-of-members'
  to: string | null
}

/** From the facts of the law's answer, so that report and finding rest on the same records. */
export function knownFrom(facts: Facts, personId: string | null): Known[] {
  const person = personId ? `/people/${personId}` : null
  const ratings = (facts.ratings ?? []).map(
    (one): Known => ({
      about: 'rating',
      figures: { year: one.year, rating: one.rating ?? '', points: one.points ?? '' },
      source: 'ratings',
      to: person,
    }),
  )
  const honours = (facts.honours ?? []).map(
    (one): Known => ({
      about: 'honour',
      figures: { award: one.award, year: one.year ?? '', decidedOn: one['decided-on'] ?? '' },
      source: 'honours',
      to: person,
    }),
  )
  const registration: Known[] = facts.registration
    ? [{ about: 'registration', figures: { on: facts.registration.on }, source: 'registrations', to: null }]
    : []
  return [...ratings, ...own(facts), ...honours, ...registration]
}

function own(facts: Facts): Known[] {
  if (facts.subject === 'collective')
    return facts.members
      ? [
          {
            about: 'members',
            figures: {
              total: facts.members.total,
              advanced: facts.members['advanced-workers'] ?? '',
              completed: facts.members['completed-or-better'] ?? '',
              fighters: facts.members['grassroots-fighters'] ?? '',
            },
            source: 'ratings-of-members',
            to: null,
          },
        ]
      : []
  return [
    ...(facts.initiatives ?? []).map(
      (one): Known => ({
        about: 'initiative',
        figures: { scope: one.scope ?? '', year: one.year ?? '', on: one['recognised-on'] ?? '' },
        source: 'initiatives',
        to: `/initiatives/${one.id}`,
      }),
    ),
    ...(facts.research ?? []).map(
      (one): Known => ({
        about: 'research',
        figures: { scope: one.scope ?? '', year: one.year ?? '', on: one['accepted-on'] ?? '' },
        source: 'initiatives',
        to: `/initiatives/${one.id}`,
      }),
    ),
  ]
}
