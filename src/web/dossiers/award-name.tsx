// The name of an award: official Vietnamese first, the translation beside it where the reader's language is another.
// Used by lists and titles of this folder.
import { useLawWords } from '../law/law-words.ts'

export function AwardName({ code }: { code: string }) {
  const law = useLawWords()
  return <>{law.award(code)}</>
}
