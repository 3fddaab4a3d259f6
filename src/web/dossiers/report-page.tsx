// The achievement report, written in the page: saves itself, shows what the records already say, keeps versions, and when two
// people write at once lets them compare. Used by the router at /dossiers/$dossierId/report.
import { Button, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowReport } from '../../contract/dossier-reports.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useAddress, useRoutePart } from '../ui/address.ts'
import { Card, Row, Stack } from '../ui/card.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { formatTime } from '../words/format.ts'
import { ComparedText } from './compared-text.tsx'
import classes from './facts.module.css'
import { KnownFacts } from './known-facts.tsx'
import { ReportVersions } from './report-versions.tsx'
import { type ReportDraft, useReportDraft } from './use-report-draft.ts'
import { useMaybe, useSay } from './use-say.ts'

type Shown = OutputOf<typeof ShowReport>

export default function ReportPage() {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const version = useAddress().get('version')
  const dossierId = useRoutePart('dossierId')
  const shown = useView(ShowReport, {
    dossierId,
    ...(version === undefined ? {} : { version: Number(version) }),
  })
  const draft = useReportDraft(shown)
  const open = shown.abilities['save-report'] === true
  return (
    <Page
      title={t('report.title')}
      trail={[
        { label: t('list.title'), to: '/dossiers' },
        { label: shown.code, to: `/dossiers/${shown.dossierId}` },
      ]}
      lead={
        <Row>
          <span lang="vi">{shown.subject.name}</span>
          <span>{t('page.title', { award: law.award(shown.award), year: shown.year })}</span>
          <SavedNote draft={draft} />
        </Row>
      }
      actions={
        <>
          <a href={`/api/dossiers/${shown.dossierId}/report.pdf`}>{t('report.pdf')}</a>
          {open ? (
            <Button
              onClick={() => void draft.keep().then(() => sayShortly(t('report.kept')))}
              loading={draft.state === 'sending'}
            >
              {t('report.keep')}
            </Button>
          ) : null}
        </>
      }
      primary={
        <LinkButton to={`/dossiers/${shown.dossierId}`} variant="filled">
          {t('report.back')}
        </LinkButton>
      }
      side={
        <>
          <KnownFacts known={shown.known} />
          <ReportVersions versions={shown.versions} />
        </>
      }
      sideWidth="wide"
    >
      <RefusalSummary reasons={draft.reasons} error={draft.error} />
      <Conflict draft={draft} wanted={shown.wanted} />
      {shown.compared === null ? null : (
        <ComparedText
          title={t('report.version', { version: shown.compared.version })}
          text={shown.compared}
          wanted={shown.wanted}
        />
      )}
      {open ? (
        <Editor shown={shown} draft={draft} />
      ) : (
        <ComparedText title={t('report.closed')} text={shown} wanted={shown.wanted} />
      )}
      <LeaveGuard when={draft.state === 'sending'} />
    </Page>
  )
}

function SavedNote({ draft }: { draft: ReportDraft }) {
  const { t, i18n } = useTranslation('dossiers')
  const words = {
    saved: t('report.saved', { time: formatTime(draft.savedAt, i18n.language) }),
    typing: t('report.typing'),
    sending: t('report.sending'),
    unsent: t('report.unsent'),
  }
  return (
    <span role="status" className={draft.state === 'unsent' ? classes.late : undefined}>
      {words[draft.state]}
    </span>
  )
}

function Editor({ shown, draft }: { shown: Shown; draft: ReportDraft }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const maybe = useMaybe()
  return (
    <Card>
      <Stack>
        <Textarea
          label={t('report.merit')}
          description={t('report.merit-help')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={300}
          value={draft.text.merit}
          onChange={(event) => draft.setMerit(event.currentTarget.value)}
        />
        {shown.wanted.map(({ part, required }) => (
          <Textarea
            key={part}
            label={say(`parts.${part}`)}
            description={maybe(`parts-help.${part}`)}
            withAsterisk={required}
            autosize
            minRows={4}
            value={draft.text.parts[part] ?? ''}
            onChange={(event) => draft.set(part, event.currentTarget.value)}
          />
        ))}
      </Stack>
    </Card>
  )
}

/** Somebody else saved meanwhile: their text beside mine, which the server keeps as a version. Nothing is lost either way. */
function Conflict({ draft, wanted }: { draft: ReportDraft; wanted: Shown['wanted'] }) {
  const { t } = useTranslation('dossiers')
  const { theirs } = draft
  if (theirs === undefined) return null
  return (
    <ComparedText
      title={t('report.conflict', { by: theirs.savedBy ?? '–', version: theirs.keptAs ?? 0 })}
      text={theirs}
      wanted={wanted.filter(({ part }) => (theirs.parts[part] ?? '') !== (draft.text.parts[part] ?? ''))}
      actions={
        <Row>
          <Button onClick={draft.takeTheirs}>{t('report.take-theirs')}</Button>
          <Button onClick={draft.keepMine}>{t('report.keep-mine')}</Button>
        </Row>
      }
    />
  )
}
