// The line of a year: months, the steps in them, mine marked, today drawn. Used by the desk and the movement's page.
import { useTranslation } from 'react-i18next'
import { isLanguage, localeOf } from '../words/language.ts'
import { Link } from './link.tsx'
import classes from './month-line.module.css'
import { Unseen } from './unseen.tsx'

export interface YearStep {
  id: string
  /** 2024-03-12 */
  on: string
  label: string
  done: boolean
  /** The reader's own work; the others are the ministry's and the block's. */
  mine: boolean
  to?: string
}

/** @param from first month, `2024-01` · @param to last month */
export function MonthLine(props: {
  label: string
  from: string
  to: string
  today: string
  steps: readonly YearStep[]
}) {
  const { t, i18n } = useTranslation()
  const now = props.today.slice(0, 7)
  const passed = `${((Number(props.today.slice(8)) - 1) / 31) * 100}%`
  return (
    <div className={classes.frame}>
      <ol className={classes.year} aria-label={props.label} style={{ gridTemplateColumns: widths(props) }}>
        {monthsBetween(props.from, props.to).map((month) => {
          const steps = props.steps.filter((step) => step.on.startsWith(month)).toSorted(byDay)
          const when = month < now ? 'past' : month === now ? 'now' : 'future'
          return (
            <li key={month} data-when={when}>
              <div className={classes.month}>{monthName(month, props.from, i18n.language)}</div>
              <div className={classes.bar}>
                {when === 'now' ? (
                  <>
                    <span style={{ width: passed }} />
                    <i style={{ left: passed }}>
                      <Unseen>{t('picture.today-line')}</Unseen>
                    </i>
                  </>
                ) : null}
              </div>
              {steps.length === 0 ? null : (
                <ul>
                  {steps.map((step) => (
                    <Step key={step.id} step={step} />
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A month with more to say is wider; the sheet turns the line upright where it is too narrow for all. */
function widths(props: { from: string; to: string; steps: readonly YearStep[] }): string {
  return monthsBetween(props.from, props.to)
    .map((month) => props.steps.filter((step) => step.on.startsWith(month)))
    .map((steps) =>
      steps.length === 0 ? 'minmax(44px, 0.5fr)' : `minmax(72px, ${steps.length > 2 ? 1.7 : 1.1}fr)`,
    )
    .join(' ')
}

const byDay = (a: YearStep, b: YearStep): number => a.on.localeCompare(b.on)

function Step({ step }: { step: YearStep }) {
  const { t } = useTranslation()
  const day = step.on.slice(8)
  return (
    <li className={classes.step} data-done={step.done || undefined} data-mine={step.mine || undefined}>
      <span>
        {day} {step.to === undefined ? step.label : <Link to={step.to}>{step.label}</Link>}
        <Unseen>
          , {t(step.done ? 'picture.done' : 'picture.to-come')}
          {step.mine ? `, ${t('picture.mine')}` : ''}
        </Unseen>
      </span>
    </li>
  )
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = []
  let [year = 0, month = 1] = from.split('-').map(Number)
  while (months.length < 24) {
    const text = `${year}-${String(month).padStart(2, '0')}`
    months.push(text)
    if (text >= to) break
    if (month === 12) year += 1
    month = (month % 12) + 1
  }
  return months
}

/** Th 3 · mars · Mar; with its year when the line runs into another. */
function monthName(month: string, from: string, language: string): string {
  const date = new Date(`${month}-15T05:00:00Z`)
  const locale = localeOf(isLanguage(language) ? language : 'vi')
  const name =
    language === 'vi' ? `Th ${Number(month.slice(5))}` : date.toLocaleString(locale, { month: 'short' })
  if (month.slice(0, 4) === from.slice(0, 4)) return name
  return `${name}${language === 'vi' ? '/' : ' '}${month.slice(0, 4)}`
}

/** What the marks mean, for the head of the card. */
export function YearLegend({ mine, others }: { mine: string; others: string }) {
  const { t } = useTranslation()
  return (
    <span className={classes.legend}>
      <span data-mine>{mine}</span>
      <span data-others>{others}</span>
      <span data-open>{t('picture.to-come')}</span>
    </span>
  )
}
