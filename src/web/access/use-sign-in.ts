// Opening a session, and going where the person wanted to go. Used by the sign-in page and the role changer.
import { useRouter } from '@tanstack/react-router'
import { SignIn } from '../../contract/access.ts'
import { forgetPerson } from '../client/queries.ts'
import { type Doing, useAct } from '../client/use-act.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { safeNext } from './safe-next.ts'

/** The password everyone in the demonstration has. */
export const demonstrationPassword = 'palmares-demo'

/** @param onSignedIn set by the role changer: the page stays where it is, read again in the new role */
export function useSignIn(onSignedIn?: () => void): Doing<typeof SignIn> {
  const go = useGo()
  const router = useRouter()
  const next = safeNext(useAddress().get('next'))
  return useAct(SignIn, {
    invalidates: [],
    onDone: async () => {
      await forgetPerson()
      if (onSignedIn === undefined) return go(next, { replace: true })
      onSignedIn()
      await router.invalidate()
    },
  })
}
