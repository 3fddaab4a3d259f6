// How the subject of a dossier is named and linked on pages, lists and documents. Pure.
// Used by the views and documents of this folder.
import type { UnitLink } from '../../contract/values.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import type { Core, Subject } from './dossier.ts'

type Units = ReadonlyMap<string, Unit>
type Language = 'vi' | 'fr' | 'en'

export function nameOfSubject(subject: Subject, units: Units, language: Language): string {
  if (subject.kind === 'unit') return units.get(subject.unitId)?.name[language] ?? ''
  return subject.name
}

/** `Phó Cục trưởng, Cục Viễn thám quốc gia` for a person; the unit above for a collective that is not the unit itself. */
export function officeOf(
  { subject, unitId }: Pick<Core, 'subject' | 'unitId'>,
  units: Units,
  language: Language,
): string {
  const unit = units.get(unitId)?.name[language] ?? ''
  if (subject.kind === 'person') return subject.position ? `${subject.position}, ${unit}` : unit
  return subject.kind === 'unit' && subject.unitId === unitId ? '' : unit
}

/** A unit as a link; one that ended keeps its id and shows no name. */
export function unitLink(units: Units, unitId: string): UnitLink {
  const unit = units.get(unitId)
  return unit ? linkTo(unit) : { id: unitId, code: '', name: { vi: '', fr: '', en: '' } }
}

export function subjectLink(subject: Subject, units: Units, language: Language) {
  return {
    kind: subject.kind,
    person: subject.kind === 'person' ? { id: subject.personId, name: subject.name } : null,
    unit: subject.kind === 'unit' ? unitLink(units, subject.unitId) : null,
    name: nameOfSubject(subject, units, language),
    position: subject.kind === 'person' ? subject.position : null,
    rank: subject.kind === 'person' ? subject.rank : null,
  }
}
