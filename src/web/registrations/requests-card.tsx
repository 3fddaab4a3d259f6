// Requests of the unit's people to be registered: chosen and taken into one registration, or declined with a reason; those answered
// below. Used by the registration page.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerRegistrationRequests } from '../../contract/registrations.ts'
import { useAct } from '../client/use-act.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card, Row } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say } from '../ui/saying.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import classes from './registration.module.css'
import type { RegistrationShown } from './registration-page.tsx'

type Request = RegistrationShown['requests'][number]

export function RequestsCard({ shown, movementId }: { shown: RegistrationShown; movementId: string }) {
  const { t } = useTranslation('registrations')
  const open = shown.requests.filter((one) => one.answer === null)
  const answered = shown.requests.filter((one) => one.answer !== null)
  if (shown.requests.length === 0) return null
  return (
    <Card
      title={open.length === 0 ? t('requests.none-open') : t('requests.title', { count: open.length })}
      flush
    >
      {open.length === 0 ? null : <OpenRequests shown={shown} open={open} movementId={movementId} />}
      {answered.length === 0 ? null : (
        <details className={classes.pad}>
          <summary>{t('requests.answered', { count: answered.length })}</summary>
          <ul className={classes.list}>
            {answered.map((one) => (
              <li key={one.id}>
                <AnsweredRequest request={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

function OpenRequests(props: { shown: RegistrationShown; open: readonly Request[]; movementId: string }) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const { shown, open, movementId } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(open.map((one) => one.id)))
  const [declining, setDeclining] = useState(false)
  const answers = shown.abilities['answer-registration-requests'] === true && shown.open
  const act = useAct(AnswerRegistrationRequests, {
    onDone: ({ receipt }) => say(receipt === null ? t('requests.declined') : t('letter.done', { receipt })),
  })
  const requestIds = open.map((one) => one.id).filter((id) => chosen.has(id))
  const answer = (accepted: boolean, reason: string | null) =>
    act.act({ movementId, unitId: shown.unit.id, requestIds, accepted, reason })
  return (
    <>
      <RefusalSummary reasons={declining ? [] : act.reasons} error={declining ? undefined : act.error} />
      <DataTable
        label={t('requests.label')}
        rows={open}
        rowKey={(row) => row.id}
        columns={[
          {
            id: 'person',
            header: t('people.person'),
            heading: true,
            cell: (row) => <PersonLink person={row.person} />,
          },
          {
            id: 'awards',
            header: t('requests.asks'),
            cell: (row) => row.awards.map((award) => law.award(award)).join(', '),
          },
          { id: 'note', header: t('requests.note'), cell: (row) => row.note ?? '–' },
          {
            id: 'on',
            header: t('requests.on'),
            tight: true,
            cell: (row) => <DateText on={row.askedOn} />,
          },
        ]}
        {...(answers ? { choosing: { chosen, onChange: setChosen } } : {})}
        actions={
          answers ? (
            <>
              <Button disabled={requestIds.length === 0} onClick={() => setDeclining(true)}>
                {t('requests.decline')}
              </Button>
              <Button
                disabled={requestIds.length === 0}
                loading={act.pending}
                onClick={() => void answer(true, null)}
              >
                {t('requests.accept', { count: requestIds.length })}
              </Button>
            </>
          ) : undefined
        }
      />
      {declining ? (
        <Decline
          count={requestIds.length}
          doing={act}
          onDecline={(reason) => answer(false, reason)}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </>
  )
}

function Decline(props: {
  count: number
  doing: Pick<ReturnType<typeof useAct<typeof AnswerRegistrationRequests>>, 'reasons' | 'error' | 'pending'>
  onDecline: (reason: string | null) => Promise<object | undefined>
  onClose: () => void
}) {
  const { t } = useTranslation('registrations')
  const { t: tc } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={t('requests.decline-title', { count: props.count })} onClose={props.onClose}>
      <RefusalSummary reasons={props.doing.reasons} error={props.doing.error} />
      <Textarea
        label={t('withdraw.reason')}
        description={t('requests.reason-help')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Row>
        <Button
          variant="filled"
          loading={props.doing.pending}
          onClick={async () => {
            if ((await props.onDecline(reason.trim() === '' ? null : reason)) !== undefined) props.onClose()
          }}
        >
          {t('requests.decline')}
        </Button>
        <Button onClick={props.onClose}>{tc('cancel')}</Button>
      </Row>
    </Dialog>
  )
}

/** What was asked, and how the unit answered. */
export function AnsweredRequest({ request }: { request: Request }) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const { answer } = request
  return (
    <>
      <Row>
        <span lang="vi">{request.person.name}</span>
        <span>{request.awards.map((award) => law.award(award)).join(', ')}</span>
        {answer === null ? (
          <StatePill look="waiting">{t('requests.waits')}</StatePill>
        ) : answer.accepted ? (
          <StatePill look="done">{t('requests.in', { receipt: answer.receipt ?? '' })}</StatePill>
        ) : (
          <StatePill look="refused">{t('requests.refused')}</StatePill>
        )}
      </Row>
      <p className={classes.quiet}>
        <DateText on={answer?.on ?? request.askedOn} />
        {answer?.reason ? `: ${answer.reason}` : ''}
      </p>
    </>
  )
}
