// The movements that units launched within this one. Used by the overview.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { ThreeLanguageText } from '../ui/three-language-text.tsx'
import { DateText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { MovementPill } from './movement-pill.tsx'
import type { MovementShown } from './movement-whole.tsx'

export function WithinCard({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  if (movement.within.length === 0) return null
  return (
    <Card title={t('within.title', { count: movement.within.length })} flush>
      <DataTable
        label={t('within.title', { count: movement.within.length })}
        rows={movement.within}
        rowKey={(one) => one.id}
        rowTo={(one) => `/movement/${one.id}`}
        columns={[
          {
            id: 'title',
            header: t('form.title'),
            heading: true,
            cell: (one) => <ThreeLanguageText text={one.title} />,
          },
          { id: 'unit', header: t('form.unit'), cell: (one) => nameOf(one.unit, i18n.language) },
          {
            id: 'period',
            header: t('fields.period'),
            tight: true,
            cell: (one) => (
              <span>
                <DateText on={one.periodFrom} /> – <DateText on={one.periodTo} />
              </span>
            ),
          },
          { id: 'state', header: t('fields.state'), cell: (one) => <MovementPill state={one.state} /> },
        ]}
      />
    </Card>
  )
}
