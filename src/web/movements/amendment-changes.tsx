// What an amendment changed: each point as it stood before and as it reads now. Used by the amendments tab.
import { useTranslation } from 'react-i18next'
import { ThreeLanguageText } from '../ui/three-language-text.tsx'
import { DateText } from '../ui/when.tsx'
import classes from './amendment-changes.module.css'
import type { MovementShown } from './movement-whole.tsx'

type Change = MovementShown['amendments'][number]['changes'][number]

export function AmendmentChanges({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('movements')
  return (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={`${change.section} ${change.code}`}>
          <p className={classes.where}>
            {t(`sections.${change.section}`)} · {change.code} · {t(`amend.${kindOf(change)}`)}
          </p>
          {change.before === null ? null : (
            <p className={classes.before}>
              <span className={classes.label}>{t('amend.before')}</span>{' '}
              <s>
                <ThreeLanguageText text={change.before.text} />
                {isDayOnly(change) && change.before.due !== null ? ', ' : null}
                {isDayOnly(change) ? <DateText on={change.before.due} /> : null}
              </s>
            </p>
          )}
          {kindOf(change) === 'taken-out' ? null : (
            <p>
              <span className={classes.label}>{t('amend.after')}</span>{' '}
              {change.text === null ? (
                change.before === null ? null : (
                  <ThreeLanguageText text={change.before.text} />
                )
              ) : (
                <ThreeLanguageText text={change.text} />
              )}
              {change.due === null ? null : (
                <>
                  , <DateText on={change.due} />
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A new day for a step of the calendar whose words stay. */
const isDayOnly = (change: Change): boolean => change.section === 'calendar'

function kindOf(change: Change): 'added' | 'taken-out' | 'reworded' {
  if (change.before === null) return 'added'
  return change.text === null && change.due === null ? 'taken-out' : 'reworded'
}
