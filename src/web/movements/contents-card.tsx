// The contents of a movement with two measures each: units that have a result, work items done; as bars or as a table.
// Used by the overview.
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { ProgressBars } from '../ui/progress-bars.tsx'
import { Quantity } from '../ui/when.tsx'
import { pick } from '../words/three-languages.ts'
import type { MovementShown } from './movement-whole.tsx'

/** A content counts as carried once this share of its units has a result. */
const carriedShare = 0.85

export function ContentsCard({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const { t: tc } = useTranslation()
  const [as, setAs] = useState('picture')
  const definition: MovementDefinition = movement.definition
  const lines = definition.contents.map((content, index) => ({
    id: content.code,
    mark: String(index + 1),
    label: pick(content.short, i18n.language).text,
    progress: movement.progress.find((one) => one.contentCode === content.code),
  }))
  const carried = movement.progress.filter(
    (one) => one.units > 0 && one.unitsWithResults / one.units >= carriedShare,
  ).length
  const begun = movement.progress.some((one) => one.done > 0)
  const title = begun
    ? t('contents.finding', { reached: carried, count: lines.length })
    : t('contents.none-yet')
  if (lines.length === 0) return <Card>{<Empty title={t('contents.empty')} />}</Card>
  const finished = (code: string) =>
    `/plans/items?year=${movement.year}&movementId=${movement.id}&contentCode=${code}&state=finished`
  return (
    <Card
      title={title}
      more={
        <SegmentedControl
          aria-label={tc('picture.view')}
          value={as}
          onChange={setAs}
          data={[
            { value: 'picture', label: tc('picture.as-picture') },
            { value: 'table', label: tc('picture.as-table') },
          ]}
        />
      }
      flush={as === 'table'}
    >
      {as === 'picture' ? (
        <ProgressBars
          label={title}
          labelHeader={t('contents.header')}
          measures={[t('contents.units'), t('contents.items')]}
          lines={lines.map(({ progress, ...line }) => ({
            ...line,
            values:
              progress === undefined
                ? [undefined, undefined]
                : [
                    { done: progress.unitsWithResults, of: progress.units, to: finished(line.id) },
                    { done: progress.done, of: progress.total, to: finished(line.id) },
                  ],
          }))}
        />
      ) : (
        <DataTable
          label={title}
          rows={lines}
          rowKey={(line) => line.id}
          columns={[
            { id: 'content', header: t('contents.header'), heading: true, cell: (line) => line.label },
            {
              id: 'units',
              header: t('contents.units'),
              end: true,
              cell: (line) => <Share done={line.progress?.unitsWithResults} of={line.progress?.units} />,
            },
            {
              id: 'items',
              header: t('contents.items'),
              end: true,
              cell: (line) => <Share done={line.progress?.done} of={line.progress?.total} />,
            },
          ]}
        />
      )}
    </Card>
  )
}

function Share({ done, of }: { done: number | undefined; of: number | undefined }) {
  const { t } = useTranslation()
  if (done === undefined || of === undefined) return <>{t('picture.not-yet')}</>
  return (
    <>
      <Quantity value={done} /> / <Quantity value={of} />
    </>
  )
}
