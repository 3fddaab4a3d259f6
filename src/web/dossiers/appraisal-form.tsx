// The opinion of the standing body: items looked at, each fine or with its note; recommend, do not, or send back with what to
// correct. Used by the workbench.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppraiseDossiers, ReturnDossier } from '../../contract/dossier-appraisal.ts'
import { useAct } from '../client/use-act.ts'
import { Card, Row, Stack } from '../ui/card.tsx'
import { BlockedHint } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import styles from './appraisal-page.module.css'
import type { DossierShown } from './dossier-page.tsx'
import { useMaybe, useSay } from './use-say.ts'

interface Looked {
  fine: boolean
  note: string
}

export function AppraisalForm(props: {
  dossier: DossierShown
  items: readonly string[]
  onDone: () => void
}) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const maybe = useMaybe()
  const { dossier, items } = props
  const [looked, setLooked] = useState<Record<string, Looked>>({})
  const [text, setText] = useState('')
  const [answerBy, setAnswerBy] = useState('')
  const done = (words: string) => {
    sayShortly(words)
    props.onDone()
  }
  const appraise = useAct(AppraiseDossiers, { onDone: () => done(t('bench.appraised')) })
  const giveBack = useAct(ReturnDossier, { onDone: () => done(t('bench.sent-back')) })
  const at = (item: string): Looked => looked[item] ?? { fine: false, note: '' }
  const set = (item: string, next: Partial<Looked>) =>
    setLooked({ ...looked, [item]: { ...at(item), ...next } })
  const faults = items.filter((item) => at(item).note.trim() !== '' && !at(item).fine)
  const may = dossier.abilities['appraise-dossiers']
  const blocked =
    typeof may === 'string' ? (maybe(`refusals.${may}`, { code: dossier.code }) ?? may) : undefined
  const checks = items.filter((item) => looked[item] !== undefined).map((item) => ({ item, ...at(item) }))
  const give = (opinion: 'recommended' | 'not-recommended') => {
    if (blocked === undefined) void appraise.act({ dossierIds: [dossier.id], opinion, text, checks })
  }
  const sendBack = () => {
    const reasons = faults.map((item) => ({ about: item, text: at(item).note.trim() }))
    const other = text.trim() === '' ? [] : [{ about: 'other', text: text.trim() }]
    void giveBack.act({
      dossierId: dossier.id,
      reasons: [...reasons, ...other],
      answerBy: answerBy === '' ? null : answerBy,
    })
  }
  return (
    <Card title={t('bench.opinion')}>
      <Stack>
        <RefusalSummary
          reasons={[...appraise.reasons, ...giveBack.reasons]}
          error={appraise.error ?? giveBack.error}
        />
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              setLooked(Object.fromEntries(items.map((item) => [item, { ...at(item), fine: true }])))
            }
          >
            {t('bench.all-fine')}
          </Button>
        </div>
        <div className={styles.items}>
          {items.map((item) => (
            <div key={item} className={styles.item}>
              <Checkbox
                label={say(`checked.${item}`)}
                checked={at(item).fine}
                onChange={(event) => set(item, { fine: event.currentTarget.checked })}
              />
              <TextInput
                aria-label={t('bench.note-of', { item: say(`checked.${item}`) })}
                placeholder={t('bench.note')}
                value={at(item).note}
                onChange={(event) => set(item, { note: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
        <Textarea
          label={t('bench.text')}
          description={t('bench.text-help')}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <BlockedHint text={blocked}>
          <Row>
            <Button
              variant="filled"
              loading={appraise.pending}
              aria-disabled={blocked !== undefined}
              data-disabled={blocked !== undefined}
              onClick={() => give('recommended')}
            >
              {t('bench.recommend')}
            </Button>
            <Button
              loading={appraise.pending}
              aria-disabled={blocked !== undefined}
              data-disabled={blocked !== undefined}
              onClick={() => give('not-recommended')}
            >
              {t('bench.not-recommend')}
            </Button>
          </Row>
        </BlockedHint>
        {faults.length === 0 && text.trim() === '' ? (
          <p>{t('bench.return-how')}</p>
        ) : (
          <Row>
            <DateField label={t('bench.answer-by')} value={answerBy} onChange={setAnswerBy} />
            <Button loading={giveBack.pending} onClick={sendBack}>
              {t('bench.return', { count: faults.length + (text.trim() === '' ? 0 : 1) })}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
