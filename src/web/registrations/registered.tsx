// What a unit has registered: its own titles, those of each person; each may be withdrawn with a reason. Used by the registration page.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WithdrawRegistration } from '../../contract/registrations.ts'
import { useAct } from '../client/use-act.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card, Row } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './registration.module.css'
import type { RegistrationShown } from './registration-page.tsx'

type Entry = Pick<RegistrationShown['unitEntries'][number], 'entryId' | 'award' | 'withdrawn'>

export function RegisteredUnit({ shown }: { shown: RegistrationShown }) {
  const { t, i18n } = useTranslation('registrations')
  return (
    <Card title={t('unit.title')}>
      {shown.unitEntries.length === 0 ? (
        <p className={classes.quiet}>{t('unit.none')}</p>
      ) : (
        <Entries
          entries={shown.unitEntries}
          who={nameOf(shown.unit, i18n.language)}
          open={shown.abilities['withdraw-registration'] === true}
        />
      )}
    </Card>
  )
}

export function RegisteredPeople({ shown }: { shown: RegistrationShown }) {
  const { t } = useTranslation('registrations')
  return (
    <Card title={t('people.title')} flush>
      <DataTable
        label={t('people.label')}
        rows={shown.people}
        rowKey={(row) => row.person.id}
        columns={[
          {
            id: 'person',
            header: t('people.person'),
            heading: true,
            cell: (row) => <PersonLink person={row.person} />,
          },
          {
            id: 'registered',
            header: t('people.registered'),
            cell: (row) =>
              row.entries.length === 0 ? (
                '–'
              ) : (
                <Entries entries={row.entries} who={row.person.name} open={false} />
              ),
          },
        ]}
      />
    </Card>
  )
}

/** Titles registered, those withdrawn struck through with the reason. */
export function Entries(props: { entries: readonly Entry[]; who: string; open: boolean }) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const [asking, setAsking] = useState<Entry>()
  return (
    <div className={classes.titles}>
      {props.entries.map((entry) => (
        <span key={entry.entryId} className={classes.entry}>
          <span className={entry.withdrawn === null ? undefined : classes.struck}>
            {law.award(entry.award)}
          </span>
          {entry.withdrawn === null ? (
            props.open ? (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('withdraw.of', { award: law.award(entry.award), who: props.who })}
                onClick={() => setAsking(entry)}
              >
                {t('withdraw.button')}
              </Button>
            ) : null
          ) : (
            <span className={classes.quiet}>({t('withdraw.done', { reason: entry.withdrawn })})</span>
          )}
        </span>
      ))}
      {asking === undefined ? null : (
        <Withdraw entry={asking} who={props.who} onClose={() => setAsking(undefined)} />
      )}
    </div>
  )
}

function Withdraw({ entry, who, onClose }: { entry: Entry; who: string; onClose: () => void }) {
  const { t } = useTranslation('registrations')
  const { t: tc } = useTranslation()
  const law = useLawWords()
  const [reason, setReason] = useState('')
  const withdraw = useAct(WithdrawRegistration, { onDone: onClose })
  return (
    <Dialog title={t('withdraw.of', { award: law.award(entry.award), who })} onClose={onClose}>
      <RefusalSummary reasons={withdraw.reasons} error={withdraw.error} />
      <p>{t('withdraw.happens')}</p>
      <p className={classes.quiet}>{t('withdraw.final')}</p>
      <Textarea
        label={t('withdraw.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Row>
        <Button
          variant="filled"
          loading={withdraw.pending}
          onClick={() => void withdraw.act({ entryId: entry.entryId, reason })}
        >
          {t('withdraw.button')}
        </Button>
        <Button onClick={onClose}>{tc('cancel')}</Button>
      </Row>
    </Dialog>
  )
}
