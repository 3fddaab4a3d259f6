// The head's answer to a plan submitted: approval with number, day and file, or return with a reason. Used by the plan page.
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApprovePlan, ReturnPlan } from '../../contract/plans.ts'
import type { FileLink } from '../../contract/values.ts'
import { useAct } from '../client/use-act.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'

export function ApprovePlanButton({ planId, year, today }: { planId: string; year: number; today: string }) {
  const { t } = useTranslation('plans')
  const [number, setNumber] = useState('')
  const [on, setOn] = useState(today)
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const approve = useAct(ApprovePlan)
  return (
    <ConfirmAct
      button={t('approve.button')}
      title={t('approve.title', { year: String(year) })}
      happens={t('approve.happens')}
      irreversible={t('approve.irreversible')}
      primary
      onConfirm={async () =>
        (await approve.act({ planId, number, on, fileId: files[0]?.id ?? null })) !== undefined
      }
      reasons={approve.reasons}
      error={approve.error}
      pending={approve.pending}
    >
      <TextInput
        label={t('approve.number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DateField label={t('approve.on')} value={on} onChange={setOn} max={today} />
      <FileDrop label={t('approve.file')} single files={files} onChange={setFiles} />
    </ConfirmAct>
  )
}

export function ReturnPlanButton({ planId }: { planId: string }) {
  const { t } = useTranslation('plans')
  const [reason, setReason] = useState('')
  const giveBack = useAct(ReturnPlan)
  return (
    <ConfirmAct
      button={t('return.button')}
      title={t('return.title')}
      happens={t('return.happens')}
      irreversible={t('return.stays')}
      onConfirm={async () => (await giveBack.act({ planId, reason })) !== undefined}
      reasons={giveBack.reasons}
      error={giveBack.error}
      pending={giveBack.pending}
    >
      <Textarea
        label={t('return.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
