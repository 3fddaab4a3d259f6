// The yearly ratings of units: each with how many of its people are rated and the cap on "excellent"; recorded under one decision by
// the coordinator or the minister. At /people/units/ratings.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListUnitRatings, RateUnits } from '../../contract/ratings.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { say } from '../ui/saying.tsx'
import { type Form, useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import { DecisionFields, OtherYears, RatingCell, type RatingsTyped, ratingsChosen } from './rating-record.tsx'

type Shown = OutputOf<typeof ListUnitRatings>

export default function UnitRatingsPage() {
  const { t } = useTranslation('ratings')
  const { t: ofPeople } = useTranslation('people')
  const year = Number(useAddress().get('year') ?? useToday().slice(0, 4))
  const shown = useView(ListUnitRatings, { year })
  const missing = shown.rows.filter((row) => row.rating === null).length
  return (
    <Page
      title={missing === 0 ? t('units.all', { year }) : t('units.missing', { year, count: missing })}
      lead={t('units.lead')}
      trail={[{ label: ofPeople('list.units'), to: '/people/units' }]}
      actions={<OtherYears year={year} to={(other) => `/people/units/ratings?year=${other}`} />}
    >
      {shown.abilities['rate-units'] === true ? (
        <Recording key={year} shown={shown} />
      ) : (
        <Units shown={shown} />
      )}
    </Page>
  )
}

function Recording({ shown }: { shown: Shown }) {
  const { t } = useTranslation('ratings')
  const today = useToday()
  const initial: RatingsTyped = { number: '', on: today, classes: {} }
  const form = useForm(RateUnits, {
    draft: `unit-ratings.${shown.year}`,
    initial,
    toInput: (values) => ({
      year: shown.year,
      decision: { number: values.number, on: values.on, fileId: null },
      ratings: ratingsChosen(values).map(({ id, ...one }) => ({ unitId: id, ...one })),
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
      <Units shown={shown} form={form} />
    </FormFrame>
  )
}

function Units({ shown, form }: { shown: Shown; form?: Form<RatingsTyped> }) {
  const { t, i18n } = useTranslation('ratings')
  const { year } = shown
  return (
    <Card flush>
      <DataTable
        label={t('units.title', { year })}
        rows={shown.rows}
        rowKey={(row) => row.unit.id}
        columns={[
          {
            id: 'unit',
            header: t('units.unit'),
            heading: true,
            cell: (row) => <UnitLink unit={row.unit} />,
          },
          {
            id: 'class',
            header: t('page.class'),
            cell: (row) => (
              <RatingCell
                form={form}
                id={row.unit.id}
                of={nameOf(row.unit, i18n.language)}
                rating={row.rating}
              />
            ),
          },
          { id: 'decision', header: t('page.decision'), cell: (row) => row.rating?.decisionNumber ?? '' },
          {
            id: 'rated',
            header: t('units.rated'),
            end: true,
            cell: (row) => (
              <Link to={`/people/ratings?unit=${row.unit.id}&year=${year}`}>
                {t('units.of', { rated: row.rated, staff: row.staff })}
              </Link>
            ),
          },
          {
            id: 'cap',
            header: t('units.excellent'),
            end: true,
            cell: (row) =>
              row.cap.exceeded
                ? `${t('units.of', { rated: row.cap.excellent, staff: row.cap.allowed })} (${t('page.cap-exceeded')})`
                : t('units.of', { rated: row.cap.excellent, staff: row.cap.allowed }),
          },
        ]}
      />
    </Card>
  )
}
