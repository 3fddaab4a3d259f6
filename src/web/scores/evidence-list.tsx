// The evidence of a line with its measured lateness, and, while the self-score is open, a place to drop more. Used by the panel.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachScoreEvidence, ShowScoreSheet, WithdrawScoreEvidence } from '../../contract/score-sheets.ts'
import type { FileLink } from '../../contract/values.ts'
import { useAct } from '../client/use-act.ts'
import { ActButton } from '../ui/act-button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { Link } from '../ui/link.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say } from '../ui/saying.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { formatDate } from '../words/format.ts'
import classes from './item-panel.module.css'
import { mayDo } from './may-do.ts'
import type { Sheet, SheetLine } from './sheet-lines.ts'

export function EvidenceList({ sheet, line }: { sheet: Sheet; line: SheetLine }) {
  const { t, i18n } = useTranslation('scores')
  const open = mayDo(sheet.abilities, 'attach-score-evidence')
  const expected = line.item?.evidence ?? []
  return (
    <div className={classes.box}>
      <h3>{t('evidence.title', { count: line.evidence.length })}</h3>
      {expected.length === 0 ? null : (
        <p className={classes.quiet}>
          {t('evidence.expected')} <span lang="vi">{expected.join('; ')}</span>
        </p>
      )}
      <ul className={classes.evidence}>
        {line.evidence.map((one) => (
          <li key={one.id}>
            <Link to={`/api/files/${one.file.id}`} lang="vi">
              {one.title}
            </Link>
            <span className={classes.quiet}>
              {one.number === null ? '' : `${one.number} · `}
              {t('evidence.deposited', {
                date: formatDate(one.depositedOn, i18n.language),
                who: one.by.name,
              })}
            </span>
            {one.dueOn === null ? null : one.lateDays > 0 ? (
              <StatePill look="warned">{t('evidence.late', { count: one.lateDays })}</StatePill>
            ) : (
              <StatePill look="done">{t('evidence.on-time')}</StatePill>
            )}
            {open ? (
              <ActButton
                small
                contract={WithdrawScoreEvidence}
                input={{ sheetId: sheet.sheetId, evidenceId: one.id }}
                said={t('evidence.withdrawn')}
              >
                {t('evidence.withdraw')}
              </ActButton>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <Attaching sheet={sheet} line={line} /> : null}
    </div>
  )
}

function Attaching({ sheet, line }: { sheet: Sheet; line: SheetLine }) {
  const { t } = useTranslation('scores')
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const [title, setTitle] = useState('')
  const [number, setNumber] = useState('')
  const [dueOn, setDueOn] = useState('')
  const attach = useAct(AttachScoreEvidence, {
    invalidates: [ShowScoreSheet],
    onDone: () => {
      setFiles([])
      setTitle('')
      setNumber('')
      setDueOn('')
      say(t('evidence.attached'))
    },
  })
  const [file] = files
  const send = () => {
    if (!file) return
    void attach.act({
      sheetId: sheet.sheetId,
      evidence: [
        {
          item: line.code,
          fileId: file.id,
          title: title || file.name,
          number: number || null,
          dueOn: dueOn || null,
        },
      ],
    })
  }
  return (
    <>
      <FileDrop single label={t('evidence.add')} files={files} onChange={setFiles} />
      {file === undefined ? null : (
        <>
          <TextInput
            label={t('evidence.name')}
            placeholder={file.name}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={t('evidence.number')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField
            label={t('evidence.due')}
            description={t('evidence.due-help')}
            value={dueOn}
            onChange={setDueOn}
          />
          <RefusalSummary reasons={attach.reasons} error={attach.error} />
          <Button loading={attach.pending} onClick={send}>
            {t('evidence.attach')}
          </Button>
        </>
      )}
    </>
  )
}
