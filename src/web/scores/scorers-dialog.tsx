// Cross-scoring: who scores whom, with one button that makes the round. Used by the members of a block.
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AssignScorers } from '../../contract/blocks.ts'
import { useAct } from '../client/use-act.ts'
import { Row, Stack } from '../ui/card.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say } from '../ui/saying.tsx'
import { nameOf } from '../words/three-languages.ts'
import { mayDo } from './may-do.ts'
import type { Block } from './use-block-finding.ts'

export function ScorersButton({ block }: { block: Block }) {
  const { t } = useTranslation('scores')
  const [open, setOpen] = useState(false)
  if (!mayDo(block.abilities, 'assign-scorers')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('scorers.button')}</Button>
      {open ? <Assigning block={block} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Assigning({ block, onClose }: { block: Block; onClose: () => void }) {
  const { t, i18n } = useTranslation('scores')
  const open = block.members.filter((row) => row.stages.block.at === null)
  const [chosen, setChosen] = useState(() => new Map(open.map((row) => [row.unit.id, row.scorer?.id ?? ''])))
  const assign = useAct(AssignScorers, {
    onDone: () => {
      say(t('scorers.said'))
      onClose()
    },
  })
  const round = () =>
    setChosen(
      new Map(
        open.map((row) => {
          const at = block.members.indexOf(row)
          return [row.unit.id, block.members[(at + 1) % block.members.length]?.unit.id ?? '']
        }),
      ),
    )
  const scorers = [...chosen].flatMap(([unitId, scorerId]) => (scorerId === '' ? [] : [{ unitId, scorerId }]))
  return (
    <Dialog wide title={t('scorers.title')} onClose={onClose}>
      <Stack>
        <p>{t('scorers.help')}</p>
        <RefusalSummary reasons={assign.reasons} error={assign.error} />
        {open.map((row) => (
          <NativeSelect
            key={row.unit.id}
            label={nameOf(row.unit, i18n.language)}
            value={chosen.get(row.unit.id) ?? ''}
            onChange={(event) => setChosen(new Map(chosen).set(row.unit.id, event.currentTarget.value))}
            data={[
              { value: '', label: t('scorers.nobody') },
              ...block.members
                .filter((one) => one.unit.id !== row.unit.id)
                .map((one) => ({ value: one.unit.id, label: nameOf(one.unit, i18n.language) })),
            ]}
          />
        ))}
        <Row>
          <Button
            variant="filled"
            loading={assign.pending}
            onClick={() => void assign.act({ blockId: block.block.id, scorers })}
          >
            {t('scorers.save')}
          </Button>
          <Button onClick={round}>{t('scorers.round')}</Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
