// The words of the council, typed. Used by the compiler alone.
import type council from '../../../messages/vi/council.json'

declare module '../words/words.ts' {
  interface Words {
    council: typeof council
  }
}
