// The person or unit asked about, when the actor may see what the law says of them. Used by the views of this folder.
import type { PersonLink, UnitLink } from '../../contract/values.ts'
import type { Context } from '../act.ts'
import { personOn } from '../people/people.store.ts'
import { linkToPerson } from '../people/person.ts'
import { linkTo } from '../units/unit.ts'
import { unitOn } from '../units/units.store.ts'
import { maySeeFindingsOf, maySeeFindingsOfUnit } from './eligibility.may.ts'
import type { SubjectOfLaw } from './finding.ts'

export interface SeenSubject {
  ofLaw: SubjectOfLaw
  person: PersonLink | null
  unit: UnitLink | null
  /** The unit of the person, or the unit itself. */
  unitId: string | null
}

/** Without a person or unit named, the actor asks about themselves. */
export async function subjectFor(
  { tx, actor, today }: Context,
  asked: { personId?: string | undefined; unitId?: string | undefined },
): Promise<SeenSubject | undefined> {
  if (asked.unitId !== undefined) {
    const unit = await unitOn(tx, asked.unitId, today)
    if (!unit || !maySeeFindingsOfUnit(actor, unit.id)) return undefined
    return { ofLaw: { unitId: unit.id }, person: null, unit: linkTo(unit), unitId: unit.id }
  }
  const person = await personOn(
    tx,
    asked.personId ?? actor.personId ?? '00000000-0000-0000-0000-000000000000',
    today,
  )
  if (!person || !maySeeFindingsOf(actor, person)) return undefined
  const unit = person.unitId ? await unitOn(tx, person.unitId, today) : undefined
  return {
    ofLaw: { personId: person.id },
    person: linkToPerson(person),
    unit: unit ? linkTo(unit) : null,
    unitId: person.unitId,
  }
}
