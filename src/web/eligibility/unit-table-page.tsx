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

export default function UnitTablePage() {
  const { t, i18n } = useTranslation('eligibility')
  const law = useLawWords()
  const unitId = useRoutePart('unitId')
  const address = useAddress()
  const table = useTableAddress([])
  const year = Number(address.get('year') ?? useToday().slice(0, 4))
  const seen = useView(ListUnitEligibility, { unitId, year })
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
    ...shown.map((award): Column<Row> => {
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
          exportHref={addressOf(ListUnitEligibility, { unitId, year }, { format: 'xlsx' })}
        />
      </Card>
      {seen.abilities['answer-judgements'] === true ? (
        <Judgements unitId={unitId} year={year} seen={seen} />
      ) : null}
    </Page>
  )
}
