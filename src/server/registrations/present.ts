// Receipts, entries and requests as pages show them. Pure. Used by the views of this folder.
import type { FileLink } from '../../contract/values.ts'
import { linkToPerson } from '../people/person.ts'
import { countsOf, type Registration, type RegistrationEntry } from './registration.ts'
import type { RegistrationRequest } from './request.ts'

type People = ReadonlyMap<string, { id: string; name: string }>

export function presentReceipt(one: Registration, files: ReadonlyMap<string, FileLink>, people: People) {
  const by = one.by ? people.get(one.by) : undefined
  return {
    id: one.id,
    receipt: one.receipt,
    receivedOn: one.receivedOn,
    late: one.late,
    letterNumber: one.letterNumber,
    letterOn: one.letterOn,
    file: files.get(one.fileId ?? '') ?? null,
    by: by ? linkToPerson(by) : null,
    ...countsOf(one),
  }
}

export const presentEntry = (entry: RegistrationEntry & { receipt: string }) => ({
  entryId: entry.id,
  award: entry.award,
  receipt: entry.receipt,
  withdrawn: entry.withdrawnWhy,
})

export function presentRequest(request: RegistrationRequest, people: People) {
  const person = people.get(request.personId)
  return {
    id: request.id,
    person: person ? linkToPerson(person) : { id: request.personId, name: '' },
    awards: [...request.awards],
    note: request.note,
    askedOn: request.askedOn,
    answer: request.answer && {
      accepted: request.answer.registrationId !== null,
      reason: request.answer.reason,
      on: request.answer.on,
      receipt: request.answer.receipt,
    },
  }
}
