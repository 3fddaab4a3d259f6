// The form with which a unit answers: its own movement, its plan, or the number and day of a letter. Used by the response page.
import { Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RespondToMovement } from '../../contract/movement-responses.ts'
import type { FileLink } from '../../contract/values.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Picker } from '../ui/picker.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { pick } from '../words/three-languages.ts'
import classes from './form.module.css'
import type { ResponseShown } from './response-page.tsx'

const kinds = ['plan', 'letter', 'own-movement'] as const
type Kind = (typeof kinds)[number]
const sentences = { plan: 'kind-plan', letter: 'kind-letter', 'own-movement': 'kind-own' } as const

export function AnswerForm({ shown, again }: { shown: ResponseShown; again: boolean }) {
  const { t, i18n } = useTranslation('movements')
  const today = useToday()
  const { unit, movement, ownMovements, supervised } = shown
  // The first stands chosen, also in a draft from before there was one.
  const ownOf = (values: { ownMovementId: string }) => values.ownMovementId || (ownMovements[0]?.id ?? '')
  const form = useForm(RespondToMovement, {
    draft: `answer.${movement.id}.${unit.id}`,
    initial: {
      kind: (supervised ? 'letter' : 'plan') as Kind,
      ownMovementId: '',
      title: '',
      number: '',
      on: today,
      periodFrom: '',
      periodTo: '',
      outsidePeriodWhy: '',
      files: [] as readonly FileLink[],
    },
    toInput: (values) => ({
      movementId: movement.id,
      unitId: unit.id,
      kind: values.kind,
      ownMovementId: values.kind === 'own-movement' ? ownOf(values) || null : null,
      title: values.title.trim() === '' ? null : values.title,
      number: values.number,
      on: values.on,
      fileId: values.files[0]?.id ?? null,
      periodFrom: values.kind === 'plan' ? values.periodFrom || null : null,
      periodTo: values.kind === 'plan' ? values.periodTo || null : null,
      outsidePeriodWhy: values.kind === 'plan' ? values.outsidePeriodWhy.trim() || null : null,
    }),
    onDone: () => say(t('answer.done')),
  })
  const own = form.values.kind === 'own-movement'
  return (
    <Card title={t(again ? 'answer.again' : 'answer.new')}>
      <FormFrame form={form} submit={t('answer.send')} quiet={again}>
        {again ? <p className={classes.quiet}>{t('answer.again-help')}</p> : null}
        <Radio.Group
          label={t('answer.kind')}
          value={form.values.kind}
          onChange={(value) => form.set('kind', kinds.find((kind) => kind === value) ?? 'letter')}
        >
          <div className={classes.group}>
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={t(`answer.${sentences[kind]}`)} />
            ))}
          </div>
        </Radio.Group>
        {own && ownMovements.length > 0 ? (
          <Picker
            label={t('answer.own')}
            {...form.field('ownMovementId')}
            value={ownOf(form.values)}
            options={ownMovements.map((one) => ({
              value: one.id,
              label: pick(one.title, i18n.language).text,
            }))}
          />
        ) : null}
        {own && ownMovements.length === 0 ? (
          <div>
            <p className={classes.quiet}>{t('answer.own-none')}</p>
            <LinkButton to={`/movement/new?parent=${movement.id}&unit=${unit.id}`}>
              {t('answer.own-begin')}
            </LinkButton>
          </div>
        ) : null}
        <div className={classes.pair}>
          <TextInput label={t('form.number')} {...form.field('number')} />
          <DateField label={t('form.on')} {...form.field('on')} max={today} />
        </div>
        {form.values.kind === 'plan' ? (
          <>
            <div className={classes.pair}>
              <DateField
                label={t('answer.period-from')}
                description={t('answer.period-help')}
                {...form.field('periodFrom')}
              />
              <DateField label={t('answer.period-to')} {...form.field('periodTo')} />
            </div>
            {leaves(form.values, movement) ? (
              <TextInput
                label={t('answer.why-outside')}
                description={t('answer.why-outside-help')}
                {...form.field('outsidePeriodWhy')}
              />
            ) : null}
          </>
        ) : null}
        <TextInput label={t('answer.name')} {...form.field('title')} />
        <FileDrop
          label={t(supervised ? 'answer.file-optional' : 'form.file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('fileId')}
        />
      </FormFrame>
    </Card>
  )
}

type Period = { periodFrom: string; periodTo: string }

/** A plan that begins before its movement, or ends after it: the answer says why. */
const leaves = (plan: Period, movement: Period): boolean =>
  (plan.periodFrom !== '' && plan.periodFrom < movement.periodFrom) ||
  (plan.periodTo !== '' && plan.periodTo > movement.periodTo)
