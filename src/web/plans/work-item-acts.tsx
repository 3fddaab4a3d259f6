// Answers a report of completion, or takes the item out of the plan. Used by the work item's page.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AcceptWork, WithdrawWorkItem } from '../../contract/work-items.ts'
import { useAct } from '../client/use-act.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'

export function AcceptButtons({ workItemId }: { workItemId: string }) {
  return (
    <>
      <Answer workItemId={workItemId} outcome="sent-back" />
      <Answer workItemId={workItemId} outcome="accepted" />
    </>
  )
}

function Answer({ workItemId, outcome }: { workItemId: string; outcome: 'accepted' | 'sent-back' }) {
  const { t } = useTranslation('plans')
  const [note, setNote] = useState('')
  const accept = useAct(AcceptWork)
  const accepts = outcome === 'accepted'
  return (
    <ConfirmAct
      button={t(accepts ? 'item.accept' : 'item.send-back')}
      title={t(accepts ? 'item.accept-title' : 'item.send-back-title')}
      happens={t(accepts ? 'item.accept-happens' : 'item.send-back-happens')}
      irreversible={t('item.stays')}
      primary={accepts}
      onConfirm={async () => (await accept.act({ workItemId, outcome, note })) !== undefined}
      reasons={accept.reasons}
      error={accept.error}
      pending={accept.pending}
    >
      <Textarea
        label={t('item.note')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}

export function WithdrawItemButton({ workItemId }: { workItemId: string }) {
  const { t } = useTranslation('plans')
  const [kind, setKind] = useState<'withdrawn' | 'reassigned'>('withdrawn')
  const [decision, setDecision] = useState('')
  const [reason, setReason] = useState('')
  const withdraw = useAct(WithdrawWorkItem)
  return (
    <ConfirmAct
      button={t('item.withdraw')}
      title={t('item.withdraw-title')}
      happens={t('item.withdraw-happens')}
      irreversible={t('item.withdraw-final')}
      onConfirm={async () => (await withdraw.act({ workItemId, kind, decision, reason })) !== undefined}
      reasons={withdraw.reasons}
      error={withdraw.error}
      pending={withdraw.pending}
    >
      <NativeSelect
        label={t('item.kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value === 'reassigned' ? 'reassigned' : 'withdrawn')}
        data={[
          { value: 'withdrawn', label: t('item.withdrawn') },
          { value: 'reassigned', label: t('item.reassigned') },
        ]}
      />
      <TextInput
        label={t('item.decision')}
        value={decision}
        onChange={(event) => setDecision(event.currentTarget.value)}
      />
      <Textarea
        label={t('item.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
