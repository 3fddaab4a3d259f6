// The head of a report as the world sees it. Pure. Used by the views of this folder.
import { linkToPerson, type Person } from '../people/person.ts'
import type { Report } from './report.ts'

export function presentHead(report: Report, people: ReadonlyMap<string, Pick<Person, 'id' | 'name'>>) {
  const person = report.draftedBy ? people.get(report.draftedBy) : undefined
  return {
    id: report.id,
    kind: report.kind,
    language: report.language,
    draftedBy: person ? linkToPerson(person) : null,
    draftedAt: report.draftedAt,
    savedAt: report.savedAt,
    issue: report.issue && { number: report.issue.number, on: report.issue.on, hash: report.issue.hash },
  }
}
