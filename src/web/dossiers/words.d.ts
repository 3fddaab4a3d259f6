// The words of dossiers, typed. Used by the compiler alone.
import type dossiers from '../../../messages/vi/dossiers.json'

declare module '../words/words.ts' {
  interface Words {
    dossiers: typeof dossiers
  }
}
