// The words of the desk, typed. Used by the compiler alone.
import type desk from '../../../messages/vi/desk.json'

declare module '../words/words.ts' {
  interface Words {
    desk: typeof desk
  }
}
