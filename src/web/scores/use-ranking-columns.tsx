// The columns of a ranking: place and how a tie was settled, totals by group, class, gates, votes. Used by the ranking page.
import { useTranslation } from 'react-i18next'
import type { Column } from '../ui/column.ts'
import { StatePill } from '../ui/state-pill.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import { Points } from './points.tsx'
import type { Ranking } from './use-ranking-finding.ts'

type Row = Ranking['rows'][number]

export function useRankingColumns(ranking: Ranking): Column<Row>[] {
  const { t, i18n } = useTranslation('scores')
  const { language } = i18n
  const context = ranking.block.kind
  return [
    {
      id: 'place',
      header: t('columns.place'),
      tight: true,
      sort: (row) => row.place,
      cell: (row) =>
        row.place === null ? '–' : row.tied ? t('ranking.tied', { place: row.place }) : String(row.place),
    },
    {
      id: 'unit',
      header: t('columns.unit'),
      heading: true,
      sort: (row) => row.unit.name.vi,
      cell: (row) => (
        <>
          {nameOf(row.unit, language)}
          {row.office === null ? null : ` · ${t(`office.${row.office}`, { context })}`}
        </>
      ),
    },
    {
      id: 'total',
      header: t('columns.total'),
      end: true,
      tight: true,
      sort: (row) => row.total,
      cell: (row) => <Points tenths={row.total} strong />,
    },
    ...ranking.groups.map(
      (group): Column<Row> => ({
        id: group.code,
        header: t('ranking.group', { code: group.code }),
        end: true,
        tight: true,
        sort: (row) => row.groups[group.code],
        cell: (row) => <Points tenths={row.groups[group.code]} />,
      }),
    ),
    {
      id: 'class',
      header: t('columns.class'),
      cell: (row) => {
        const reached = ranking.classes.find((one) => one.code === row.class)
        return reached ? pick(reached.name, language).text : ''
      },
    },
    {
      id: 'state',
      header: t('blocks.state'),
      cell: (row) => <RankedState ranking={ranking} row={row} />,
    },
  ]
}

function RankedState({ ranking, row }: { ranking: Ranking; row: Row }) {
  const { t } = useTranslation('scores')
  if (row.reason === 'missing')
    return <StatePill look="waiting">{t('ranking.missing', { scored: row.scored, of: row.of })}</StatePill>
  if (row.reason === 'open') return <StatePill look="waiting">{t('ranking.open')}</StatePill>
  const elected = row.put.find((one) => one.elected)
  return (
    <>
      {row.reason === null ? null : (
        <StatePill look="refused">{t('ranking.barred', { gate: row.reason })}</StatePill>
      )}
      {row.gates
        .filter((gate) => gate !== row.reason)
        .map((gate) => (
          <StatePill key={gate} look="held">
            {gate}
          </StatePill>
        ))}
      {row.decidedBy === null ? null : (
        <span>
          {t('ranking.decided', {
            order: ranking.ties.find((one) => one.order === row.decidedBy)?.order ?? 0,
          })}
        </span>
      )}
      {elected ? <StatePill look="done">{t(`award-short.${elected.award}`)}</StatePill> : null}
    </>
  )
}
