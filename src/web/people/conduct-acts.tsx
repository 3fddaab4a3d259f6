// Withdraws a record made by mistake, closes a proceeding with its conclusion; both ask first. Used by the conduct page.
import { Textarea } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseProceeding, WithdrawConduct } from '../../contract/conduct.ts'
import { useAct } from '../client/use-act.ts'
import { useToday } from '../shell/me.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'

export function Withdraw({ recordId }: { recordId: string }) {
  const { t } = useTranslation('conduct')
  const [reason, setReason] = useState('')
  const doing = useAct(WithdrawConduct)
  return (
    <ConfirmAct
      button={t('page.withdraw')}
      title={t('page.withdraw')}
      happens={t('page.withdraw-happens')}
      onConfirm={async () => (await doing.act({ recordId, reason })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <Textarea
        label={t('page.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}

export function CloseIt({ proceedingId }: { proceedingId: string }) {
  const { t } = useTranslation('conduct')
  const today = useToday()
  const id = useId()
  const [clearedOn, setClearedOn] = useState(today)
  const [conclusion, setConclusion] = useState('')
  const doing = useAct(CloseProceeding)
  return (
    <ConfirmAct
      button={t('page.close')}
      title={t('page.close')}
      happens={t('page.close-happens')}
      onConfirm={async () => (await doing.act({ proceedingId, clearedOn, conclusion })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <DateField
        id={id}
        name="clearedOn"
        label={t('page.cleared-on')}
        value={clearedOn}
        error={undefined}
        onChange={setClearedOn}
        max={today}
      />
      <Textarea
        label={t('page.conclusion')}
        autosize
        minRows={2}
        value={conclusion}
        onChange={(event) => setConclusion(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
