// Typing the count of the paper ballots: who is put forward for a flag or a certificate. Used by the router.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShowBlockMeeting } from '../../contract/block-meetings.ts'
import { RecordElection } from '../../contract/rankings.ts'
import type { FileLink } from '../../contract/values.ts'
import { useView } from '../client/use-view.ts'
import { useGo, useRoutePart } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { OnlyFor } from './only-for.tsx'

type Award = (typeof awards)[number]
const awards = ['ministry-flag', 'government-flag', 'ministry-certificate'] as const

interface CandidateDraft {
  key: number
  unitId: string
  award: string
  votesFor: string
  votesAgainst: string
}

export default function NewElectionPage() {
  const { t, i18n } = useTranslation('scores')
  const meetingId = useRoutePart('meetingId')
  const meeting = useView(ShowBlockMeeting, { meetingId })
  const go = useGo()
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const members = meeting.attendance.length
  const present = String(meeting.attendance.filter((one) => one.present).length)
  const form = useForm(RecordElection, {
    draft: `record-election.${meetingId}`,
    initial: {
      rule: meeting.election?.rule ?? '',
      requiredVotes: String(meeting.election?.requiredVotes ?? Math.floor(members / 2) + 1),
      counters: meeting.election?.counters.join('\n') ?? '',
      issued: present,
      collected: present,
      valid: present,
      invalid: '0',
      candidates: meeting.election?.candidates.map(candidateFrom) ?? [blankCandidate(0)],
      correction: '',
    },
    toInput: (values) => ({
      meetingId,
      rule: values.rule,
      requiredVotes: numberIn(values.requiredVotes),
      counters: values.counters.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
      issued: numberIn(values.issued),
      collected: numberIn(values.collected),
      valid: numberIn(values.valid),
      invalid: numberIn(values.invalid),
      candidates: values.candidates.map((one) => ({
        unitId: one.unitId,
        award: awards.find((award): award is Award => award === one.award) ?? 'ministry-flag',
        votesFor: numberIn(one.votesFor),
        votesAgainst: numberIn(one.votesAgainst),
      })),
      fileId: files[0]?.id ?? null,
      correction: values.correction || null,
    }),
    onDone: () => go(`/scores/meetings/${meetingId}`),
  })
  const { candidates } = form.values
  const name = pick(meeting.block.name, i18n.language).text
  return (
    <Page
      title={t(meeting.election === null ? 'meeting.count' : 'meeting.correct')}
      lead={t('election.lead', { block: name, members })}
      trail={[
        { label: name, to: `/scores/blocks/${meeting.block.id}?tab=meetings` },
        { label: t('election.meeting'), to: `/scores/meetings/${meetingId}` },
      ]}
    >
      <OnlyFor abilities={meeting.abilities} act="record-election">
        <Card>
          <FormFrame form={form} submit={t('election.submit')}>
            <TextInput
              label={t('election.rule')}
              description={t('election.rule-help')}
              {...form.field('rule')}
            />
            <div className={classes.pair}>
              <TextInput
                label={t('election.required')}
                inputMode="numeric"
                {...form.field('requiredVotes')}
              />
              <TextInput label={t('election.issued')} inputMode="numeric" {...form.field('issued')} />
              <TextInput label={t('election.collected')} inputMode="numeric" {...form.field('collected')} />
              <TextInput label={t('election.valid')} inputMode="numeric" {...form.field('valid')} />
              <TextInput label={t('election.invalid')} inputMode="numeric" {...form.field('invalid')} />
            </div>
            <fieldset className={classes.roll}>
              <legend>
                <b>{t('election.candidates')}</b>
              </legend>
              {candidates.map((one, index) => (
                <CandidateFields
                  key={one.key}
                  candidate={one}
                  index={index}
                  units={meeting.attendance.map((row) => ({
                    value: row.unit.id,
                    label: nameOf(row.unit, i18n.language),
                  }))}
                  errorAt={form.errorAt}
                  idOf={form.idOf}
                  onChange={(next) =>
                    form.set(
                      'candidates',
                      candidates.map((each) => (each.key === one.key ? next : each)),
                    )
                  }
                />
              ))}
              <Row>
                <Button
                  onClick={() =>
                    form.set('candidates', [...candidates, blankCandidate((candidates.at(-1)?.key ?? 0) + 1)])
                  }
                >
                  {t('election.add')}
                </Button>
                {candidates.length > 1 ? (
                  <Button variant="subtle" onClick={() => form.set('candidates', candidates.slice(0, -1))}>
                    {t('election.remove')}
                  </Button>
                ) : null}
              </Row>
            </fieldset>
            <Textarea
              label={t('election.counters-field')}
              description={t('meetings.one-a-line')}
              autosize
              minRows={2}
              {...form.field('counters')}
            />
            <FileDrop single label={t('election.file')} files={files} onChange={setFiles} />
            {meeting.election === null ? null : (
              <Textarea
                label={t('election.correction')}
                description={t('election.correction-help')}
                {...form.field('correction')}
              />
            )}
          </FormFrame>
        </Card>
      </OnlyFor>
    </Page>
  )
}

function CandidateFields(props: {
  candidate: CandidateDraft
  index: number
  units: readonly { value: string; label: string }[]
  errorAt: (path: string) => string | undefined
  idOf: (path: string) => string
  onChange: (next: CandidateDraft) => void
}) {
  const { t } = useTranslation('scores')
  const { candidate, index, onChange } = props
  const path = (field: string) => `candidates.${index}.${field}`
  return (
    <div className={classes.candidate}>
      <NativeSelect
        id={props.idOf(path('unitId'))}
        label={t('columns.unit')}
        value={candidate.unitId}
        error={props.errorAt(path('unitId'))}
        onChange={(event) => onChange({ ...candidate, unitId: event.currentTarget.value })}
        data={[{ value: '', label: t('office.choose') }, ...props.units]}
      />
      <NativeSelect
        label={t('election.award')}
        value={candidate.award}
        onChange={(event) => onChange({ ...candidate, award: event.currentTarget.value })}
        data={awards.map((value) => ({ value, label: t(`award.${value}`) }))}
      />
      <TextInput
        id={props.idOf(path('votesFor'))}
        label={t('election.for')}
        inputMode="numeric"
        value={candidate.votesFor}
        error={props.errorAt(path('votesFor'))}
        onChange={(event) => onChange({ ...candidate, votesFor: event.currentTarget.value })}
      />
      <TextInput
        label={t('election.against')}
        inputMode="numeric"
        value={candidate.votesAgainst}
        onChange={(event) => onChange({ ...candidate, votesAgainst: event.currentTarget.value })}
      />
    </div>
  )
}

const blankCandidate = (key: number): CandidateDraft => ({
  key,
  unitId: '',
  award: 'ministry-flag',
  votesFor: '',
  votesAgainst: '0',
})

const candidateFrom = (
  one: { unit: { id: string }; award: string; votesFor: number; votesAgainst: number },
  key: number,
): CandidateDraft => ({
  key,
  unitId: one.unit.id,
  award: one.award,
  votesFor: String(one.votesFor),
  votesAgainst: String(one.votesAgainst),
})

/** What is not a whole number is sent as one that the server refuses, with the field named. */
const numberIn = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : -1)
