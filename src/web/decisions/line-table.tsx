// The annexed list of a decision: who, for what, the prize with its article, the certificate; who was left out. Used by the page of a decision.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrintCertificate } from '../../contract/decision-views.ts'
import { WithholdLine } from '../../contract/decisions.ts'
import { addressOf } from '../client/call.ts'
import { useAct } from '../client/use-act.ts'
import { HonourPill } from '../honours/honour-pill.tsx'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { Money, Quantity } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'

type Line = DecisionShown['rows'][number]

export function LineTable({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation('decisions')
  const issued = decision.state === 'issued'
  const columns: readonly Column<Line>[] = [
    { id: 'position', header: t('page.position'), tight: true, end: true, cell: (line) => line.position },
    { id: 'name', header: t('page.name'), heading: true, cell: (line) => <Who line={line} /> },
    ...(decision.kind === 'correct'
      ? [{ id: 'read', header: t('page.correct'), cell: (line: Line) => <Correction line={line} /> }]
      : [
          { id: 'merit', header: t('page.merit'), cell: (line: Line) => <span lang="vi">{line.merit}</span> },
        ]),
    ...(decision.kind === 'grant' && issued
      ? [
          {
            id: 'prize',
            header: t('page.prize'),
            end: true,
            cell: (line: Line) => <PrizeText line={line} />,
          },
          { id: 'state', header: t('page.state'), cell: (line: Line) => <HonourState line={line} /> },
        ]
      : []),
    ...(decision.abilities['withhold-line'] === true
      ? [
          {
            id: 'act',
            header: t('page.withhold'),
            cell: (line: Line) => <Withholding decisionId={decision.id} line={line} />,
          },
        ]
      : []),
  ]
  const note = issued
    ? t('page.frozen', { count: decision.lines })
    : t('page.list-help', { count: decision.lines })
  return (
    <Card title={t('page.list')} note={note} flush>
      <DataTable label={t('page.list')} rows={decision.rows} rowKey={(line) => line.id} columns={columns} />
    </Card>
  )
}

function Who({ line }: { line: Line }) {
  const { t } = useTranslation('decisions')
  const to = line.person
    ? `/people/${line.person.id}`
    : line.unit
      ? `/people/units/${line.unit.id}`
      : undefined
  return (
    <div>
      {to === undefined ? (
        <b lang="vi">{line.name}</b>
      ) : (
        <Link to={to} lang="vi">
          {line.name}
        </Link>
      )}
      <p className={classes.quiet} lang="vi">
        {line.office}
        {line.dossier === null ? null : (
          <>
            {line.office === '' ? '' : ' · '}
            <Link to={`/dossiers/${line.dossier.id}`}>{line.dossier.code}</Link>
          </>
        )}
      </p>
      {line.withheld === null ? null : (
        <StatePill look="refused">{t('page.withheld', { reason: line.withheld })}</StatePill>
      )}
    </div>
  )
}

function Correction({ line }: { line: Line }) {
  const { t } = useTranslation('decisions')
  const { correction } = line
  if (correction === null) return null
  return (
    <div>
      {t(`fields.${correction.field}`)}
      <br />
      <del lang="vi">{correction.printed}</del>
      <br />
      <ins lang="vi">{correction.correct}</ins>
    </div>
  )
}

function PrizeText({ line }: { line: Line }) {
  const { t } = useTranslation('decisions')
  const law = useLawWords()
  const words = useNounWords(['decisions'])
  const { prize } = line
  if (prize === null) return null
  return (
    <div>
      {prize.paid && prize.amount !== null ? <Money dong={prize.amount} /> : t('page.unpaid')}
      <div className={classes.quiet}>
        {prize.paid && prize.multiplier !== null && prize.base !== null ? (
          <>
            <Quantity value={prize.multiplier} /> × <Money dong={prize.base} />
            <br />
          </>
        ) : null}
        {prize.reason === null ? null : (
          <p>{words.say('decisions', `prize-reasons.${prize.reason}`) ?? prize.reason}</p>
        )}
        {prize.inFavourOf === null ? null : t('page.in-favour-of', { award: law.award(prize.inFavourOf) })}
        {prize.citation.document === '' ? null : <CitationText citation={prize.citation} />}
        {prize.certain ? null : ` (${t('page.uncertain')})`}
      </div>
    </div>
  )
}

function HonourState({ line }: { line: Line }) {
  const { t, i18n } = useTranslation('decisions')
  const { t: inHonours } = useTranslation('honours')
  const { honour } = line
  if (honour === null) return null
  return (
    <div>
      <HonourPill state={honour.state} />
      <p className={classes.quiet}>
        {honour.code === '' ? null : (
          <>
            <a
              href={addressOf(PrintCertificate, { honourId: honour.id })}
              aria-label={t('page.certificate', { name: line.name })}
            >
              {inHonours('list.certificate')}
            </a>
            {' · '}
            <a href={`/verify/${honour.code}?lang=${i18n.language}`}>{t('page.verify')}</a>
          </>
        )}
      </p>
    </div>
  )
}

function Withholding({ decisionId, line }: { decisionId: string; line: Line }) {
  const { t } = useTranslation('decisions')
  const [reason, setReason] = useState('')
  const doing = useAct(WithholdLine)
  if (line.withheld !== null)
    return (
      <ActButton contract={WithholdLine} input={{ decisionId, lineId: line.id, reason: null }} small>
        {t('page.take-in')}
      </ActButton>
    )
  return (
    <ConfirmAct
      button={t('page.withhold')}
      title={`${t('page.withhold')}: ${line.name}`}
      happens={line.name}
      irreversible=""
      onConfirm={async () => (await doing.act({ decisionId, lineId: line.id, reason })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <TextInput
        label={t('page.withhold-why')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
