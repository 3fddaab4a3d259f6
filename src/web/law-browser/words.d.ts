// The words of the law browser, typed. Used by the compiler alone.
import type words from '../../../messages/vi/law-browser.json'

declare module '../words/words.ts' {
  interface Words {
    'law-browser': typeof words
  }
}
