// A unit registers itself and its people for titles.  POST /api/movements/{movementId}/registrations
import { Register } from '../../../contract/registrations.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { awardSubjects, isFor } from '../../honours/honour.ts'
import { loadMovement } from '../../movements/load.ts'
import { definitionOn, dueOf } from '../../movements/movement.ts'
import { mayAnswer } from '../../movements/movements.may.ts'
import { addresseesOf } from '../../movements/movements.store.ts'
import { staffInYear } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import { isLate, type Registration, receiptOf, standing } from '../registration.ts'
import { addRegistration, registrationsOf, takeReceiptNumber } from '../registrations.store.ts'

type Kind = (typeof Register.refusals)[number]

export const register = defineAct({
  contract: Register,
  load: async (context, input) => {
    const { tx, today } = context
    const movement = await loadMovement(context, input)
    const unit = await unitOn(tx, input.unitId, today)
    if (!movement || !unit) return undefined
    return {
      movement,
      unit,
      addressees: await addresseesOf(tx, movement.id),
      staff: await staffInYear(tx, unit.id, movement.year),
      before: standing(await registrationsOf(tx, movement.id, unit.id)),
      number: await takeReceiptNumber(tx, movement.year),
    }
  },
  may: (actor, { unit }) => mayAnswer(actor, unit.id),
  decide: ({ movement, unit, addressees, staff, before, number }, input, { actor, today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'registration.not-launched' })
    if (!addressees.has(unit.id)) refused.push({ kind: 'registration.not-addressed', code: unit.code })
    if (input.unitAwards.length + input.people.length === 0)
      refused.push({ kind: 'registration.nothing', path: 'people' })
    if (input.letterOn && input.letterOn > today)
      refused.push({ kind: 'registration.letter-in-the-future', path: 'letterOn' })
    const wanted = [
      ...input.unitAwards.map((award, index) => ({ personId: null, award, path: `unitAwards.${index}` })),
      ...input.people.flatMap(({ personId, awards }, index) =>
        awards.map((award) => ({ personId, award, path: `people.${index}` })),
      ),
    ]
    const taken = new Set(before.map((one) => `${one.personId} ${one.award}`))
    for (const { personId, award, path } of wanted) {
      if (!(award in awardSubjects)) refused.push({ kind: 'registration.unknown-award', path, award })
      else if (!isFor(award, personId === null ? 'collective' : 'individual'))
        refused.push({ kind: 'registration.award-not-for-this-subject', path, award })
      if (personId !== null && !staff.has(personId))
        refused.push({ kind: 'registration.not-of-the-unit', path })
      if (taken.has(`${personId} ${award}`))
        refused.push({ kind: 'registration.already-registered', path, award })
      taken.add(`${personId} ${award}`)
    }
    const dueOn = dueOf(definitionOn(movement, today), 'registration')
    return unless(
      refused,
      (): Registration => ({
        id: newId(),
        movementId: movement.id,
        unitId: unit.id,
        receipt: receiptOf(movement.year, number),
        receivedOn: today,
        dueOn,
        late: isLate(today, dueOn),
        letterNumber: input.letterNumber,
        letterOn: input.letterOn,
        fileId: input.fileId,
        by: actor.personId,
        entries: wanted.map(({ personId, award }) => ({
          id: newId(),
          personId,
          unitId: unit.id,
          award,
          withdrawnWhy: null,
        })),
      }),
    )
  },
  save: ({ tx, now }, registration) => addRegistration(tx, registration, now),
  subjects: (registration, { movement, unit }) => [
    { kind: 'registration', id: registration.id },
    { kind: 'movement', id: movement.id },
    { kind: 'unit', id: unit.id },
  ],
  present: ({ id, receipt, late }) => ({ registrationId: id, receipt, late }),
})
