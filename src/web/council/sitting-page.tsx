// One sitting: agenda with its thresholds, the step that waits, the roll, the papers. Used by the router at /council/$sittingId.
import { useTranslation } from 'react-i18next'
import { ShowSitting } from '../../contract/council.ts'
import { PrintMinutes, PrintTally } from '../../contract/council-counts.ts'
import type { OutputOf } from '../../contract/define.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { VoteLegend } from '../ui/threshold-bar.tsx'
import { DateText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import { AgendaItem } from './agenda-item.tsx'
import classes from './council.module.css'
import { SittingPill } from './sitting-pill.tsx'
import { SittingStep } from './sitting-step.tsx'

export type Sitting = OutputOf<typeof ShowSitting>

export default function SittingPage() {
  const { t } = useTranslation('council')
  const sitting = useView(ShowSitting, { sittingId: useRoutePart('sittingId') })
  const { minutes } = sitting
  const title =
    minutes && sitting.passed !== null
      ? t('sitting.summary', { passed: sitting.passed, items: sitting.items })
      : t('sitting.title', { code: sitting.code })
  return (
    <Page
      title={title}
      trail={[{ label: t('list.title'), to: `/council?year=${sitting.year}` }]}
      lead={
        <>
          {minutes ? `${t('sitting.title', { code: sitting.code })}, ` : null}
          <DateText on={sitting.heldOn} long />, <span lang="vi">{sitting.place}</span>
        </>
      }
      state={<SittingPill state={sitting.state} />}
      actions={
        minutes && (sitting.passed ?? 0) > 0 ? (
          <LinkButton to="/decisions/new">{t('sitting.decide')}</LinkButton>
        ) : undefined
      }
      side={
        <>
          <Papers sitting={sitting} />
          <Roll sitting={sitting} />
          <RecordHistory kind="sitting" id={sitting.id} />
        </>
      }
    >
      <SittingStep sitting={sitting} />
      <Card title={minutes ? t('sitting.results') : t('sitting.agenda')}>
        {minutes ? <VoteLegend /> : null}
        <ol className={classes.agenda}>
          {sitting.agenda.map((item) => (
            <AgendaItem key={item.id} sitting={sitting} item={item} />
          ))}
        </ol>
      </Card>
    </Page>
  )
}

function Roll({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  return (
    <Card title={t('sitting.roll')} note={sitting.roll.length}>
      <ul className={classes.roll}>
        {sitting.roll.map((member) => (
          <li key={member.person.id}>
            <PersonLink person={member.person} />
            <p className={classes.quiet}>
              {t(`role.${member.role}`)} · {t(`presence.${member.presence}`)}
              {member.reason === null ? null : <span lang="vi">: {member.reason}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Papers({ sitting }: { sitting: Sitting }) {
  const { t, i18n } = useTranslation('council')
  const law = useLawWords()
  const { minutes, count } = sitting
  const awards = [
    ...new Set(sitting.agenda.flatMap((item) => (item.removed === null ? [item.dossier.award] : []))),
  ]
  return (
    <Card title={t('sitting.minutes')}>
      <ul className={classes.roll}>
        {minutes === null ? null : (
          <li>
            {t('sitting.signed', {
              number: minutes.number,
              on: formatDate(minutes.signedOn, i18n.language),
            })}
            {minutes.file === null ? null : <FileName file={minutes.file} />}
          </li>
        )}
        <li>
          <a href={addressOf(PrintMinutes, { sittingId: sitting.id })}>{t('sitting.minutes-pdf')}</a>
        </li>
        {count?.confirmedBy
          ? awards.map((award) => (
              <li key={award}>
                <a href={addressOf(PrintTally, { sittingId: sitting.id, award })}>
                  {t('sitting.tally-pdf', { award: law.award(award) })}
                </a>
              </li>
            ))
          : null}
        {count === null ? null : (
          <li className={classes.quiet}>{t('sitting.count-by', { name: count.enteredBy.name })}</li>
        )}
        {count?.confirmedBy ? (
          <li className={classes.quiet}>{t('sitting.confirmed-by', { name: count.confirmedBy.name })}</li>
        ) : null}
      </ul>
    </Card>
  )
}
