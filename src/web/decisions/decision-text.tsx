// The text of a decision to be read: grounds, articles, who receives copies. In Vietnamese, as it is signed. Used by the page of a decision.
import { useTranslation } from 'react-i18next'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'

export function DecisionText({ text }: { text: DecisionShown['text'] }) {
  const { t } = useTranslation('decisions')
  return (
    <>
      <p lang="vi">
        <b>{text.authority}</b>
      </p>
      <ul className={classes.grounds} lang="vi">
        {text.grounds.map((ground) => (
          <li key={ground}>{ground};</li>
        ))}
      </ul>
      {text.articles.length === 0 ? null : (
        <ol className={classes.list} lang="vi">
          {text.articles.map((article, index) => (
            <li key={article}>
              <b>Điều {index + 1}.</b> {article}
            </li>
          ))}
        </ol>
      )}
      {text.reason === '' ? null : (
        <p>
          <b>{t('page.reason')}:</b> <span lang="vi">{text.reason}</span>
        </p>
      )}
    </>
  )
}
