// The yearly ratings of a unit: who is rated, who is missing, the cap on "excellent"; recorded under one decision. At /people/ratings.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListRatings, RecordRatings } from '../../contract/ratings.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { say } from '../ui/saying.tsx'
import { type Form, useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import { DecisionFields, OtherYears, RatingCell, type RatingsTyped, ratingsChosen } from './rating-record.tsx'

type Shown = OutputOf<typeof ListRatings>

export default function RatingsPage() {
  const { t } = useTranslation('ratings')
  const address = useAddress()
  const me = useMe()
  const unitId = address.get('unit') ?? me.roles.find((held) => held.unit !== null)?.unit?.id ?? me.unit?.id
  const year = Number(address.get('year') ?? useToday().slice(0, 4))
  return unitId === undefined ? (
    <Page title={t('page.people')}>
      <Empty
        title={t('page.no-unit')}
        action={<LinkButton to="/people/units">{t('page.to-units')}</LinkButton>}
      />
    </Page>
  ) : (
    <Ratings key={`${unitId} ${year}`} unitId={unitId} year={year} />
  )
}

function Ratings({ unitId, year }: { unitId: string; year: number }) {
  const { t, i18n } = useTranslation('ratings')
  const shown = useView(ListRatings, { unitId, year })
  const { cap } = shown
  const unit = nameOf(shown.unit, i18n.language)
  return (
    <Page
      title={
        shown.missing === 0 ? t('page.all', { year }) : t('page.missing', { year, count: shown.missing })
      }
      lead={
        <>
          {t('page.title', { year, unit })} ·{' '}
          {t('page.cap', { excellent: cap.excellent, allowed: cap.allowed, good: cap.good })}
          {cap.exceeded ? ` (${t('page.cap-exceeded')})` : ''} {cap.certain ? '' : `· ${t('page.uncertain')}`}
        </>
      }
      trail={[{ label: unit, to: `/people/units/${unitId}` }]}
      actions={<OtherYears year={year} to={(other) => `/people/ratings?unit=${unitId}&year=${other}`} />}
    >
      {shown.abilities['record-ratings'] === true ? <Recording shown={shown} /> : <People shown={shown} />}
    </Page>
  )
}

function Recording({ shown }: { shown: Shown }) {
  const { t } = useTranslation('ratings')
  const today = useToday()
  const initial: RatingsTyped = { number: '', on: today, classes: {} }
  const form = useForm(RecordRatings, {
    draft: `ratings.${shown.unit.id}.${shown.year}`,
    initial,
    toInput: (values) => ({
      unitId: shown.unit.id,
      year: shown.year,
      decision: { number: values.number, on: values.on, fileId: null },
      ratings: ratingsChosen(values).map(({ id, ...one }) => ({ personId: id, ...one })),
    }),
    paths: { number: 'decision.number', on: 'decision.on', classes: 'ratings' },
    onDone: ({ recorded }) => {
      say(t('page.done', { count: recorded }))
      form.startAgain()
    },
  })
  return (
    <FormFrame form={form} submit={t('page.record')}>
      <Card>
        <DecisionFields form={form} />
      </Card>
      <People shown={shown} form={form} />
    </FormFrame>
  )
}

function People({ shown, form }: { shown: Shown; form?: Form<RatingsTyped> }) {
  const { t, i18n } = useTranslation('ratings')
  const { unit, year } = shown
  return (
    <Card flush>
      <DataTable
        label={t('page.title', { year, unit: nameOf(unit, i18n.language) })}
        rows={shown.rows}
        rowKey={(row) => row.person.id}
        exportHref={addressOf(ListRatings, { unitId: unit.id, year }, { format: 'xlsx' })}
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
            cell: (row) => (
              <RatingCell form={form} id={row.person.id} of={row.person.name} rating={row.rating} />
            ),
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
  )
}
