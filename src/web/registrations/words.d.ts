// The words of registrations, typed. Used by the compiler alone.
import type registrations from '../../../messages/vi/registrations.json'

declare module '../words/words.ts' {
  interface Words {
    registrations: typeof registrations
  }
}
