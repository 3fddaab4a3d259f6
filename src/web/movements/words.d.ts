// The words of movements, typed. Used by the compiler alone.
import type movements from '../../../messages/vi/movements.json'

declare module '../words/words.ts' {
  interface Words {
    movements: typeof movements
  }
}
