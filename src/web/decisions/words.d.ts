// The words of decisions, typed. Used by the compiler alone.
import type decisions from '../../../messages/vi/decisions.json'

declare module '../words/words.ts' {
  interface Words {
    decisions: typeof decisions
  }
}
