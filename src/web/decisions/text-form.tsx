// The text of a draft, edited with autosave: what somebody else saved meanwhile is never overwritten. Used by the page of a decision.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SigningForm } from '../../contract/decisions.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card, Row } from '../ui/card.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { formatTime } from '../words/format.ts'
import type { DecisionShown } from './decision-page.tsx'
import classes from './decisions.module.css'
import { useTextDraft } from './use-text-draft.ts'

export function TextForm({ decision }: { decision: DecisionShown }) {
  const { t, i18n } = useTranslation('decisions')
  const law = useLawWords()
  const draft = useTextDraft(decision)
  const { text, set, setSignatory, errorAt } = draft
  const line = (name: 'summary' | 'authority' | 'issuer' | 'place' | 'series' | 'archive' | 'executors') => ({
    lang: 'vi',
    value: text[name],
    error: errorAt(`text.${name}`),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set(name, event.currentTarget.value),
  })
  const lines = (name: 'grounds' | 'recipients') => ({
    lang: 'vi',
    autosize: true,
    minRows: 3,
    value: text[name].join('\n'),
    error: errorAt(`text.${name}`),
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) =>
      set(name, event.currentTarget.value.split('\n')),
  })
  const said =
    draft.state === 'saved' && draft.savedAt
      ? t('text.saved', { at: formatTime(draft.savedAt, i18n.language) })
      : draft.state === 'saving'
        ? t('text.saving')
        : draft.state === 'unsaved'
          ? t('text.unsaved')
          : ''
  return (
    <Card title={t('page.text')} note={<span role="status">{said}</span>}>
      <div className={classes.fields}>
        <RefusalSummary reasons={draft.reasons} error={draft.error} />
        <TextInput label={t('text.summary')} {...line('summary')} />
        <div className={classes.pair}>
          <TextInput label={t('text.series')} description={t('text.series-help')} {...line('series')} />
          <TextInput label={t('text.issuer')} {...line('issuer')} />
          <TextInput label={t('text.place')} {...line('place')} />
        </div>
        <TextInput
          label={t('text.authority')}
          description={t('text.authority-help')}
          {...line('authority')}
        />
        <Textarea label={t('text.grounds')} description={t('text.grounds-help')} {...lines('grounds')} />
        {decision.kind === 'grant' || decision.kind === 'restore' ? (
          <Textarea
            label={t('text.articles')}
            description={t('text.articles-help')}
            lang="vi"
            autosize
            minRows={6}
            value={text.articles.join('\n\n')}
            error={errorAt('text.articles')}
            onChange={(event) => set('articles', event.currentTarget.value.split('\n\n'))}
          />
        ) : (
          <Textarea
            label={t('text.reason')}
            lang="vi"
            autosize
            minRows={2}
            value={text.reason}
            onChange={(event) => set('reason', event.currentTarget.value)}
          />
        )}
        <div className={classes.pair}>
          <NativeSelect
            label={t('text.power')}
            value={text.power}
            error={errorAt('text.power')}
            onChange={(event) => set('power', event.currentTarget.value)}
            data={decision.powers.map((value) => ({ value, label: law.authority(value) }))}
          />
          <NativeSelect
            label={t('text.form')}
            value={text.signatory.form}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              setSignatory({ form: SigningForm.options.find((one) => one === chosen) ?? 'own' })
            }}
            data={SigningForm.options.map((value) => ({ value, label: t(`forms.${value}`) }))}
          />
          {text.signatory.form === 'own' || text.signatory.form === 'Q' ? null : (
            <TextInput
              label={t('text.head')}
              lang="vi"
              value={text.signatory.head ?? ''}
              error={errorAt('text.signatory.head')}
              onChange={(event) => setSignatory({ head: event.currentTarget.value || null })}
            />
          )}
          <TextInput
            label={t('text.signatory')}
            lang="vi"
            value={text.signatory.name}
            error={errorAt('text.signatory.name')}
            onChange={(event) => setSignatory({ name: event.currentTarget.value, personId: null })}
          />
          <TextInput
            label={t('text.office')}
            lang="vi"
            value={text.signatory.office}
            error={errorAt('text.signatory.office')}
            onChange={(event) => setSignatory({ office: event.currentTarget.value })}
          />
        </div>
        <TextInput label={t('text.executors')} {...line('executors')} />
        <Textarea
          label={t('text.recipients')}
          description={t('text.recipients-help')}
          {...lines('recipients')}
        />
        <TextInput label={t('text.archive')} {...line('archive')} />
        <Row>
          <Button onClick={() => void draft.save()} loading={draft.state === 'saving'}>
            {t('text.save')}
          </Button>
        </Row>
      </div>
    </Card>
  )
}
