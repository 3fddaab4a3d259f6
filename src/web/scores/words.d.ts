// The words of scores, typed. Used by the compiler alone.
import type scores from '../../../messages/vi/scores.json'

declare module '../words/words.ts' {
  interface Words {
    scores: typeof scores
  }
}
