// A unit's registration: what stands, its receipts, and the form that adds to it. Used by the router.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { PrintReceipt, ShowRegistration } from '../../contract/registrations.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import { OwnRequest } from './own-request.tsx'
import { RegisterForm } from './register-form.tsx'
import { RegisteredPeople, RegisteredUnit } from './registered.tsx'
import classes from './registration.module.css'
import { RequestsCard } from './requests-card.tsx'

export type RegistrationShown = OutputOf<typeof ShowRegistration>

export default function RegistrationPage() {
  const { t } = useTranslation('registrations')
  const movementId = useRoutePart('movementId')
  const shown = useView(ShowRegistration, { movementId, unitId: useRoutePart('unitId') })
  const { unit, people, year, registrations } = shown
  const registered = people.filter((row) => row.entries.some((entry) => entry.withdrawn === null)).length
  const last = registrations[0]
  return (
    <Page
      title={
        registrations.length === 0 ? t('page.none') : t('page.finding', { registered, all: people.length })
      }
      trail={[{ label: t('page.title', { year: String(year) }), to: `/movement/${movementId}` }]}
      lead={
        <Row>
          <UnitLink unit={unit} />
          {shown.dueOn === null ? null : <Deadline on={shown.dueOn} inline />}
        </Row>
      }
      actions={<LinkButton to={`/movement/${movementId}/response/${unit.id}`}>{t('page.answer')}</LinkButton>}
      side={
        <>
          <Receipts shown={shown} />
          {last === undefined ? null : <RecordHistory kind="registration" id={last.id} />}
        </>
      }
    >
      <RequestsShown shown={shown} movementId={movementId} />
      <RegisteredUnit shown={shown} />
      {shown.abilities.register === true && shown.open ? (
        <RegisterForm key={registrations.length} shown={shown} movementId={movementId} />
      ) : (
        <RegisteredPeople shown={shown} />
      )}
    </Page>
  )
}

/** Whoever answers sees everybody's requests; the others their own. */
function RequestsShown(props: { shown: RegistrationShown; movementId: string }) {
  const { shown } = props
  if (shown.abilities['answer-registration-requests'] === true) return <RequestsCard {...props} />
  if (shown.mine !== null) return <OwnRequest {...props} />
  return <RequestsCard {...props} />
}

function Receipts({ shown }: { shown: RegistrationShown }) {
  const { t } = useTranslation('registrations')
  const { registrations } = shown
  if (registrations.length === 0) return <Card>{t('receipts.none')}</Card>
  return (
    <Card title={t('receipts.title', { count: registrations.length })}>
      <ul className={classes.list}>
        {registrations.map((one) => (
          <li key={one.id}>
            <Row>
              <b>{one.receipt}</b>
              {one.late ? <StatePill look="warned">{t('receipts.late')}</StatePill> : null}
            </Row>
            <p className={classes.quiet}>
              <DateText on={one.receivedOn} />
              {one.letterNumber === null ? '' : ` · ${t('receipts.letter', { number: one.letterNumber })}`}
            </p>
            {one.file === null ? null : <FileName file={one.file} />}
            <a href={addressOf(PrintReceipt, { registrationId: one.id })}>{t('receipts.print')}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
