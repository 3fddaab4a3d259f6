// An initiative: content, authors, recognitions, uses; its authority decides here. Used by the router at /initiatives/$initiativeId.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { RecogniseInitiative, ShowInitiative } from '../../contract/initiatives.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useLawWords } from '../law/law-words.ts'
import classes from '../people/facts.module.css'
import { useToday } from '../shell/me.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { DateText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { InitiativeState, stateOf } from './initiative-state.tsx'

type Initiative = OutputOf<typeof ShowInitiative>

export default function InitiativePage() {
  const { t, i18n } = useTranslation('initiatives')
  const law = useLawWords()
  const initiative = useView(ShowInitiative, { initiativeId: useRoutePart('initiativeId') })
  return (
    <Page
      title={initiative.title}
      lead={`${t(`kinds.${initiative.kind}`)} · ${initiative.year} · ${initiative.unit === null ? '' : nameOf(initiative.unit, i18n.language)}`}
      state={<InitiativeState state={stateOf(initiative.recognitions)} />}
      trail={[{ label: t('list.title'), to: '/initiatives' }]}
      side={<RecordHistory kind="initiative" id={initiative.id} />}
    >
      <Stack>
        <Card title={t('page.content')}>
          <p lang="vi">{initiative.summary}</p>
          <p className={classes.quiet}>{initiative.authors.map((author) => author.name).join(', ')}</p>
          {initiative.file === null ? null : (
            <Link to={`/api/files/${initiative.file.id}`}>{initiative.file.name}</Link>
          )}
        </Card>
        <Card title={t('page.recognitions')}>
          {initiative.recognitions.length === 0 ? (
            <p className={classes.quiet}>{t('page.none')}</p>
          ) : (
            <ul className={classes.list}>
              {initiative.recognitions.map((one) => (
                <li key={`${one.outcome} ${one.scope}`}>
                  <b>
                    {t(`page.${one.outcome}`)} {one.scope === null ? '' : `· ${t(`scopes.${one.scope}`)}`}
                  </b>
                  <span className={classes.quiet}>
                    {one.decisionNumber} · <DateText on={one.decidedOn} /> {one.reason}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card title={t('page.used')}>
          {initiative.usedFor.length === 0 ? (
            <p className={classes.quiet}>{t('page.unused')}</p>
          ) : (
            <ul className={classes.list}>
              {initiative.usedFor.map((use) => (
                <li key={use.dossierId}>
                  <Link to={`/dossiers/${use.dossierId}`}>{law.award(use.award)}</Link>
                </li>
              ))}
            </ul>
          )}
        </Card>
        {initiative.abilities['recognise-initiative'] === true ? (
          <RecogniseForm initiative={initiative} />
        ) : null}
      </Stack>
    </Page>
  )
}

interface Typed {
  outcome: 'recognised' | 'refused'
  scope: 'base-unit' | 'ministry-province' | 'nationwide'
  replicable: boolean
  decisionNumber: string
  decidedOn: string
  reason: string
}

function RecogniseForm({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives')
  const today = useToday()
  const form = useForm(RecogniseInitiative, {
    initial: {
      outcome: 'recognised',
      scope: 'base-unit',
      replicable: false,
      decisionNumber: '',
      decidedOn: today,
      reason: '',
    } as Typed,
    toInput: ({ outcome, scope, replicable, decisionNumber, decidedOn, reason }: Typed) => ({
      initiativeId: initiative.id,
      outcome,
      scope: outcome === 'recognised' ? scope : null,
      replicable,
      decisionNumber: decisionNumber === '' ? null : decisionNumber,
      decidedOn,
      reason: reason === '' ? null : reason,
      fileId: null,
    }),
    onDone: () => say(t('page.done')),
  })
  const recognises = form.values.outcome === 'recognised'
  return (
    <Card title={t('page.recognise')}>
      <FormFrame form={form} submit={t('page.recognise')}>
        <div className={classes.pair}>
          <NativeSelect
            label={t('page.outcome')}
            data={(['recognised', 'refused'] as const).map((value) => ({ value, label: t(`page.${value}`) }))}
            {...form.field('outcome')}
          />
          {recognises ? (
            <NativeSelect
              label={t('page.scope')}
              data={(['base-unit', 'ministry-province', 'nationwide'] as const).map((value) => ({
                value,
                label: t(`scopes.${value}`),
              }))}
              {...form.field('scope')}
            />
          ) : null}
          <TextInput label={t('page.number')} {...form.field('decisionNumber')} />
          <DateField label={t('page.on')} {...form.field('decidedOn')} max={today} />
        </div>
        {recognises ? (
          <Checkbox
            label={t('page.replicable')}
            checked={form.values.replicable}
            onChange={(event) => form.set('replicable', event.currentTarget.checked)}
          />
        ) : (
          <Textarea label={t('page.reason')} {...form.field('reason')} />
        )}
      </FormFrame>
    </Card>
  )
}
