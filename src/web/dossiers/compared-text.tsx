// A report as plain text, part by part: a version to compare, another person's text, a report that can no longer change; where it was
// sent before, what each changed part said then. Used by the report page and the appraisal.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, Stack } from '../ui/card.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

interface Text {
  parts: Record<string, string>
  merit: string
}

export function ComparedText(props: {
  title: string
  text: Text
  /** As it was sent up the time before. */
  before?: Text | undefined
  wanted: readonly { part: string }[]
  actions?: ReactNode
}) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const { before } = props
  return (
    <Card title={props.title}>
      <Stack>
        {props.actions}
        <Part name={t('report.merit')} text={props.text.merit} before={before?.merit} />
        {props.wanted.map(({ part }) => (
          <Part
            key={part}
            name={say(`parts.${part}`)}
            text={props.text.parts[part] ?? ''}
            before={before && (before.parts[part] ?? '')}
          />
        ))}
      </Stack>
    </Card>
  )
}

function Part({ name, text, before }: { name: string; text: string; before: string | undefined }) {
  const { t } = useTranslation('dossiers')
  return (
    <div>
      <h3>{name}</h3>
      {text === '' ? (
        <p className={classes.quiet}>{t('report.empty-part')}</p>
      ) : (
        <p lang="vi" className={classes.pre}>
          {text}
        </p>
      )}
      {before === undefined || before === text ? null : (
        <p className={classes.earlier}>
          {t('report.before')}{' '}
          {before === '' ? (
            t('report.empty-part')
          ) : (
            <s lang="vi" className={classes.pre}>
              {before}
            </s>
          )}
        </p>
      )}
    </div>
  )
}
