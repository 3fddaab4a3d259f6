// The unit whose dossiers this person prepares, and the year looked at: from the address, else their own. Used by the unit's pages.
import { useMe, useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'

export function useOwnUnit(): {
  unitId: string | undefined
  year: number
  set(changes: Record<string, string>): void
} {
  const { roles, unit } = useMe()
  const address = useAddress()
  const today = useToday()
  const held = roles.find((one) => one.unit !== null && (one.role === 'secretary' || one.role === 'head'))
  return {
    unitId: address.get('unit') ?? held?.unit?.id ?? unit?.id,
    year: Number(address.get('year') ?? today.slice(0, 4)),
    set: (changes) => address.set(changes),
  }
}
