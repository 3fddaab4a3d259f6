// The vote in the unit, typed as its minutes say, one line a dossier; and the votes recorded before. Used at /dossiers/votes.
import { NumberInput, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListUnitVotes, RecordUnitVote } from '../../contract/unit-votes.ts'
import type { FileLink } from '../../contract/values.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './facts.module.css'
import { useOwnUnit } from './own-unit.ts'
import { PastVotes } from './past-votes.tsx'
import lines from './vote-lines.module.css'

type Votes = OutputOf<typeof ListUnitVotes>

export default function VotePage() {
  const { t } = useTranslation('dossiers')
  const { unitId, year } = useOwnUnit()
  if (unitId === undefined) return <Page title={t('vote.title')}>{<Empty title={t('unit-needed')} />}</Page>
  return <UnitVotes unitId={unitId} year={year} />
}

function UnitVotes({ unitId, year }: { unitId: string; year: number }) {
  const { t } = useTranslation('dossiers')
  const votes = useView(ListUnitVotes, { unitId, year })
  const open = votes.abilities['record-unit-vote'] === true
  return (
    <Page
      title={t('vote.title')}
      trail={[{ label: t('list.title'), to: '/dossiers' }]}
      lead={
        <>
          <span lang="vi">{votes.unit.name.vi}</span>, {year}. {t('vote.lead')}
        </>
      }
    >
      {!open ? null : votes.candidates.length === 0 ? (
        <Card>
          <Empty
            title={t('vote.no-candidates')}
            text={t('vote.no-candidates-help')}
            action={<LinkButton to={`/dossiers/new?unit=${unitId}&year=${year}`}>{t('list.new')}</LinkButton>}
          />
        </Card>
      ) : (
        <VoteForm votes={votes} year={year} />
      )}
      {votes.votes.length === 0 ? null : <PastVotes votes={votes.votes} />}
    </Page>
  )
}

interface Typed {
  method: 'ballot' | 'hands'
  heldOn: string
  minutesNumber: string
  minutesOn: string
  files: readonly FileLink[]
  entitled: number | string
  present: number | string
  writtenAnswers: number | string
  counts: Record<string, { yes: number | string; no: number | string }>
}

const whole = (value: number | string): number =>
  typeof value === 'number' ? value : Number.parseInt(value, 10) || 0

function VoteForm({ votes, year }: { votes: Votes; year: number }) {
  const { t } = useTranslation('dossiers')
  const today = useToday()
  const go = useGo()
  const unitId = votes.unit.id
  const form = useForm(RecordUnitVote, {
    draft: `vote.${unitId}.${year}`,
    initial: {
      method: 'ballot',
      heldOn: today,
      minutesNumber: '',
      minutesOn: today,
      files: [],
      entitled: '',
      present: '',
      writtenAnswers: 0,
      counts: {},
    } as Typed,
    toInput: (values) => ({
      unitId,
      year,
      method: values.method,
      heldOn: values.heldOn,
      minutesNumber: values.minutesNumber,
      minutesOn: values.minutesOn,
      minutesFileId: values.files[0]?.id ?? null,
      entitled: whole(values.entitled),
      present: whole(values.present),
      writtenAnswers: whole(values.writtenAnswers),
      lines: put(votes, values).map(({ dossierId, yes, no }) => ({ dossierId, yes, no })),
    }),
    onDone: () => {
      sayShortly(t('vote.recorded'))
      return go(`/dossiers/submit?unit=${unitId}&year=${year}`)
    },
  })
  const lined = put(votes, form.values)
  return (
    <Card>
      <FormFrame form={form} submit={t('vote.submit')}>
        <Radio.Group
          label={t('vote.method')}
          value={form.values.method}
          onChange={(value) => form.set('method', value === 'hands' ? 'hands' : 'ballot')}
        >
          <Radio value="ballot" label={t('vote.ballot')} />
          <Radio value="hands" label={t('vote.hands')} />
        </Radio.Group>
        <div className={classes.pair}>
          <DateField label={t('vote.held')} {...form.field('heldOn')} max={today} />
          <TextInput label={t('vote.minutes-no')} {...form.field('minutesNumber')} />
          <DateField label={t('vote.minutes-on')} {...form.field('minutesOn')} max={today} />
        </div>
        <FileDrop
          label={t('vote.file')}
          single
          files={form.values.files}
          onChange={(files) => form.set('files', files)}
          error={form.errorAt('minutesFileId')}
        />
        <div className={classes.pair}>
          <NumberInput
            label={t('vote.entitled')}
            description={t('vote.entitled-help')}
            min={1}
            allowDecimal={false}
            {...form.field('entitled')}
          />
          <NumberInput label={t('vote.present')} min={0} allowDecimal={false} {...form.field('present')} />
          <NumberInput
            label={t('vote.written')}
            min={0}
            allowDecimal={false}
            {...form.field('writtenAnswers')}
          />
        </div>
        <fieldset className={lines.lines}>
          <legend>{t('vote.candidates')}</legend>
          <p className={classes.quiet}>{t('vote.candidates-help')}</p>
          {votes.candidates.map((candidate) => (
            <CandidateLine
              key={candidate.dossierId}
              candidate={candidate}
              counted={form.values.counts[candidate.dossierId]}
              error={errorOf(candidate.dossierId)}
              onChange={(counted) =>
                form.set('counts', { ...form.values.counts, [candidate.dossierId]: counted })
              }
            />
          ))}
        </fieldset>
      </FormFrame>
    </Card>
  )

  /** The refusals name a line by its place among those sent. */
  function errorOf(dossierId: string): string | undefined {
    const index = lined.findIndex((line) => line.dossierId === dossierId)
    if (index === -1) return undefined
    const said = ['', '.yes', '.dossierId'].flatMap((end) => form.errorAt(`lines.${index}${end}`) ?? [])
    return said.join(' ') || undefined
  }
}

/** The candidates for whom a number was typed, in the order of the list. */
const put = (votes: Votes, values: Typed) =>
  votes.candidates.flatMap(({ dossierId }) => {
    const counted = values.counts[dossierId]
    if (counted === undefined || counted.yes === '') return []
    return [{ dossierId, yes: whole(counted.yes), no: whole(counted.no) }]
  })

function CandidateLine(props: {
  candidate: Votes['candidates'][number]
  counted: { yes: number | string; no: number | string } | undefined
  error: string | undefined
  onChange: (counted: { yes: number | string; no: number | string }) => void
}) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const { candidate } = props
  const counted = props.counted ?? { yes: '', no: '' }
  const of = `${candidate.name}, ${law.award(candidate.award)}`
  return (
    <div className={lines.line}>
      <div>
        <b lang="vi">{candidate.name}</b>
        <p className={classes.quiet}>
          {law.award(candidate.award)}
          {candidate.ballot ? ` · ${t('vote.ballot-asked')}` : ''}
          {candidate.percent === null ? '' : ` · ${t('vote.percent', { percent: candidate.percent })}`}
        </p>
      </div>
      <NumberInput
        label={t('vote.yes')}
        aria-label={`${t('vote.yes')}: ${of}`}
        min={0}
        allowDecimal={false}
        value={counted.yes}
        error={props.error}
        onChange={(yes) => props.onChange({ ...counted, yes })}
      />
      <NumberInput
        label={t('vote.no')}
        aria-label={`${t('vote.no')}: ${of}`}
        min={0}
        allowDecimal={false}
        value={counted.no}
        onChange={(no) => props.onChange({ ...counted, no })}
      />
    </div>
  )
}
