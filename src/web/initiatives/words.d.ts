// The words of initiatives, typed. Used by the compiler alone.
import type initiatives from '../../../messages/vi/initiatives.json'

declare module '../words/words.ts' {
  interface Words {
    initiatives: typeof initiatives
  }
}
