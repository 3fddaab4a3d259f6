// The papers of a dossier: those the law asks, those that support it; drop a file to add one, or take one added before.
// Used by the dossier page.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { AttachEvidence, DetachEvidence, ListEvidence } from '../../contract/dossier-evidence.ts'
import type { ShowDossier } from '../../contract/dossier-page.ts'
import type { FileLink } from '../../contract/values.ts'
import { useAct } from '../client/use-act.ts'
import { useViewLater } from '../client/use-view.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import { Card, Row } from '../ui/card.tsx'
import { FileDrop, FileName } from '../ui/file-drop.tsx'
import { Link } from '../ui/link.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { DateText } from '../ui/when.tsx'
import classes from './papers-card.module.css'
import { useSay } from './use-say.ts'

type Shown = OutputOf<typeof ShowDossier>
type Paper = Shown['documents'][number]

export function PapersCard({ dossier }: { dossier: Shown }) {
  const { t } = useTranslation('dossiers')
  const present = dossier.documents.filter((paper) => paper.state !== 'missing').length
  const open = dossier.abilities['attach-evidence'] === true
  return (
    <Card
      title={<span id="papers">{t('papers.title', { present, all: dossier.documents.length })}</span>}
      flush
    >
      <ul className={classes.papers}>
        {dossier.documents.map((paper) => (
          <PaperRow key={paper.code} paper={paper} dossier={dossier} open={open} />
        ))}
        {dossier.supporting.map((used) => (
          <li key={used.useId}>
            <span className={classes.support} aria-hidden="true" />
            <div>
              <b lang="vi">{used.title}</b>
              <p>{t('papers.supporting')}</p>
              <FileName file={used.file} />
            </div>
            {open ? <Detach dossierId={dossier.id} useId={used.useId} title={used.title} /> : null}
          </li>
        ))}
      </ul>
      {open ? <AddPaper dossier={dossier} /> : null}
    </Card>
  )
}

const verdicts = {
  present: 'met',
  'from-records': 'met',
  'at-submission': 'unknown',
  missing: 'not-met',
} as const

function PaperRow({ paper, dossier, open }: { paper: Paper; dossier: Shown; open: boolean }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const law = useLawWords()
  const isReport = paper.code === 'achievement-report'
  const optional = paper.state === 'missing' && paper.optional
  return (
    <li>
      <Verdict verdict={optional ? 'unknown' : verdicts[paper.state]} size="small" />
      <div>
        <b>
          {isReport ? (
            <Link to={`/dossiers/${dossier.id}/report`}>{law.paper(paper.code, paper.name)}</Link>
          ) : (
            law.paper(paper.code, paper.name)
          )}
        </b>
        <p>
          {optional ? t('papers.optional') : say(`papers.${paper.state}`)}{' '}
          {paper.on === null ? null : <DateText on={paper.on} />}{' '}
          {paper.citation === null ? null : <CitationText citation={paper.citation} />}
        </p>
        {paper.evidence.map((used) => (
          <Row key={used.useId}>
            <FileName file={used.file} />
            {open ? <Detach dossierId={dossier.id} useId={used.useId} title={used.title} /> : null}
          </Row>
        ))}
      </div>
      {isReport ? <a href={`/api/dossiers/${dossier.id}/report.pdf`}>PDF</a> : null}
    </li>
  )
}

function Detach({ dossierId, useId, title }: { dossierId: string; useId: string; title: string }) {
  const { t } = useTranslation('dossiers')
  const detach = useAct(DetachEvidence)
  return (
    <>
      <button
        type="button"
        className={classes.remove}
        aria-label={t('papers.remove', { title })}
        onClick={() => void detach.act({ dossierId, useId })}
      >
        <IconX size={16} stroke={1.7} aria-hidden="true" />
      </button>
      <RefusalSummary reasons={detach.reasons} error={detach.error} />
    </>
  )
}

function AddPaper({ dossier }: { dossier: Shown }) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const [title, setTitle] = useState('')
  const [document, setDocument] = useState('')
  const [known, setKnown] = useState('')
  const { data } = useViewLater(ListEvidence, { unitId: dossier.unit.id })
  const attach = useAct(AttachEvidence, {
    onDone: () => {
      setFiles([])
      setTitle('')
      setKnown('')
      sayShortly(t('papers.added'))
    },
  })
  const [file] = files
  const used = new Set(
    [...dossier.documents.flatMap((paper) => paper.evidence), ...dossier.supporting].map(
      (one) => one.evidenceId,
    ),
  )
  const others = (data?.rows ?? []).filter((row) => !used.has(row.id))
  const asked = dossier.documents.filter(
    (paper) => !['submission', 'achievement-report'].includes(paper.code),
  )
  const ready = known !== '' || file !== undefined
  const send = () => {
    const evidence =
      known !== ''
        ? { evidenceId: known }
        : file && { title: title.trim() || file.name, fileId: file.id, issuedNumber: null, issuedOn: null }
    if (evidence)
      void attach.act({ dossierId: dossier.id, evidence, document: document === '' ? null : document })
  }
  return (
    <div className={classes.add}>
      <RefusalSummary reasons={attach.reasons} error={attach.error} />
      <FileDrop label={t('papers.new')} files={files} onChange={setFiles} single />
      {others.length === 0 ? null : (
        <NativeSelect
          label={t('papers.again')}
          value={known}
          onChange={(event) => setKnown(event.currentTarget.value)}
          data={[
            { value: '', label: t('papers.again-none') },
            ...others.map((row) => ({
              value: row.id,
              label: t('papers.again-used', { title: row.title, count: row.uses.length }),
            })),
          ]}
        />
      )}
      {ready ? (
        <>
          {known === '' ? (
            <TextInput
              label={t('papers.name')}
              value={title}
              placeholder={file?.name ?? ''}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          ) : null}
          <NativeSelect
            label={t('papers.as')}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
            data={[
              { value: '', label: t('papers.as-support') },
              ...asked.map((paper) => ({ value: paper.code, label: law.paper(paper.code, paper.name) })),
            ]}
          />
          <div>
            <Button loading={attach.pending} onClick={send}>
              {t('papers.attach')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  )
}
