// One decision: its text, its list, who signs and by which article, what it did, what later decisions changed.
// Used by the router at /decisions/$decisionId.
import { useTranslation } from 'react-i18next'
import {
  PrintCertificates,
  PrintDecision,
  ShowDecision,
  WordDecision,
} from '../../contract/decision-views.ts'
import type { OutputOf } from '../../contract/define.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { ChangeCard } from './change-card.tsx'
import { DecisionPill } from './decision-pill.tsx'
import { DecisionSide } from './decision-side.tsx'
import { DecisionText } from './decision-text.tsx'
import classes from './decisions.module.css'
import { DraftActs } from './draft-acts.tsx'
import { IssueCard } from './issue-card.tsx'
import { LineTable } from './line-table.tsx'
import { TextForm } from './text-form.tsx'

export type DecisionShown = OutputOf<typeof ShowDecision>

export default function DecisionPage() {
  const { t } = useTranslation('decisions')
  const law = useLawWords()
  const decision = useView(ShowDecision, { decisionId: useRoutePart('decisionId') })
  const { id, number, state, kind, abilities } = decision
  const can = (act: string) => abilities[act] === true
  const years =
    decision.yearFrom === decision.yearTo ? decision.yearTo : `${decision.yearFrom}–${decision.yearTo}`
  return (
    <Page
      title={number === null ? t('page.draft') : t('page.titled', { number })}
      trail={[{ label: t('list.title'), to: '/decisions' }]}
      lead={
        <>
          <span lang="vi">{decision.text.summary}</span>
          <br />
          {law.award(decision.award)}, {years}
        </>
      }
      state={
        <>
          <DecisionPill state={state} /> <StatePill>{t(`kinds.${kind}`)}</StatePill>
          {decision.note === null ? null : (
            <StatePill look="warned">
              {t(state === 'discarded' ? 'page.discarded' : 'page.note', { note: decision.note })}
            </StatePill>
          )}
        </>
      }
      actions={
        <>
          <a href={addressOf(PrintDecision, { decisionId: id })}>{t('page.pdf')}</a>
          <a href={addressOf(WordDecision, { decisionId: id })}>{t('page.word')}</a>
          {can('print-certificates') ? (
            <a href={addressOf(PrintCertificates, { decisionId: id })}>{t('page.certificates')}</a>
          ) : null}
        </>
      }
      side={
        <>
          <DecisionSide decision={decision} />
          <RecordHistory kind="decision" id={id} />
        </>
      }
    >
      {can('issue-decision') ? <IssueCard decision={decision} /> : null}
      <LineTable decision={decision} />
      {can('save-decision') ? (
        <TextForm key={id} decision={decision} />
      ) : (
        <Card title={t('page.text')}>
          <div className={classes.text}>
            <DecisionText text={decision.text} />
          </div>
        </Card>
      )}
      <DraftActs decision={decision} />
      <ChangeCard decision={decision} />
    </Page>
  )
}
