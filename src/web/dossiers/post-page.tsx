// Posts a list: the recommended dossiers chosen, the notice's number and date, the term in working days. At /dossiers/postings/new.
import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListPostings, PostList } from '../../contract/postings.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { formatDate } from '../words/format.ts'
import { Shares } from './shares.tsx'
import { HoldPill } from './stage-pill.tsx'
import styles from './submit-page.module.css'

type Candidate = OutputOf<typeof ListPostings>['candidates'][number]

interface Typed {
  number: string
  on: string
  workingDays: number | string
  chosen: readonly string[]
}

export default function PostPage() {
  const { t, i18n } = useTranslation('dossiers')
  const go = useGo()
  const today = useToday()
  const year = Number(useAddress().get('year') ?? today.slice(0, 4))
  const { candidates, postingDays } = useView(ListPostings, { year })
  const asked = candidates.filter((one) => isAsked(one) && !one.holds.includes('hold.unit-not-excellent'))
  const ordered = candidates.toSorted((one, other) => Number(isAsked(other)) - Number(isAsked(one)))
  const form = useForm(PostList, {
    initial: {
      number: '',
      on: today,
      workingDays: postingDays,
      chosen: asked.map((one) => one.id),
    } as Typed,
    toInput: (values: Typed) => ({
      year,
      number: values.number,
      on: values.on,
      workingDays: Number(values.workingDays),
      dossierIds: [...values.chosen],
    }),
    onDone: (output) => {
      sayShortly(t('post.done', { code: output.code, date: formatDate(output.endsOn, i18n.language) }))
      void go(`/dossiers/postings/${output.postingId}`)
    },
  })
  const { chosen } = form.values
  const list = candidates.filter((one) => chosen.includes(one.id))
  const blocked = chosen.length === 0 ? { blocked: t('submit.choose') } : {}
  const letter = (
    <Card title={t('post.notice')}>
      <FormFrame form={form} submit={t('post.submit', { count: chosen.length })} {...blocked}>
        <TextInput label={t('postings.number')} {...form.field('number')} />
        <DateField label={t('submit.on')} {...form.field('on')} max={today} />
        <NumberInput
          label={t('post.days')}
          allowDecimal={false}
          min={1}
          max={60}
          {...form.field('workingDays')}
        />
      </FormFrame>
    </Card>
  )
  return (
    <Page
      title={t('post.title')}
      trail={[
        { label: t('list.title'), to: '/dossiers' },
        { label: t('postings.title'), to: '/dossiers/postings' },
      ]}
      lead={t('post.lead', { asked: asked.length, all: candidates.length })}
      {...(candidates.length === 0 ? {} : { side: letter })}
    >
      {candidates.length === 0 ? (
        <Card>
          <Empty title={t('post.none')} text={t('post.none-help')} />
        </Card>
      ) : (
        <>
          <Card title={t('post.list')} note={t('submit.chosen', { count: chosen.length })} flush>
            <ul className={styles.rows}>
              {ordered.map((one) => (
                <CandidateRow
                  key={one.id}
                  candidate={one}
                  chosen={chosen.includes(one.id)}
                  error={form.errorAt(`dossierIds.${chosen.indexOf(one.id)}`)}
                  onToggle={(on) =>
                    form.set('chosen', on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
                  }
                />
              ))}
            </ul>
          </Card>
          <Shares shares={sharesOf(list)} />
        </>
      )}
    </Page>
  )
}

/** The guidance or the law asks that this award’s list be posted. */
const isAsked = (candidate: Candidate): boolean => candidate.holds.includes('hold.not-posted')

function CandidateRow(props: {
  candidate: Candidate
  chosen: boolean
  error: string | undefined
  onToggle: (on: boolean) => void
}) {
  const law = useLawWords()
  const { candidate } = props
  return (
    <li>
      <Checkbox
        checked={props.chosen}
        error={props.error}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
        label={<span lang="vi">{candidate.name}</span>}
        description={
          <span lang="vi">
            {law.award(candidate.award)} · {candidate.office || candidate.unit} · {candidate.merit}
          </span>
        }
      />
      <span>
        {candidate.holds
          .filter((kind) => kind !== 'hold.not-posted')
          .map((kind) => (
            <HoldPill key={kind} kind={kind} />
          ))}
      </span>
    </li>
  )
}

function sharesOf(list: readonly Candidate[]) {
  const people = list.filter((one) => one.leader !== null)
  const leaders = people.filter((one) => one.leader === true).length
  return {
    people: people.length,
    leaders,
    directWorkers: people.length - leaders,
    collectives: list.length - people.length,
  }
}
