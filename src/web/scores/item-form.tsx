// Scoring one item: what was counted or chosen, or points from a paper sheet, or "does not apply"; kept by itself while typing.
// Used by the panel of an item.
import { Button, Radio, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveScores, ShowScoreSheet } from '../../contract/score-sheets.ts'
import type { ScoreStage } from '../../contract/scores.ts'
import { useAct } from '../client/use-act.ts'
import { Row } from '../ui/card.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { formatTime } from '../words/format.ts'
import { FigureField } from './figure-field.tsx'
import classes from './item-panel.module.css'
import { draftFrom, type ScoreDraft, scoreOf } from './score-draft.ts'
import { type ScorecardItem, type Sheet, type SheetLine, stageBefore } from './sheet-lines.ts'

export interface ItemFormProps {
  sheet: Sheet
  stage: ScoreStage
  line: SheetLine
  item: ScorecardItem
  onNext: (() => void) | undefined
}

export function ItemForm({ sheet, stage, line, item, onNext }: ItemFormProps) {
  const { t } = useTranslation('scores')
  const earlier = stageBefore(stage)
  const own = line.stages[stage]
  const before = earlier === undefined ? null : line.stages[earlier]
  const [draft, setDraft] = useState(() => draftFrom(item, own ?? before, own !== null))
  const keeping = useKeptScore(sheet.sheetId, stage, item, draft)
  const change = (changes: Partial<ScoreDraft>) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    keeping.later(next)
  }
  const ways = [
    { value: 'counted', label: t('form.counted') },
    { value: 'typed', label: t('form.typed') },
    ...(item.canBeNotApplicable ? [{ value: 'not-applicable', label: t('points.not-applicable') }] : []),
  ]
  const reasonError = keeping.reasons.find((one) => one.kind === 'score.difference-needs-a-reason')?.message
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keeping.now(draft)
      }}
    >
      <SegmentedControl
        aria-label={t('form.way')}
        value={draft.way}
        onChange={(way) => {
          const found = ways.find((one) => one.value === way)
          if (found) change({ way: way === 'typed' || way === 'not-applicable' ? way : 'counted' })
        }}
        data={ways}
      />
      {draft.way === 'counted' ? (
        <Figures item={item} draft={draft} onChange={(figures) => change({ figures })} />
      ) : null}
      {draft.way === 'typed' ? (
        <TextInput
          label={t('form.points')}
          description={t('form.points-help', { max: item.max / 10 })}
          inputMode="decimal"
          value={draft.points}
          onChange={(event) => change({ points: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={t(draft.way === 'typed' ? 'form.note-required' : 'form.note')}
        value={draft.note}
        autosize
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {before === null ? null : (
        <Textarea
          label={t('form.reason')}
          description={t('form.reason-help')}
          value={draft.reason}
          error={reasonError}
          autosize
          minRows={2}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      <RefusalSummary
        reasons={keeping.reasons.filter((one) => one.message !== reasonError)}
        error={keeping.error}
      />
      <Keeping at={keeping.at} pending={keeping.pending} fromBefore={own === null && before !== null} />
      <Row>
        <Button type="submit" loading={keeping.pending}>
          {t(own === null && before !== null ? 'form.agree' : 'form.save')}
        </Button>
        {onNext === undefined ? null : (
          <Button variant="subtle" onClick={onNext}>
            {t('form.next')}
          </Button>
        )}
      </Row>
    </form>
  )
}

function Figures(props: {
  item: ScorecardItem
  draft: ScoreDraft
  onChange: (figures: ScoreDraft['figures']) => void
}) {
  const { t, i18n } = useTranslation('scores')
  const { item, draft, onChange } = props
  const name = useId()
  const choices = item.inputs.filter((input) => input.kind === 'choice')
  if (choices.length > 0)
    return (
      <Radio.Group
        name={name}
        label={t('form.choose')}
        value={choices.find((one) => draft.figures[one.code] === '1')?.code ?? ''}
        onChange={(code) => onChange({ [code]: '1' })}
      >
        {choices.map((one) => (
          <FigureField.Choice key={one.code} input={one} language={i18n.language} />
        ))}
      </Radio.Group>
    )
  return (
    <>
      {item.inputs.map((input) => (
        <FigureField
          key={input.code}
          input={input}
          value={draft.figures[input.code] ?? ''}
          onChange={(value) => onChange({ ...draft.figures, [input.code]: value })}
        />
      ))}
    </>
  )
}

function Keeping(props: { at: Date | undefined; pending: boolean; fromBefore: boolean }) {
  const { t, i18n } = useTranslation('scores')
  return (
    <p className={classes.status} role="status">
      {props.pending
        ? t('form.saving')
        : props.at
          ? t('form.saved', { time: formatTime(props.at, i18n.language) })
          : props.fromBefore
            ? t('form.from-before')
            : ''}
    </p>
  )
}

const quietMs = 900

/** Keeps the score when typing rests, at once when asked; nothing is sent while a figure is missing. */
function useKeptScore(sheetId: string, stage: ScoreStage, item: ScorecardItem, draft: ScoreDraft) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(draft)
  const waiting = useRef(false)
  const [at, setAt] = useState<Date>()
  const save = useAct(SaveScores, { invalidates: [ShowScoreSheet], onDone: () => setAt(new Date()) })
  const now = async (what: ScoreDraft) => {
    clearTimeout(timer.current)
    waiting.current = false
    const score = scoreOf(item, what)
    if (score) await save.act({ sheetId, stage, scores: [score] })
  }
  const send = useRef(now)
  send.current = now
  // Leaving the item keeps what was typed a moment ago.
  useEffect(() => () => void (waiting.current && send.current(latest.current)), [])
  return {
    at,
    pending: save.pending,
    reasons: save.reasons,
    error: save.error,
    now,
    later: (next: ScoreDraft) => {
      latest.current = next
      waiting.current = true
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send.current(next), quietMs)
    },
  }
}
