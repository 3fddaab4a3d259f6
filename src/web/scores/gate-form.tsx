// A bonus, a penalty, or a condition that bars: how often, or declared; with the reason where it differs. Used by the panel of a line.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveScores, ShowScoreSheet } from '../../contract/score-sheets.ts'
import type { ScoreStage } from '../../contract/scores.ts'
import { useAct } from '../client/use-act.ts'
import { Row } from '../ui/card.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say } from '../ui/saying.tsx'
import classes from './item-panel.module.css'
import { type Sheet, type SheetLine, stageBefore } from './sheet-lines.ts'

export function GateForm(props: {
  sheet: Sheet
  stage: ScoreStage
  line: SheetLine
  onNext: (() => void) | undefined
}) {
  const { t } = useTranslation('scores')
  const { sheet, stage, line } = props
  const earlier = stageBefore(stage)
  const own = line.stages[stage]
  const given = own ?? (earlier === undefined ? null : line.stages[earlier])
  const code = line.kind === 'gate' ? 'declared' : 'times'
  const [times, setTimes] = useState(String(given?.inputs?.[code] ?? 0))
  const [reason, setReason] = useState(own?.reason ?? '')
  const save = useAct(SaveScores, {
    invalidates: [ShowScoreSheet],
    onDone: () => say(t('form.said')),
  })
  const send = () => {
    if (!/^\d+$/.test(times.trim())) return
    void save.act({
      sheetId: sheet.sheetId,
      stage,
      scores: [
        {
          item: line.code,
          inputs: { [code]: Number(times) },
          tenths: null,
          notApplicable: false,
          note: null,
          reason: reason || null,
        },
      ],
    })
  }
  const needsReason = earlier !== undefined || line.kind === 'gate'
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {line.kind === 'penalty' ? (
        <TextInput
          label={t('form.times')}
          inputMode="numeric"
          value={times}
          onChange={(event) => setTimes(event.currentTarget.value)}
        />
      ) : (
        <Checkbox
          label={t(line.kind === 'bonus' ? 'form.claim' : 'form.declare')}
          description={line.kind === 'bonus' ? t('form.claim-help') : undefined}
          checked={times !== '0'}
          onChange={(event) => setTimes(event.currentTarget.checked ? '1' : '0')}
        />
      )}
      {needsReason ? (
        <Textarea
          label={t('form.reason')}
          description={t('form.reason-help')}
          value={reason}
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <RefusalSummary reasons={save.reasons} error={save.error} />
      <Row>
        <Button type="submit" loading={save.pending}>
          {t('form.save')}
        </Button>
        {props.onNext === undefined ? null : (
          <Button variant="subtle" onClick={props.onNext}>
            {t('form.next')}
          </Button>
        )}
      </Row>
    </form>
  )
}
