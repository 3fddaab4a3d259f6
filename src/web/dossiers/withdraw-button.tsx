// Takes a dossier back, with the reason. Used by the dossier page.
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WithdrawDossier } from '../../contract/dossiers.ts'
import { useAct } from '../client/use-act.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import type { DossierShown } from './dossier-page.tsx'

export function WithdrawButton({ dossier }: { dossier: DossierShown }) {
  const { t } = useTranslation('dossiers')
  const [reason, setReason] = useState('')
  const withdraw = useAct(WithdrawDossier)
  if (dossier.abilities['withdraw-dossier'] !== true) return null
  return (
    <ConfirmAct
      button={t('withdraw.button')}
      title={t('withdraw.title', { code: dossier.code })}
      happens={t('withdraw.happens')}
      irreversible={t('withdraw.irreversible')}
      onConfirm={async () => (await withdraw.act({ dossierId: dossier.id, reason })) !== undefined}
      reasons={withdraw.reasons}
      error={withdraw.error}
      pending={withdraw.pending}
    >
      <Textarea
        label={t('withdraw.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
