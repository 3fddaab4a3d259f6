// The words of honours, typed. Used by the compiler alone.
import type honours from '../../../messages/vi/honours.json'

declare module '../words/words.ts' {
  interface Words {
    honours: typeof honours
  }
}
