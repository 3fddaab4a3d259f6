// A citation as a link to the text of its article. Used beside every verdict, threshold and prize.
import { useTranslation } from 'react-i18next'
import { Link } from '../ui/link.tsx'
import { citationPath, citationWords, type Place } from './citation.ts'
import classes from './citation-text.module.css'

/** @param short the document is clear from what stands around: only article, clause, point */
export function CitationText({ citation, short }: { citation: Place; short?: boolean }) {
  const { t, i18n } = useTranslation('verdict')
  const unsure = citation.certainty === 'memory' || citation.certainty === 'not-found'
  return (
    <Link to={citationPath(citation)} className={classes.cite}>
      {citationWords(citation, i18n.language, (key, figures) => t(key, figures), short)}
      {unsure && citation.certainty !== undefined ? ` (${t(`cite.certainty.${citation.certainty}`)})` : null}
    </Link>
  )
}
