// The departments on the map of Viet Nam, coloured by the step each has reached, with its table; who is missing, by name.
// Used by the overview.
import { useTranslation } from 'react-i18next'
import { MovementStep } from '../../contract/movements.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { TileMap } from '../ui/tile-map.tsx'
import { nameOf } from '../words/three-languages.ts'
import type { MovementShown } from './movement-whole.tsx'
import classes from './overview-tab.module.css'
import { type BoardRow, reached } from './overview-tab.tsx'
import places from './tile-map.json'

const named = 5

export function DepartmentsCard({ movement, rows }: { movement: MovementShown; rows: readonly BoardRow[] }) {
  const { t, i18n } = useTranslation('movements')
  const all = rows.length
  const registered = reached(rows, 'registered')
  const title =
    registered === 0
      ? t('map.answered', { answered: all - reached(rows, 'silent'), all })
      : t('map.finding', { registered, all })
  const missing = rows.filter((row) => (registered === 0 ? row.step === 'silent' : row.step !== 'registered'))
  const place = (row: BoardRow) => places.departments.find((one) => one.code === row.unit.code)
  const to = (row: BoardRow) => `/movement/${movement.id}/response/${row.unit.id}`
  const tiles = rows.flatMap((row) => {
    const at = place(row)
    return at === undefined
      ? []
      : [
          {
            id: row.unit.id,
            code: at.short,
            name: at.name,
            row: at.row,
            col: at.col,
            step: MovementStep.options.indexOf(row.step),
            to: to(row),
          },
        ]
  })
  return (
    <Card
      title={title}
      more={<Link to={`/movement/${movement.id}/board?line=departments`}>{t('units.all')}</Link>}
    >
      {missing.length === 0 ? null : (
        <p className={classes.missing}>
          {t(registered === 0 ? 'map.silent' : 'map.missing')}{' '}
          {missing.slice(0, named).map((row, index) => (
            <span key={row.unit.id}>
              {index > 0 ? ', ' : ''}
              <Link to={to(row)} lang="vi">
                {place(row)?.name ?? nameOf(row.unit, i18n.language)}
              </Link>
            </span>
          ))}
          {missing.length > named ? ` ${t('map.more', { count: missing.length - named })}` : null}
        </p>
      )}
      {tiles.length === 0 ? null : (
        <TileMap
          label={t('map.label')}
          tiles={tiles}
          steps={MovementStep.options.map((step) => t(`steps.${step}`))}
          insets={places.insets}
        />
      )}
    </Card>
  )
}
