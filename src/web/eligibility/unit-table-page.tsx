// Everyone of a unit and every title, filterable and exported; the unit itself; what people must judge. At /law/units/$unitId.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListUnitEligibility } from '../../contract/eligibility.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import { useToday } from '../shell/me.ts'
import { useAddress, useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { nameOf } from '../words/three-languages.ts'
import { Judgements } from './judgements.tsx'
import classes from './titles-page.module.css'

type Row = OutputOf<typeof ListUnitEligibility>['rows'][number]
/** The titles of a year; the orders are for the page of one person. */
const shown = [
  'advanced-worker',
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
  'ministry-province-merit-certificate',
]

/** The award looked for stands among them. */
const awardsShown = (awards: readonly string[], wanted: string | undefined): readonly string[] =>
  wanted === undefined || shown.includes(wanted) || !awards.includes(wanted) ? shown : [...shown, wanted]

const verdicts = ['met', 'not-met', 'unknown', 'suspended'] as const

/** What stands in the address bar is the reader's; only what the view knows is asked. */
function narrowing(award: string | undefined, verdict: string | undefined) {
  const known = verdicts.find((one) => one === verdict)
  return { ...(award === undefined ? {} : { award }), ...(known === undefined ? {} : { verdict: known }) }
}

export default function UnitTablePage() {
  const { t, i18n } = useTranslation('eligibility')
  const { t: words } = useTranslation('verdict')
  const law = useLawWords()
  const unitId = useRoutePart('unitId')
  const address = useAddress()
  const table = useTableAddress(['award', 'verdict'])
  const year = Number(address.get('year') ?? useToday().slice(0, 4))
  const asked = {
    unitId,
    year,
    ...(table.search === undefined ? {} : { search: table.search }),
    ...narrowing(table.filter('award'), table.filter('verdict')),
  }
  const seen = useView(ListUnitEligibility, asked)
  const unit = nameOf(seen.unit, i18n.language)
  const at = seen.awards.indexOf('advanced-worker')
  const reached = seen.rows.filter(
    (row) => row.verdicts[at]?.verdict === 'met' || row.verdicts[at]?.awaitingJudgement === true,
  )
  const columns: Column<Row>[] = [
    {
      id: 'person',
      header: t('table.person'),
      heading: true,
      sort: (row) => row.person.name,
      cell: (row) => row.person.name,
    },
    ...awardsShown(seen.awards, table.filter('award')).map((award): Column<Row> => {
      const index = seen.awards.indexOf(award)
      return {
        id: award,
        header: law.award(award),
        sort: (row) => row.verdicts[index]?.verdict,
        cell: (row) => {
          const one = row.verdicts[index]
          return one === undefined ? null : (
            <Link to={`/law?person=${row.person.id}&year=${year}&award=${award}`}>
              <Verdict verdict={one.verdict} size="small" awaiting={one.awaitingJudgement} />
            </Link>
          )
        },
      }
    }),
  ]
  return (
    <Page
      title={t('table.title', { unit })}
      lead={t('table.finding', { met: reached.length, all: seen.rows.length })}
      trail={[{ label: t('titles.mine'), to: '/law' }]}
      actions={<PrintButton />}
    >
      <Card title={t('table.unit-itself')}>
        <div className={classes.marks}>
          {seen.unitAwards.map((one) => (
            <Link key={one.award} to={`/law?unit=${unitId}&year=${year}&award=${one.award}`}>
              <Verdict verdict={one.verdict} size="small" awaiting={one.awaitingJudgement} />{' '}
              {law.award(one.award)}
            </Link>
          ))}
        </div>
      </Card>
      <Card flush>
        <DataTable
          label={t('table.title', { unit })}
          rows={seen.rows}
          rowKey={(row) => row.person.id}
          columns={columns}
          address={table}
          search
          filters={[
            {
              name: 'award',
              label: t('table.award'),
              options: seen.awards.map((award) => ({ value: award, label: law.award(award) })),
            },
            {
              name: 'verdict',
              label: t('table.verdict'),
              options: verdicts.map((verdict) => ({ value: verdict, label: words(`word.${verdict}`) })),
            },
          ]}
          exportHref={addressOf(ListUnitEligibility, asked, { format: 'xlsx' })}
        />
      </Card>
      {/* What is answered for everyone is asked while everyone is on screen. */}
      {seen.abilities['answer-judgements'] === true && !table.narrowed ? (
        <Judgements unitId={unitId} year={year} seen={seen} />
      ) : null}
    </Page>
  )
}
