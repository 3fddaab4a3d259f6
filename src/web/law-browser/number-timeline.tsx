// A figure of the law through time: each value on a line of days with its source, today's marked. Used by the article and the changes.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowLawText } from '../../contract/law-browser.ts'
import { CitationText } from '../law/citation-text.tsx'
import { LawNote } from '../law/law-note.tsx'
import { formatDate, formatNumber } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import { pick } from '../words/three-languages.ts'
import classes from './law-browser.module.css'

export function NumberTimeline({ number }: { number: OutputOf<typeof ShowLawText>['numbers'][number] }) {
  const { t, i18n } = useTranslation('law-browser')
  const { say } = useNounWords(['law-browser'])
  const day = (on: string) => formatDate(on, i18n.language)
  return (
    <section>
      <h3>{pick(number.title, i18n.language).text}</h3>
      <ol className={classes.timeline}>
        {number.values.map((value) => (
          <li key={value.from} aria-current={value.today ? 'date' : undefined}>
            <b>
              {formatNumber(Number(value.value), i18n.language)}{' '}
              {say('law-browser', `unit.${number.unit.toLowerCase().replaceAll(' ', '-')}`) ?? number.unit}
            </b>
            <span>
              {value.to === null
                ? t('validity.since', { from: day(value.from) })
                : t('validity.between', { from: day(value.from), to: day(value.to) })}
            </span>
            <div>
              <CitationText citation={value.citation} />
              <LawNote note={value.citation.note} className={classes.quiet} />
            </div>
            {value.today ? <em>{t('numbers.today')}</em> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
