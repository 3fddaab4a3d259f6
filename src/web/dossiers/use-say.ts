// Sentences of dossiers whose key is known only at run time: stages, checks, holds, parts. Used by the pages of this folder.
import { useNounWords } from '../words/noun-words.ts'

/** The sentence, or the key when there is none: a mistake that shows. */
export function useSay(): (key: string, figures?: Record<string, unknown>) => string {
  const words = useNounWords(['dossiers'])
  return (key, figures) => words.say('dossiers', key, figures) ?? key
}

/** The same, undefined where there is no such sentence. */
export function useMaybe(): (key: string, figures?: Record<string, unknown>) => string | undefined {
  const words = useNounWords(['dossiers'])
  return (key, figures) => words.say('dossiers', key, figures)
}
