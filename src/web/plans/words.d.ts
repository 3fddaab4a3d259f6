// The words of plans, typed. Used by the compiler alone.
import type plans from '../../../messages/vi/plans.json'

declare module '../words/words.ts' {
  interface Words {
    plans: typeof plans
  }
}
