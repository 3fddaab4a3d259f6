// The two things a record of ratings needs besides the rows: the decision, and a choice for each row; and how to go to another year.
// Used by the pages of ratings of people and of units.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useToday } from '../shell/me.ts'
import { DateField } from '../ui/date-field.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { Form } from '../ui/use-form.ts'
import classes from './facts.module.css'

const ratingClasses = ['excellent', 'good', 'completed', 'not-completed'] as const
export type RatingName = (typeof ratingClasses)[number] | ''

export interface RatingsTyped {
  number: string
  on: string
  classes: Readonly<Record<string, RatingName>>
}

/** The rows that were chosen, in the order typed. */
export const ratingsChosen = (typed: RatingsTyped) =>
  Object.entries(typed.classes).flatMap(([id, one]) => (one === '' ? [] : [{ id, class: one, points: null }]))

export function DecisionFields({ form }: { form: Form<RatingsTyped> }) {
  const { t } = useTranslation('ratings')
  const today = useToday()
  return (
    <div className={classes.pair}>
      <TextInput label={t('page.number')} {...form.field('number')} />
      <DateField label={t('page.on')} {...form.field('on')} max={today} />
    </div>
  )
}

/** What is recorded stands as the choice that changes nothing. */
function RatingChoice(props: {
  form: Form<RatingsTyped>
  id: string
  of: string
  kept: RatingName | null | undefined
}) {
  const { t } = useTranslation('ratings')
  const { form, id, kept } = props
  const chosen = form.values.classes
  return (
    <NativeSelect
      className={classes.choice}
      aria-label={`${t('page.class')}: ${props.of}`}
      value={chosen[id] ?? ''}
      data={[
        { value: '', label: kept ? t(`classes.${kept}`) : t('page.keep') },
        ...ratingClasses
          .filter((value) => value !== kept)
          .map((value) => ({ value, label: t(`classes.${value}`) })),
      ]}
      onChange={(event) => {
        const next = ratingClasses.find((one) => one === event.currentTarget.value) ?? ''
        form.set('classes', { ...chosen, [id]: next })
      }}
    />
  )
}

/** What stands recorded, or the choice of what to record. */
export function RatingCell(props: {
  form: Form<RatingsTyped> | undefined
  id: string
  of: string
  rating: { class: Exclude<RatingName, ''> | null; points: number | null } | null
}) {
  const { t } = useTranslation('ratings')
  const { form, rating, ...row } = props
  if (form !== undefined) return <RatingChoice form={form} {...row} kept={rating?.class} />
  return rating?.class ? t(`classes.${rating.class}`) : (rating?.points ?? t('page.keep'))
}

/** The year before, and the year after unless it has not begun. */
export function OtherYears({ year, to }: { year: number; to: (year: number) => string }) {
  const { t } = useTranslation('ratings')
  const now = Number(useToday().slice(0, 4))
  return (
    <>
      <LinkButton to={to(year - 1)}>{t('page.year', { year: year - 1 })}</LinkButton>
      {year < now ? <LinkButton to={to(year + 1)}>{t('page.year', { year: year + 1 })}</LinkButton> : null}
    </>
  )
}
