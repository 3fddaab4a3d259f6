// The recommended dossiers the council cannot take up yet, each with everything that holds it. Used by the council page.
import { useTranslation } from 'react-i18next'
import type { ListSittings } from '../../contract/council.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { useNounWords } from '../words/noun-words.ts'

type Held = OutputOf<typeof ListSittings>['held'][number]

export function HeldCard({ rows }: { rows: readonly Held[] }) {
  const { t } = useTranslation('council')
  const law = useLawWords()
  const words = useNounWords(['dossiers'])
  if (rows.length === 0) return null
  const columns: readonly Column<Held>[] = [
    { id: 'name', header: t('list.name'), heading: true, cell: (row) => <span lang="vi">{row.name}</span> },
    { id: 'unit', header: t('list.unit'), cell: (row) => (row.unit ? <UnitLink unit={row.unit} /> : '') },
    { id: 'award', header: t('list.award'), cell: (row) => law.award(row.award) },
    {
      id: 'why',
      header: t('list.held-why'),
      cell: (row) =>
        row.holds.map((hold) => (
          <p key={hold.kind}>{words.say('dossiers', `holds-why.${hold.kind}`, hold.figures) ?? hold.kind}</p>
        )),
    },
    { id: 'code', header: t('list.dossier'), tight: true, cell: (row) => row.code },
  ]
  return (
    <Card title={t('list.held-back', { count: rows.length })} flush>
      <DataTable
        label={t('list.held-back', { count: rows.length })}
        rows={rows}
        rowKey={(row) => row.dossierId}
        rowTo={(row) => `/dossiers/${row.dossierId}`}
        columns={columns}
      />
    </Card>
  )
}
