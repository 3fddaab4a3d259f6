// The words of administration, typed. Used by the compiler alone.
import type administration from '../../../messages/vi/administration.json'

declare module '../words/words.ts' {
  interface Words {
    administration: typeof administration
  }
}
