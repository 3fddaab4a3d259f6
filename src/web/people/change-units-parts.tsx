// The three parts of a change of the organisation: which units change, what they become, who inherits. Used by the page that changes units.
import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Row } from '../ui/card.tsx'
import { Picker, type PickerOption } from '../ui/picker.tsx'
import type { Form } from '../ui/use-form.ts'
import classes from './facts.module.css'
import type { ChangeTyped } from './organisation-change.ts'
import { UnitAfterFields } from './unit-after-fields.tsx'

export interface UnitChoices {
  named: (unitId: string) => string
  byId: readonly PickerOption[]
  byCode: readonly PickerOption[]
}

interface PartProps {
  form: Form<ChangeTyped>
  choices: UnitChoices
}

export function FromFields({
  form,
  choices,
  onChange,
}: PartProps & { onChange: (from: readonly string[]) => void }) {
  const { t } = useTranslation('people')
  const { kind, from } = form.values
  if (kind !== 'merge')
    return (
      <Picker
        id={form.idOf('from')}
        label={t('change-units.from')}
        value={from[0] ?? ''}
        onChange={(id) => onChange(id === '' ? [] : [id])}
        options={choices.byId}
        error={form.errorAt('from') ?? form.errorAt('from.0')}
      />
    )
  return (
    <div className={classes.group}>
      {from.map((id) => (
        <Row key={id}>
          <span>{choices.named(id)}</span>
          <Button
            variant="subtle"
            size="xs"
            aria-label={`${t('change-units.leave-out')}: ${choices.named(id)}`}
            onClick={() => onChange(from.filter((one) => one !== id))}
          >
            {t('change-units.leave-out')}
          </Button>
        </Row>
      ))}
      <Picker
        id={form.idOf('from')}
        label={t('change-units.from-several')}
        value=""
        onChange={(id) => onChange([...from, id])}
        options={choices.byId.filter((one) => !from.includes(one.value))}
        error={form.errorAt('from')}
      />
    </div>
  )
}

export function AfterFields({ form, choices }: PartProps) {
  const { t } = useTranslation('people')
  const { kind, to } = form.values
  const first = to[0]
  return (
    <>
      {to.map((unit, index) => (
        <UnitAfterFields
          key={index}
          title={
            kind === 'split'
              ? t('change-units.new-unit', { row: index + 1 })
              : t(`change-units.becomes.${kind === 'abolish' ? 'merge' : kind}`)
          }
          unit={unit}
          onChange={(next) =>
            form.set(
              'to',
              to.map((one, at) => (at === index ? next : one)),
            )
          }
          parents={choices.byCode}
          shows={{ names: kind !== 'move', parent: kind !== 'rename' }}
          errorAt={(field) => form.errorAt(`to.${index}.${field}`)}
          idOf={(field) => form.idOf(`to.${index}.${field}`)}
        />
      ))}
      {kind === 'split' && first !== undefined ? (
        <Row>
          <Button onClick={() => form.set('to', [...to, { ...first, code: '', vi: '', fr: '', en: '' }])}>
            {t('change-units.one-more')}
          </Button>
        </Row>
      ) : null}
    </>
  )
}

/** A merger's heir is the merged unit; a split chooses among its parts, an abolished unit among all that go on. */
export function HeirFields({ form, choices }: PartProps) {
  const { t } = useTranslation('people')
  const { kind, from, to, heirs } = form.values
  const unitId = from[0]
  if (unitId === undefined || (kind !== 'split' && kind !== 'abolish')) return null
  const set = (code: string) => form.set('heirs', { ...heirs, [unitId]: code })
  const none = { value: 'none', label: t('change-units.no-heir') }
  const shared = {
    id: form.idOf('heirs'),
    label: t('change-units.heir'),
    description: t('change-units.heir-help'),
    value: heirs[unitId] ?? '',
    error: form.errorAt('heirs'),
  }
  return kind === 'abolish' ? (
    <Picker
      {...shared}
      onChange={set}
      options={[none, ...choices.byCode.filter((one) => one.label !== choices.named(unitId))]}
    />
  ) : (
    <NativeSelect
      {...shared}
      onChange={(event) => set(event.currentTarget.value)}
      data={[
        { value: '', label: '' },
        ...to.filter((one) => one.code !== '').map((one) => ({ value: one.code, label: one.vi || one.code })),
        none,
      ]}
    />
  )
}
