// Every unit a movement calls upon with the step it has reached; silent ones are reminded from here. Used by the router.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShowBoard } from '../../contract/movement-responses.ts'
import { BoardStep, MovementStep } from '../../contract/movements.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { type TableAddress, useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import { StepPill } from './movement-pill.tsx'
import type { BoardRow } from './overview-tab.tsx'
import { RemindDialog } from './remind-dialog.tsx'

export default function BoardPage() {
  const { t, i18n } = useTranslation('movements')
  const movementId = useRoutePart('movementId')
  const address = useTableAddress(['step', 'line', 'quiet'])
  // The whole board stands here at once: the view takes its filters alone.
  const asked = onlyFilters(movementId, address)
  const board = useView(ShowBoard, asked)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reminding, setReminding] = useState(false)
  const columns = useBoardColumns()
  const { counts } = board
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const mayRemind = board.abilities['remind-units'] === true
  const silent = board.rows.filter((row) => row.step === 'silent')
  const chosenRows = board.rows.filter((row) => chosen.has(row.unit.id))
  return (
    <Page
      title={t('board.title', {
        answered: all - (counts.silent ?? 0),
        all,
        registered: counts.registered ?? 0,
      })}
      trail={[{ label: pick(board.movement.title, i18n.language).text, to: `/movement/${movementId}` }]}
      actions={
        <>
          <LinkButton to={`/movement/${movementId}/receipts`}>{t('board.receipts')}</LinkButton>
          {mayRemind && silent.length > 0 ? (
            <Button onClick={() => setChosen(new Set(silent.map((row) => row.unit.id)))}>
              {t('remind.silent')}
            </Button>
          ) : null}
        </>
      }
      primary={
        mayRemind && chosenRows.length > 0 ? (
          <Button variant="filled" onClick={() => setReminding(true)}>
            {t('remind.button', { count: chosenRows.length })}
          </Button>
        ) : undefined
      }
    >
      <Card flush>
        <DataTable
          label={t('board.label')}
          rows={board.rows}
          columns={columns}
          address={address}
          rowKey={(row) => row.unit.id}
          rowTo={(row) => `/movement/${movementId}/response/${row.unit.id}`}
          filters={[
            {
              name: 'step',
              label: t('board.step'),
              options: BoardStep.options.map((step) => ({ value: step, label: t(`steps.${step}`) })),
            },
            {
              name: 'line',
              label: t('board.line'),
              options: (['units', 'departments'] as const).map((line) => ({
                value: line,
                label: t(`board.${line}`),
              })),
            },
            {
              name: 'quiet',
              label: t('board.quiet'),
              options: quietChoices.map((weeks) => ({
                value: String(weeks),
                label: t('board.quiet-from', { count: weeks }),
              })),
            },
          ]}
          exportHref={addressOf(ShowBoard, asked, { format: 'xlsx' })}
          empty={{ title: t('board.empty') }}
          {...(mayRemind ? { choosing: { chosen, onChange: setChosen } } : {})}
        />
      </Card>
      {reminding ? (
        <RemindDialog
          movementId={movementId}
          rows={chosenRows.map((row) => ({
            id: row.unit.id,
            name: nameOf(row.unit, i18n.language),
            remindedOn: row.remindedOn,
          }))}
          onClose={() => {
            setReminding(false)
            setChosen(new Set())
          }}
        />
      ) : null}
    </Page>
  )
}

/** Weeks without a sign of life, to find who needs a call. */
const quietChoices = [2, 4, 8, 12, 26] as const

function onlyFilters(movementId: string, address: TableAddress) {
  const step = BoardStep.options.find((one) => one === address.filter('step'))
  const line = (['units', 'departments'] as const).find((one) => one === address.filter('line'))
  const quiet = Number(address.filter('quiet') ?? 0)
  return {
    movementId,
    ...(step === undefined ? {} : { step }),
    ...(line === undefined ? {} : { line }),
    ...(Number.isInteger(quiet) && quiet > 0 ? { quiet } : {}),
  }
}

function useBoardColumns(): readonly Column<BoardRow>[] {
  const { t, i18n } = useTranslation('movements')
  return [
    {
      id: 'unit',
      header: t('board.unit'),
      heading: true,
      sort: (row) => nameOf(row.unit, i18n.language),
      cell: (row) => nameOf(row.unit, i18n.language),
    },
    {
      id: 'step',
      header: t('board.step'),
      sort: (row) => MovementStep.options.indexOf(row.step),
      cell: (row) => (
        <>
          <StepPill step={row.step} />{' '}
          {row.late ? <StatePill look="warned">{t('board.late')}</StatePill> : null}
        </>
      ),
    },
    {
      id: 'since',
      header: t('board.since'),
      tight: true,
      sort: (row) => row.since,
      cell: (row) => (row.since === null ? '–' : <DateText on={row.since} />),
    },
    {
      id: 'number',
      header: t('board.number'),
      tight: true,
      sort: (row) => row.number,
      cell: (row) => row.number ?? '–',
    },
    {
      id: 'reminders',
      header: t('board.reminders'),
      sort: (row) => row.reminders,
      cell: (row) =>
        row.remindedOn === null
          ? '–'
          : t('board.reminded', {
              count: row.reminders ?? 0,
              on: formatDate(row.remindedOn, i18n.language),
            }),
    },
    {
      id: 'quiet',
      header: t('board.quiet'),
      end: true,
      tight: true,
      sort: (row) => row.quietWeeks,
      cell: (row) => (row.quietWeeks === null ? '–' : t('board.weeks', { count: row.quietWeeks })),
    },
  ]
}
