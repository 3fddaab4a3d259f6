// The words of eligibility, typed. Used by the compiler alone.
import type eligibility from '../../../messages/vi/eligibility.json'

declare module '../words/words.ts' {
  interface Words {
    eligibility: typeof eligibility
  }
}
