// A report as plain text, part by part: a version to compare, another person's text, a report that can no longer change.
// Used by the report page and the appraisal.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, Stack } from '../ui/card.tsx'
import classes from './facts.module.css'
import { useSay } from './use-say.ts'

export function ComparedText(props: {
  title: string
  text: { parts: Record<string, string>; merit: string }
  wanted: readonly { part: string }[]
  actions?: ReactNode
}) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  return (
    <Card title={props.title}>
      <Stack>
        {props.actions}
        <Part name={t('report.merit')} text={props.text.merit} />
        {props.wanted.map(({ part }) => (
          <Part key={part} name={say(`parts.${part}`)} text={props.text.parts[part] ?? ''} />
        ))}
      </Stack>
    </Card>
  )
}

function Part({ name, text }: { name: string; text: string }) {
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
    </div>
  )
}
