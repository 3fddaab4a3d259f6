// The calendar of a movement: what is due, when, of which kind. Used by the editor of a draft.
import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import classes from './form.module.css'
import { freeCode } from './points-editor.tsx'
import { SaidInput } from './said-input.tsx'

type Calendar = MovementDefinition['calendar']

const kinds: readonly Calendar[number]['kind'][] = [
  'response',
  'plan',
  'registration',
  'pact',
  'report',
  'review',
  'dossier',
  'council',
  'other',
]

export function CalendarEditor(props: { calendar: Calendar; onChange: (calendar: Calendar) => void }) {
  const { t } = useTranslation('movements')
  const { calendar, onChange } = props
  const add = () =>
    onChange([
      ...calendar,
      { code: freeCode('L', calendar), kind: 'report', name: { vi: '', fr: '', en: '' }, due: '' },
    ])
  return (
    <Card title={t('sections.calendar')} more={<Button onClick={add}>{t('edit.add')}</Button>}>
      {calendar.length === 0 ? <p className={classes.quiet}>{t('edit.empty')}</p> : null}
      {calendar.map((step, index) => {
        const put = (changes: Partial<Calendar[number]>) =>
          onChange(calendar.with(index, { ...step, ...changes }))
        return (
          <div key={step.code} className={classes.point}>
            <div className={classes.pointHead}>
              <b>{step.code}</b>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => onChange(calendar.filter((one) => one !== step))}
              >
                {t('edit.remove', { code: step.code })}
              </Button>
            </div>
            <SaidInput label={t('text.what')} value={step.name} onChange={(name) => put({ name })} />
            <div className={classes.pair}>
              <NativeSelect
                label={t('text.kind')}
                value={step.kind}
                onChange={(event) =>
                  put({ kind: kinds.find((kind) => kind === event.currentTarget.value) ?? 'other' })
                }
                data={kinds.map((kind) => ({ value: kind, label: t(`calendar.${kind}`) }))}
              />
              <DateField label={t('text.due')} value={step.due} onChange={(due) => put({ due })} />
            </div>
          </div>
        )
      })}
    </Card>
  )
}
