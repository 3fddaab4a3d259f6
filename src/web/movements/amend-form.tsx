// Amends one point of a launched movement: new words, a new day, or its removal; number, day, reason, signed file.
// Used by the amendments tab.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AmendMovement } from '../../contract/movement-acts.ts'
import type { MovementDefinition } from '../../contract/movements.ts'
import type { FileLink, ThreeLanguages } from '../../contract/values.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { ThreeLanguageInput } from '../ui/three-language-text.tsx'
import { useForm } from '../ui/use-form.ts'
import { pick } from '../words/three-languages.ts'
import classes from './form.module.css'
import type { MovementShown } from './movement-whole.tsx'

const sections = ['contents', 'tasks', 'collectiveCriteria', 'individualCriteria', 'calendar'] as const
type Section = (typeof sections)[number]

export function AmendForm({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const today = useToday()
  const definition: MovementDefinition = movement.definition
  const wordsAt = (section: Section, code: string): ThreeLanguages => {
    const points =
      section === 'calendar'
        ? definition.calendar.map((one) => ({ code: one.code, text: one.name }))
        : definition[section]
    return points.find((one) => one.code === code)?.text ?? { vi: '' }
  }
  const codesOf = (section: Section) => definition[section].map((one) => one.code)
  const first = codesOf('contents')[0] ?? ''
  const form = useForm(AmendMovement, {
    draft: `amend.${movement.id}`,
    initial: {
      number: '',
      on: today,
      reason: '',
      section: 'contents' as Section,
      code: first,
      text: wordsAt('contents', first),
      due: '',
      files: [] as readonly FileLink[],
    },
    paths: { text: 'changes.0.text', code: 'changes.0.code', due: 'changes.0.due' },
    toInput: ({ section, code, text, due, ...values }) => ({
      movementId: movement.id,
      number: values.number,
      on: values.on,
      reason: values.reason,
      fileId: values.files[0]?.id ?? null,
      changes: [{ section, code, text: text.vi.trim() === '' ? null : text, due: due === '' ? null : due }],
    }),
    onDone: () => say(t('amend.done')),
  })
  const point = (section: Section, code: string) => {
    form.set('section', section)
    form.set('code', code)
    form.set('text', wordsAt(section, code))
    form.set('due', definition.calendar.find((one) => section === 'calendar' && one.code === code)?.due ?? '')
  }
  const { section, code } = form.values
  return (
    <Card title={t('amend.new')}>
      <FormFrame form={form} submit={t('amend.send')}>
        <p>{t('amend.new-help')}</p>
        <div className={classes.pair}>
          <NativeSelect
            label={t('amend.section')}
            value={section}
            onChange={(event) => {
              const next = sections.find((one) => one === event.currentTarget.value) ?? 'contents'
              point(next, codesOf(next)[0] ?? '')
            }}
            data={sections.map((one) => ({ value: one, label: t(`sections.${one}`) }))}
          />
          <NativeSelect
            id={form.idOf('changes.0.code')}
            label={t('amend.code')}
            value={code}
            error={form.errorAt('changes.0.code')}
            onChange={(event) => point(section, event.currentTarget.value)}
            data={codesOf(section).map((one) => ({
              value: one,
              label: `${one} · ${pick(wordsAt(section, one), i18n.language).text.slice(0, 80)}`,
            }))}
          />
        </div>
        <ThreeLanguageInput
          label={t('amend.text')}
          description={t('amend.text-help')}
          long
          {...form.field('text')}
        />
        {section === 'calendar' ? <DateField label={t('amend.due')} {...form.field('due')} /> : null}
        <div className={classes.pair}>
          <TextInput label={t('form.number')} {...form.field('number')} />
          <DateField label={t('form.on')} {...form.field('on')} />
        </div>
        <Textarea label={t('amend.reason')} autosize minRows={2} {...form.field('reason')} />
        <FileDrop
          label={t('form.file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('fileId')}
        />
      </FormFrame>
    </Card>
  )
}
