// The meeting agrees scores and places; where a tie is left, the votes of its ballot are asked. Used by the page of a meeting.
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AgreeRanking, ShowRanking } from '../../contract/rankings.ts'
import { useAct } from '../client/use-act.ts'
import { useViewLater } from '../client/use-view.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { say } from '../ui/saying.tsx'
import { nameOf } from '../words/three-languages.ts'
import { mayDo } from './may-do.ts'
import type { Meeting } from './meeting-parts.tsx'

export function AgreeRankingButton({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('scores')
  const [stage, setStage] = useState<'block' | 'appraisal'>('block')
  const [votes, setVotes] = useState<Readonly<Record<string, string>>>({})
  const agree = useAct(AgreeRanking, { onDone: () => say(t('agree-ranking.said')) })
  const shown = mayDo(meeting.abilities, 'agree-ranking') && meeting.ranking === null
  const { data } = useViewLater(ShowRanking, shown ? { blockId: meeting.block.id, stage } : undefined)
  if (!shown) return null
  const tied = (data?.rows ?? []).filter((row) => row.tied)
  const tieVotes = tied.flatMap((row) => {
    const typed = votes[row.unit.id] ?? ''
    return /^\d+$/.test(typed) ? [{ unitId: row.unit.id, votes: Number(typed) }] : []
  })
  const context = meeting.block.kind
  return (
    <ConfirmAct
      button={t('agree-ranking.button')}
      title={t('agree-ranking.button')}
      happens={t('agree-ranking.happens', {
        count: (data?.rows ?? []).filter((row) => row.place !== null).length,
      })}
      irreversible={t('agree-ranking.irreversible')}
      onConfirm={async () =>
        (await agree.act({ meetingId: meeting.meetingId, stage, tieVotes })) !== undefined
      }
      reasons={agree.reasons}
      error={agree.error}
      pending={agree.pending}
    >
      <NativeSelect
        label={t('ranking.stage')}
        value={stage}
        onChange={(event) => setStage(event.currentTarget.value === 'appraisal' ? 'appraisal' : 'block')}
        data={(['block', 'appraisal'] as const).map((value) => ({
          value,
          label: t(`stage-short.${context}.${value}`),
        }))}
      />
      {tied.map((row) => (
        <TextInput
          key={row.unit.id}
          label={t('agree-ranking.votes', { unit: nameOf(row.unit, i18n.language) })}
          description={t('agree-ranking.votes-help')}
          inputMode="numeric"
          value={votes[row.unit.id] ?? ''}
          onChange={(event) => setVotes({ ...votes, [row.unit.id]: event.currentTarget.value })}
        />
      ))}
    </ConfirmAct>
  )
}
