// The law through time: the days it changes, what differs between two of them by award, every figure with its values.
// Used by the router at /law/changes.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowLawChanges } from '../../contract/law-browser.ts'
import type { RulebookChange } from '../../law/index.ts'
import { useView } from '../client/use-view.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { formatDate, formatNumber } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import classes from './law-browser.module.css'
import { LawPlaces } from './law-places.tsx'
import { NumberTimeline } from './number-timeline.tsx'

type Shown = OutputOf<typeof ShowLawChanges>

export default function ChangesPage() {
  const { t, i18n } = useTranslation('law-browser')
  const address = useAddress()
  const [from, to] = [address.get('from'), address.get('to')]
  const seen = useView(ShowLawChanges, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  const day = (on: string) => formatDate(on, i18n.language)
  const figures = { from: day(seen.from), to: day(seen.to), count: seen.diff.changes.length }
  return (
    <Page
      title={seen.diff.changes.length === 0 ? t('changes.none', figures) : t('changes.finding', figures)}
      trail={[
        { label: t('places.titles'), to: '/law' },
        { label: t('documents.title'), to: '/law/documents' },
      ]}
      actions={
        <>
          <LawPlaces here="changes" />
          <PrintButton />
        </>
      }
    >
      <Row>
        <DateField
          label={t('changes.from')}
          value={seen.from}
          onChange={(on) => address.set({ from: on, to: seen.to })}
        />
        <DateField
          label={t('changes.to')}
          value={seen.to}
          onChange={(on) => address.set({ from: seen.from, to: on })}
        />
      </Row>
      <Card title={t('changes.days')}>
        <ol className={classes.days}>
          {seen.days.map((one) => (
            <li key={one.on} aria-current={one.on > seen.from && one.on <= seen.to ? 'date' : undefined}>
              <Link to={`/law/changes?from=${before(one.on)}&to=${one.on}`}>{day(one.on)}</Link>
              <span>{t('changes.count', { count: one.changes })}</span>
            </li>
          ))}
        </ol>
      </Card>
      <ByAward diff={seen.diff} />
      <Card title={t('numbers.title')}>
        {seen.numbers.map((number) => (
          <NumberTimeline key={number.name} number={number} />
        ))}
      </Card>
    </Page>
  )
}

function before(on: string): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** What concerns every award is told once. */
function ByAward({ diff }: { diff: Shown['diff'] }) {
  const { t } = useTranslation('law-browser')
  const law = useLawWords()
  const all = diff.changes.filter((one) => one.awards.includes('all'))
  const others = diff.changes.filter((one) => one.awards.length === 0)
  const sections = [
    { name: t('changes.all-awards'), changes: all },
    ...diff.byAward.map(({ award, changes }) => ({
      name: law.award(award),
      changes: changes.flatMap((index) => diff.changes[index] ?? []).filter((one) => !all.includes(one)),
    })),
    { name: t('changes.others'), changes: others },
  ]
  return sections.map(({ name, changes }) =>
    changes.length === 0 ? null : (
      <Card key={name} title={name}>
        <ul className={classes.plain}>
          {changes.map((change) => (
            <ChangeLine
              key={`${change.change} ${JSON.stringify(change.citation)} ${change.number?.name}`}
              change={change}
            />
          ))}
        </ul>
      </Card>
    ),
  )
}

const marks = { enters: '+', leaves: '−', figure: '±', unsettled: '?' } as const

function ChangeLine({ change }: { change: RulebookChange }) {
  const { t, i18n } = useTranslation('law-browser')
  const { say } = useNounWords(['cli'])
  const figure = (value: string | null) => (value === null ? '–' : formatNumber(Number(value), i18n.language))
  const what = change.what.map((each) => say('cli', `rulebook-diff.what.${each}`) ?? each).join(', ')
  const { number } = change
  return (
    <li>
      <b aria-hidden="true">{marks[change.change]}</b> {t(`changes.${change.change}`)}
      {number === undefined ? ` (${what})` : `: ${figure(number.before)} → ${figure(number.after)}`}{' '}
      <CitationText citation={change.citation} />
      {change.text === null ? null : (
        <p lang="vi" className={classes.excerpt}>
          {change.text}
        </p>
      )}
    </li>
  )
}
