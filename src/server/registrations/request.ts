// Somebody's request to be registered, and what the unit answered. Pure. Used by this folder.
export interface RegistrationRequest {
  id: string
  movementId: string
  unitId: string
  personId: string
  awards: readonly string[]
  note: string | null
  askedOn: string
  answer: {
    registrationId: string | null
    receipt: string | null
    reason: string | null
    on: string
  } | null
}

export const open = (requests: readonly RegistrationRequest[]): RegistrationRequest[] =>
  requests.filter((one) => one.answer === null)

/** Open requests whose every title now stands: the unit answered them by registering. */
export const metBy = (
  requests: readonly RegistrationRequest[],
  entries: readonly { personId: string | null; award: string }[],
): RegistrationRequest[] => {
  const stands = new Set(entries.map((one) => `${one.personId} ${one.award}`))
  return open(requests).filter((one) => one.awards.every((award) => stands.has(`${one.personId} ${award}`)))
}
