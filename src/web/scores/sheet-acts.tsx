// What one does with a whole sheet: hand it in, agree with the stage before, send it back, take it away. Used by the sheet page.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  PrintScoreSheet,
  ReturnScores,
  SaveScores,
  ShowScoreSheet,
  SubmitScores,
} from '../../contract/score-sheets.ts'
import { addressOf } from '../client/call.ts'
import { useAct } from '../client/use-act.ts'
import { ActButton } from '../ui/act-button.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { say } from '../ui/saying.tsx'
import { nameOf } from '../words/three-languages.ts'
import { mayDo } from './may-do.ts'
import { type Sheet, stageBefore, unanswered } from './sheet-lines.ts'
import { stageList } from './stage-names.ts'

export function SheetActs({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('scores')
  const { sheetId } = sheet
  return (
    <>
      <LinkButton to={addressOf(ShowScoreSheet, { sheetId }, { format: 'xlsx' })}>
        {t('sheet.xlsx')}
      </LinkButton>
      <LinkButton to={addressOf(PrintScoreSheet, { sheetId })}>{t('sheet.pdf')}</LinkButton>
      {mayDo(sheet.abilities, 'return-scores') ? <SendBack sheet={sheet} /> : null}
      <AgreeWithRest sheet={sheet} />
    </>
  )
}

/** The one thing that waits: the answers, or handing in the stage that is mine. */
export function SheetPrimary({ sheet, onChoose }: { sheet: Sheet; onChoose: (code: string) => void }) {
  const { t } = useTranslation('scores')
  const [first, ...others] = unanswered(sheet)
  if (first)
    return (
      <Button variant="filled" onClick={() => onChoose(first.code)}>
        {t('sheet.answer', { count: others.length + 1 })}
      </Button>
    )
  return sheet.mine === null ? null : <HandIn sheet={sheet} stage={sheet.mine} />
}

function HandIn({ sheet, stage }: { sheet: Sheet; stage: NonNullable<Sheet['mine']> }) {
  const { t, i18n } = useTranslation('scores')
  const submit = useAct(SubmitScores, { onDone: () => say(t('submit.said')) })
  const totals = sheet.totals[stage]
  return (
    <ConfirmAct
      primary
      button={t(`submit.button.${stage}`)}
      title={t(`submit.button.${stage}`)}
      happens={t(`submit.happens.${stage}`, {
        unit: nameOf(sheet.unit, i18n.language),
        scored: totals.scored,
        of: totals.of,
      })}
      irreversible={t('submit.irreversible')}
      onConfirm={async () => (await submit.act({ sheetId: sheet.sheetId, stage })) !== undefined}
      reasons={submit.reasons}
      error={submit.error}
      pending={submit.pending}
    />
  )
}

/** Items of the reader's stage that are not scored yet get what the stage before gave: one act instead of many. */
function AgreeWithRest({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('scores')
  const { mine } = sheet
  const before = mine === null ? undefined : stageBefore(mine)
  if (mine === null || before === undefined) return null
  const scores = sheet.lines.flatMap((line) => {
    const given = line.stages[before]
    if (given === null || line.stages[mine] !== null) return []
    const { inputs, tenths, notApplicable, note } = given
    return [
      { item: line.code, inputs, tenths: inputs === null ? tenths : null, notApplicable, note, reason: null },
    ]
  })
  if (scores.length === 0) return null
  return (
    <ActButton
      contract={SaveScores}
      input={{ sheetId: sheet.sheetId, stage: mine, scores }}
      said={t('agree.said', { count: scores.length })}
    >
      {t('agree.button', { count: scores.length })}
    </ActButton>
  )
}

function SendBack({ sheet }: { sheet: Sheet }) {
  const { t, i18n } = useTranslation('scores')
  const [reason, setReason] = useState('')
  const act = useAct(ReturnScores, { onDone: () => say(t('return.said')) })
  const stage = stageList.findLast((one) => sheet.totals[one].submittedAt !== null)
  if (stage === undefined) return null
  return (
    <ConfirmAct
      button={t('return.button')}
      title={t('return.title', { unit: nameOf(sheet.unit, i18n.language) })}
      happens={t(`return.happens.${stage}`)}
      irreversible={t('return.irreversible')}
      onConfirm={async () => (await act.act({ sheetId: sheet.sheetId, stage, reason })) !== undefined}
      reasons={act.reasons}
      error={act.error}
      pending={act.pending}
    >
      <Textarea
        label={t('return.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={3}
        required
      />
    </ConfirmAct>
  )
}
