// How far a movement is: contents by units with results and by work done, units and departments by the step reached. Used by MovementWhole.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowBoard } from '../../contract/movement-responses.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { Card, Stack } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { ProgressBars } from '../ui/progress-bars.tsx'
import { ContentsCard } from './contents-card.tsx'
import { DepartmentsCard } from './departments-card.tsx'
import type { MovementShown } from './movement-whole.tsx'
import classes from './overview-tab.module.css'
import { WithinCard } from './within-card.tsx'

export type BoardRow = OutputOf<typeof ShowBoard>['rows'][number]

export const reached = (rows: readonly BoardRow[], ...steps: readonly BoardRow['step'][]): number =>
  rows.filter((row) => steps.includes(row.step)).length

export function OverviewTab({ movement }: { movement: MovementShown }) {
  const board = useView(ShowBoard, { movementId: movement.id })
  const units = board.rows.filter((row) => !row.supervised)
  const departments = board.rows.filter((row) => row.supervised)
  return (
    <div className={classes.columns} data-map={departments.length > 0 || undefined}>
      <Stack>
        <ContentsCard movement={movement} />
        {units.length === 0 ? null : <UnitsCard movement={movement} rows={units} />}
        <WithinCard movement={movement} />
        {departments.length === 0 ? <RecordHistory kind="movement" id={movement.id} /> : null}
      </Stack>
      {departments.length === 0 ? null : (
        <Stack>
          <DepartmentsCard movement={movement} rows={departments} />
          <RecordHistory kind="movement" id={movement.id} />
        </Stack>
      )}
    </div>
  )
}

function UnitsCard({ movement, rows }: { movement: MovementShown; rows: readonly BoardRow[] }) {
  const { t } = useTranslation('movements')
  const board = `/movement/${movement.id}/board?line=units`
  const all = rows.length
  const lines = [
    ['launched', reached(rows, 'launched', 'planned', 'registered')],
    ['planned', reached(rows, 'planned', 'registered')],
    ['registered', reached(rows, 'registered')],
  ] as const
  return (
    <Card
      title={t('units.finding', { registered: reached(rows, 'registered'), all })}
      more={<Link to={board}>{t('units.all')}</Link>}
    >
      <ProgressBars
        label={t('units.finding', { registered: reached(rows, 'registered'), all })}
        labelHeader={t('units.header')}
        measures={[t('units.count')]}
        lines={lines.map(([step, done]) => ({
          id: step,
          label: t(`steps.${step}`),
          values: [{ done, of: all, to: board }],
        }))}
      />
    </Card>
  )
}
