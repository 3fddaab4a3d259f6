// What the rulebooks note of a place: why it is not coded, a number inferred, a letter not verified. In the reader's language.
// Used by the pages of the law browser and by trees of reasons.
import { useTranslation } from 'react-i18next'
import type { Words } from '../../law/index.ts'
import { noteIn } from './citation.ts'

export function LawNote({
  note,
  className,
}: {
  note: Words | string | null | undefined
  className?: string | undefined
}) {
  const { i18n } = useTranslation()
  if (note === null || note === undefined) return null
  const { text, lang } = noteIn(note, i18n.language)
  return (
    <p className={className} lang={lang}>
      {text}
    </p>
  )
}
