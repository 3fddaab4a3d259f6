// What a reader of a finding must beware of, besides its tree: a text unread, a presumption, a deadline gone by, a guidance.
// Used by check.ts.
import type { Case } from './case.ts'
import type { Law, LawOfDay } from './compile.ts'
import type { Procedure, Warning } from './finding.ts'
import { citationOf, concerns, ofKind, unsettledWarnings } from './rulebook-on.ts'

export function warningsOf(law: Law, day: LawOfDay, award: string, c: Case, procedure: Procedure): Warning[] {
  return [
    ...unsettledWarnings(day.unsettled),
    ...written(day, award),
    ...presumed(c, law, award),
    ...late(procedure),
  ]
}

function written(day: LawOfDay, award: string): Warning[] {
  return ofKind(day.effects, 'warns')
    .filter((each) => concerns(each.effect.awards, award))
    .map((each) => ({
      code: each.effect.code,
      binding: each.effect.binding,
      figures: {},
      citation: citationOf(each),
    }))
}

/** Nobody has named a discipline or a proceeding: none is presumed, and the reader is told so. */
function presumed(c: Case, law: Law, award: string): Warning[] {
  const found: Warning[] = []
  const presume = (fact: string) => found.push({ code: 'presumed-none', binding: false, figures: { fact } })
  if (c.facts.proceedings === undefined) presume('proceedings')
  if (c.individual !== null && c.individual.discipline === undefined) presume('discipline')
  const isTitle = law.rulebook.awards.some((each) => each.code === award && each.kind === 'title')
  if (isTitle && c.facts.registration === null)
    found.push({ code: 'not-registered', binding: false, figures: { year: c.year } })
  return found
}

function late(procedure: Procedure): Warning[] {
  const { deadline } = procedure
  if (deadline === null || deadline.late !== true) return []
  const figures = { on: deadline.on, at: deadline.at }
  return [{ code: 'deadline-passed', binding: true, figures, citation: deadline.citation }]
}
