// Opens dossiers of a unit: one award, the people or collectives proposed for it. Used at /dossiers/new.
import { Button, Checkbox, NativeSelect, NumberInput, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { OpenDossiers } from '../../contract/dossiers.ts'
import { ListPeople } from '../../contract/people.ts'
import { ShowUnit } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { type Form, useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import { awardsFor } from './award-choices.ts'
import classes from './facts.module.css'
import styles from './open-page.module.css'
import { useOwnUnit } from './own-unit.ts'
import { useSay } from './use-say.ts'

export default function OpenPage() {
  const { t } = useTranslation('dossiers')
  const { unitId, year } = useOwnUnit()
  return (
    <Page title={t('open.title')} trail={[{ label: t('list.title'), to: '/dossiers' }]} lead={t('open.lead')}>
      {unitId === undefined ? <Empty title={t('unit-needed')} /> : <OpenForm unitId={unitId} year={year} />}
    </Page>
  )
}

interface Typed {
  kind: string
  award: string
  year: number | string
  people: readonly string[]
  unit: string
  name: string
  total: number | string
  completedOrBetter: number | string
  advancedWorkers: number | string
  grassrootsFighters: number | string
  rating: string
}

const ratings = ['excellent', 'good', 'completed', 'not-completed'] as const
const whole = (value: number | string): number =>
  typeof value === 'number' ? value : Number.parseInt(value, 10) || 0

function OpenForm({ unitId, year }: { unitId: string; year: number }) {
  const { t, i18n } = useTranslation('dossiers')
  const law = useLawWords()
  const go = useGo()
  const asked = useAddress()
  const staff = useView(ListPeople, { unitId, size: 500 })
  const unit = useView(ShowUnit, { unitId })
  const form = useForm(OpenDossiers, {
    initial: {
      kind: asked.get('subject') ?? 'person',
      award: asked.get('award') ?? '',
      year,
      people: asked.get('person')?.split(',') ?? [],
      unit: unitId,
      name: '',
      total: '',
      completedOrBetter: '',
      advancedWorkers: '',
      grassrootsFighters: '',
      rating: 'excellent',
    } as Typed,
    toInput: (values) => ({
      unitId,
      award: values.award,
      year: whole(values.year),
      subjects: subjectsOf(values),
    }),
    onDone: (output) => {
      const [first] = output.dossiers
      sayShortly(t('open.done', { count: output.dossiers.length }))
      void go(
        output.dossiers.length === 1 && first
          ? `/dossiers/${first.id}/report`
          : `/dossiers?unitId=${unitId}&year=${year}&stage=drafted`,
      )
    },
  })
  const { values } = form
  const isPerson = values.kind === 'person'
  const units = [unit.unit, ...unit.children]
  return (
    <Card>
      <FormFrame form={form} submit={t('open.submit')}>
        <Radio.Group label={t('open.who')} value={values.kind} onChange={(kind) => form.set('kind', kind)}>
          <Radio value="person" label={t('open.person')} />
          <Radio value="unit" label={t('open.unit')} />
          <Radio value="small-collective" label={t('open.small-collective')} />
        </Radio.Group>
        <div className={classes.pair}>
          <NativeSelect
            label={t('list.award')}
            {...form.field('award')}
            data={[
              { value: '', label: t('open.choose-award') },
              ...awardsFor(isPerson ? 'individual' : 'collective').map((code) => ({
                value: code,
                label: law.award(code),
              })),
            ]}
          />
          <NumberInput
            label={t('list.year')}
            allowDecimal={false}
            min={1945}
            max={2100}
            {...form.field('year')}
          />
        </div>
        {isPerson ? (
          <PeopleChoice
            people={staff.rows}
            chosen={values.people}
            onChange={(people) => form.set('people', people)}
            id={form.idOf('subjects')}
            error={form.errorAt('subjects')}
            errorAt={form.errorAt}
          />
        ) : values.kind === 'unit' ? (
          <NativeSelect
            label={t('open.which-unit')}
            {...form.field('unit')}
            error={form.errorAt('subjects.0')}
            data={units.map((one) => ({ value: one.id, label: nameOf(one, i18n.language) }))}
          />
        ) : (
          <SmallCollective form={form} />
        )}
      </FormFrame>
    </Card>
  )
}

function SmallCollective({ form }: { form: Form<Typed> }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  return (
    <>
      <TextInput
        label={t('open.name')}
        description={t('open.name-help')}
        {...form.field('name')}
        error={form.errorAt('subjects.0')}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('open.total')}
          min={1}
          allowDecimal={false}
          {...form.field('total')}
          error={form.errorAt('subjects.0.figures')}
        />
        <NumberInput
          label={t('open.completed')}
          min={0}
          allowDecimal={false}
          {...form.field('completedOrBetter')}
        />
        <NumberInput
          label={t('open.advanced')}
          min={0}
          allowDecimal={false}
          {...form.field('advancedWorkers')}
        />
        <NumberInput
          label={t('open.fighters')}
          min={0}
          allowDecimal={false}
          {...form.field('grassrootsFighters')}
        />
      </div>
      <NativeSelect
        label={t('open.rating')}
        {...form.field('rating')}
        data={ratings.map((rating) => ({ value: rating, label: say(`ratings.${rating}`) }))}
      />
    </>
  )
}

function subjectsOf(values: Typed) {
  if (values.kind === 'person') return values.people.map((personId) => ({ personId }))
  if (values.kind === 'unit') return [{ unitId: values.unit }]
  const figures = {
    total: whole(values.total),
    completedOrBetter: whole(values.completedOrBetter),
    advancedWorkers: whole(values.advancedWorkers),
    grassrootsFighters: whole(values.grassrootsFighters),
    rating: ratings.find((rating) => rating === values.rating) ?? 'excellent',
    memberDiscipline: [],
  }
  return [{ name: values.name, figures }]
}

function PeopleChoice(props: {
  people: readonly { person: { id: string; name: string }; position: string | null; rank: string | null }[]
  chosen: readonly string[]
  onChange: (people: readonly string[]) => void
  id: string
  error: string | undefined
  errorAt: (path: string) => string | undefined
}) {
  const { t } = useTranslation('dossiers')
  const { chosen } = props
  const isAll = chosen.length === props.people.length
  return (
    <fieldset className={styles.people} id={props.id}>
      <legend>
        {t('open.people', { count: chosen.length })}{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => props.onChange(isAll ? [] : props.people.map(({ person }) => person.id))}
        >
          {t(isAll ? 'open.none' : 'open.all')}
        </Button>
      </legend>
      {props.error === undefined ? null : <p className={styles.wrong}>{props.error}</p>}
      {props.people.map(({ person, position }) => (
        <Checkbox
          key={person.id}
          checked={chosen.includes(person.id)}
          label={<span lang="vi">{person.name}</span>}
          description={position}
          error={
            chosen.includes(person.id) ? props.errorAt(`subjects.${chosen.indexOf(person.id)}`) : undefined
          }
          onChange={(event) =>
            props.onChange(
              event.currentTarget.checked ? [...chosen, person.id] : chosen.filter((id) => id !== person.id),
            )
          }
        />
      ))}
    </fieldset>
  )
}
