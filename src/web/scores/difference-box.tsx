// One difference: by how much, why, by whom and when; what the unit said; and, for the unit, accepting it or explaining.
// Used by the panel of an item.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerDifference, ShowScoreSheet } from '../../contract/score-sheets.ts'
import { useAct } from '../client/use-act.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Row } from '../ui/card.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say } from '../ui/saying.tsx'
import { TimeText } from '../ui/when.tsx'
import classes from './item-panel.module.css'
import { mayDo } from './may-do.ts'
import type { Sheet } from './sheet-lines.ts'
import { useDifferenceText } from './use-difference-text.ts'

type Difference = Sheet['lines'][number]['differences'][number]

export function DifferenceBox(props: { sheet: Sheet; code: string; difference: Difference }) {
  const { t } = useTranslation('scores')
  const { sheet, difference } = props
  const finding = useDifferenceText(sheet.block.kind)(difference)
  const answerable =
    mayDo(sheet.abilities, 'answer-difference') && sheet.totals[difference.stage].submittedAt !== null
  return (
    <div className={classes.box}>
      <p className={classes.apart}>≠ {finding}</p>
      {difference.reason === null ? (
        <p>{t('difference.no-reason')}</p>
      ) : (
        <blockquote className={classes.quote}>
          <p lang="vi">{difference.reason}</p>
          <footer>
            {difference.by.name} · <TimeText at={difference.at} />
          </footer>
        </blockquote>
      )}
      {difference.answers.map((answer) => (
        <blockquote key={answer.at} className={classes.quote}>
          <p>
            <b>{t(`answer.${answer.answer}`)}</b>
            {answer.text === null ? null : <span lang="vi">: {answer.text}</span>}
          </p>
          <footer>
            {answer.by.name} · <TimeText at={answer.at} />
          </footer>
        </blockquote>
      ))}
      {answerable ? <Answering {...props} /> : null}
    </div>
  )
}

function Answering({ sheet, code, difference }: { sheet: Sheet; code: string; difference: Difference }) {
  const { t } = useTranslation('scores')
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const explain = useAct(AnswerDifference, {
    invalidates: [ShowScoreSheet],
    onDone: () => {
      setOpen(false)
      say(t('answer.said'))
    },
  })
  const input = { sheetId: sheet.sheetId, stage: difference.stage, item: code }
  if (!open)
    return (
      <Row>
        {difference.answers.some((one) => one.answer === 'accepts') ? null : (
          <ActButton
            small
            contract={AnswerDifference}
            input={{ ...input, answer: 'accepts' }}
            said={t('answer.said')}
          >
            {t('answer.accept')}
          </ActButton>
        )}
        <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('answer.explain')}
        </Button>
      </Row>
    )
  return (
    <>
      <RefusalSummary reasons={explain.reasons} error={explain.error} />
      <Textarea
        label={t('answer.text')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <Row>
        <Button
          loading={explain.pending}
          onClick={() => void explain.act({ ...input, answer: 'explains', text })}
        >
          {t('answer.send')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('answer.cancel')}
        </Button>
      </Row>
    </>
  )
}
