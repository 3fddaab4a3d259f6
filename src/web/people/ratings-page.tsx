// The yearly ratings of a unit: who is rated, who is missing, the cap on "excellent"; recorded under one decision. At /people/ratings.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListRatings, RecordRatings } from '../../contract/ratings.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './facts.module.css'

type Shown = OutputOf<typeof ListRatings>
const ratingClasses = ['excellent', 'good', 'completed', 'not-completed'] as const
type RatingName = (typeof ratingClasses)[number] | ''

export default function RatingsPage() {
  const { t } = useTranslation('people')
  const address = useAddress()
  const me = useMe()
  const unitId = address.get('unit') ?? me.roles.find((held) => held.unit !== null)?.unit?.id ?? me.unit?.id
  const year = Number(address.get('year') ?? useToday().slice(0, 4))
  return unitId === undefined ? (
    <Page title={t('list.ratings')}>
      <Empty title={t('list.none')} />
    </Page>
  ) : (
    <Ratings key={`${unitId} ${year}`} unitId={unitId} year={year} />
  )
}

function Ratings({ unitId, year }: { unitId: string; year: number }) {
  const { t, i18n } = useTranslation('ratings')
  const shown = useView(ListRatings, { unitId, year })
  const { cap } = shown
  return (
    <Page
      title={shown.missing === 0 ? t('page.all') : t('page.missing', { count: shown.missing })}
      lead={
        <>
          {t('page.title', { year, unit: nameOf(shown.unit, i18n.language) })} ·{' '}
          {t('page.cap', { excellent: cap.excellent, allowed: cap.allowed, good: cap.good })}
          {cap.exceeded ? ` (${t('page.cap-exceeded')})` : ''} {cap.certain ? '' : `· ${t('page.uncertain')}`}
        </>
      }
      trail={[{ label: nameOf(shown.unit, i18n.language), to: `/people/units/${unitId}` }]}
    >
      <Card flush>
        <DataTable
          label={t('page.title', { year, unit: nameOf(shown.unit, i18n.language) })}
          rows={shown.rows}
          rowKey={(row) => row.person.id}
          exportHref={addressOf(ListRatings, { unitId, year }, { format: 'xlsx' })}
          columns={[
            {
              id: 'person',
              header: t('page.person'),
              heading: true,
              cell: (row) => <PersonLink person={row.person} />,
            },
            {
              id: 'class',
              header: t('page.class'),
              cell: (row) =>
                row.rating?.class ? t(`classes.${row.rating.class}`) : (row.rating?.points ?? t('page.keep')),
            },
            { id: 'decision', header: t('page.decision'), cell: (row) => row.rating?.decisionNumber ?? '' },
            {
              id: 'absent',
              header: t('page.absent'),
              end: true,
              cell: (row) => (row.absentMonths === 0 ? '' : row.absentMonths),
            },
          ]}
        />
      </Card>
      {shown.abilities['record-ratings'] === true ? <RecordForm shown={shown} /> : null}
    </Page>
  )
}

interface Typed {
  number: string
  on: string
  classes: Readonly<Record<string, RatingName>>
}

function RecordForm({ shown }: { shown: Shown }) {
  const { t } = useTranslation('ratings')
  const today = useToday()
  const form = useForm(RecordRatings, {
    draft: `ratings.${shown.unit.id}.${shown.year}`,
    initial: { number: '', on: today, classes: {} } as Typed,
    toInput: (values: Typed) => ({
      unitId: shown.unit.id,
      year: shown.year,
      decision: { number: values.number, on: values.on, fileId: null },
      ratings: Object.entries(values.classes).flatMap(([personId, one]) =>
        one === '' ? [] : [{ personId, class: one, points: null }],
      ),
    }),
    paths: { number: 'decision.number', on: 'decision.on' },
    onDone: ({ recorded }) => {
      say(t('page.done', { count: recorded }))
      form.startAgain()
    },
  })
  const { classes: chosen } = form.values
  return (
    <Card title={t('page.record')}>
      <FormFrame form={form} submit={t('page.record')}>
        <div className={classes.pair}>
          <TextInput label={t('page.number')} {...form.field('number')} />
          <DateField label={t('page.on')} {...form.field('on')} max={today} />
        </div>
        {shown.rows.map((row) => (
          <NativeSelect
            key={row.person.id}
            label={row.person.name}
            value={chosen[row.person.id] ?? ''}
            data={[
              { value: '', label: row.rating?.class ? t(`classes.${row.rating.class}`) : t('page.keep') },
              ...ratingClasses.map((value) => ({ value, label: t(`classes.${value}`) })),
            ]}
            onChange={(event) => {
              const next = ratingClasses.find((one) => one === event.currentTarget.value) ?? ''
              form.set('classes', { ...chosen, [row.person.id]: next })
            }}
          />
        ))}
      </FormFrame>
    </Card>
  )
}
