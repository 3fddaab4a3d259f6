// What the law says, in the words of the terminal: the messages read from their files. Used by the commands that answer and the spreadsheets.
import type { Rulebook } from '../law/index.ts'
import { type LawWords, lawWords as lawWordsOf } from '../law/law-words.ts'
import { type Language, loadWords } from './terminal.ts'

export { type LawWords, once } from '../law/law-words.ts'

export const lawWords = (language: Language, rulebook: Rulebook): LawWords =>
  lawWordsOf(language, rulebook, loadWords(language, ['law', 'verdict']))
