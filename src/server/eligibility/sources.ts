// Where each fact of a finding comes from: the page of the record behind it. Pure. Used by the views of this folder.
import type { Facts } from '../../law/index.ts'

/** By the place a leaf names, or the key that begins it. */
export function sourcesOf(
  facts: Facts,
  subject: { personId: string; unitId: string | null } | { unitId: string },
): Record<string, string> {
  const unitId = subject.unitId ?? ''
  const { year } = facts
  const sources: Record<string, string> = {
    ratings: `/people/ratings?unit=${unitId}&year=${year}`,
    registration: `/movement/registration?unit=${unitId}&year=${year}`,
    judgements: `/law/units/${unitId}?year=${year}`,
  }
  if ('personId' in subject) {
    sources.profile = `/people/${subject.personId}`
    sources.honours = `/people/${subject.personId}`
    for (const key of ['discipline', 'proceedings', 'absences'])
      sources[key] = `/people/conduct?unit=${unitId}`
  } else {
    sources.honours = `/people/units/${unitId}`
    sources.members = `/people/ratings?unit=${unitId}&year=${year}`
    sources.block = '/scores'
  }
  if ('initiatives' in facts)
    for (const [index, one] of (facts.initiatives ?? []).entries())
      sources[`initiatives[${index}]`] = `/initiatives/${one.id}`
  if ('research' in facts)
    for (const [index, one] of (facts.research ?? []).entries())
      sources[`research[${index}]`] = `/initiatives/${one.id}`
  return sources
}
