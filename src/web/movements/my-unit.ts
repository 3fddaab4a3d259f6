// The unit whose answer, plan and registration this person looks after: where they are secretary or head, else their own.
// Used by the movement's banner and the pages of plans.
import { useMe } from '../shell/me.ts'

export function useMyUnit(): string | undefined {
  const { roles, unit } = useMe()
  const held = roles.find((one) => one.unit !== null && (one.role === 'secretary' || one.role === 'head'))
  return held?.unit?.id ?? unit?.id
}
