// The words of verdicts, typed. Used by the compiler alone.
import type verdict from '../../../messages/vi/verdict.json'

declare module '../words/words.ts' {
  interface Words {
    verdict: typeof verdict
  }
}
