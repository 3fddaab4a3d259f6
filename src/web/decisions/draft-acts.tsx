// What may be done with a draft as a whole: hand it over, take it back, give it up. Used by the page of a decision.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DiscardDecision, HandOverDecision, ReopenDecision } from '../../contract/decisions.ts'
import { useAct } from '../client/use-act.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Row } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import type { DecisionShown } from './decision-page.tsx'

export function DraftActs({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const { id, abilities } = decision
  const can = (act: string) => abilities[act] === true
  if (decision.state === 'issued' || decision.state === 'discarded') return null
  return (
    <Row>
      {can('hand-over-decision') ? (
        <ActButton contract={HandOverDecision} input={{ decisionId: id }} primary>
          {t('page.hand-over')}
        </ActButton>
      ) : null}
      {can('reopen-decision') ? (
        <WithReason
          contract={ReopenDecision}
          decisionId={id}
          button={t('page.reopen')}
          why={t('page.reopen-why')}
        />
      ) : null}
      {can('discard-decision') ? (
        <WithReason
          contract={DiscardDecision}
          decisionId={id}
          button={t('page.discard')}
          why={t('page.discard-why')}
        />
      ) : null}
    </Row>
  )
}

function WithReason(props: {
  contract: typeof ReopenDecision | typeof DiscardDecision
  decisionId: string
  button: string
  why: string
}) {
  const [reason, setReason] = useState('')
  const doing = useAct(props.contract)
  return (
    <ConfirmAct
      button={props.button}
      title={props.button}
      happens={props.why}
      irreversible=""
      onConfirm={async () => (await doing.act({ decisionId: props.decisionId, reason })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <TextInput
        label={props.why}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
