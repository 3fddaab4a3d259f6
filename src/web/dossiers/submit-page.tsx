// One letter, several dossiers: chosen in a list that says what blocks and what warns each; PDF draft, number, date, signed file.
// Used at /dossiers/submit.
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { PreviewSubmission, PrintSubmission, SubmitDossiers } from '../../contract/dossier-appraisal.ts'
import type { FileLink } from '../../contract/values.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { CheckList } from './check-list.tsx'
import classes from './facts.module.css'
import { useOwnUnit } from './own-unit.ts'
import { SentLetters } from './sent-letters.tsx'
import { Shares } from './shares.tsx'
import styles from './submit-page.module.css'

type Preview = OutputOf<typeof PreviewSubmission>
type Proposed = Preview['rows'][number]

export default function SubmitPage() {
  const { t } = useTranslation('dossiers')
  const { unitId, year } = useOwnUnit()
  if (unitId === undefined) return <Page title={t('submit.title')}>{<Empty title={t('unit-needed')} />}</Page>
  return <UnitLetter unitId={unitId} year={year} />
}

function UnitLetter({ unitId, year }: { unitId: string; year: number }) {
  const { t } = useTranslation('dossiers')
  const preview = useView(PreviewSubmission, { unitId, year })
  const ready = preview.rows.filter((row) => row.blocks.length === 0)
  return (
    <Page
      title={t('submit.title')}
      trail={[{ label: t('list.title'), to: '/dossiers' }]}
      lead={
        <>
          <span lang="vi">{preview.unit.name.vi}</span>, {year}.{' '}
          {t('submit.lead', { ready: ready.length, all: preview.rows.length })}{' '}
          {preview.dueOn === null ? null : <Deadline on={preview.dueOn} inline />}
        </>
      }
    >
      {preview.rows.length === 0 ? (
        <Card>
          <Empty
            title={t('submit.none')}
            text={t('submit.none-help')}
            action={<LinkButton to={`/dossiers/new?unit=${unitId}&year=${year}`}>{t('list.new')}</LinkButton>}
          />
        </Card>
      ) : (
        <LetterForm preview={preview} />
      )}
      <SentLetters letters={preview.sent} />
    </Page>
  )
}

interface Typed {
  chosen: readonly string[]
  number: string
  on: string
  files: readonly FileLink[]
}

function LetterForm({ preview }: { preview: Preview }) {
  const { t } = useTranslation('dossiers')
  const today = useToday()
  const go = useGo()
  const asked = useAddress().get('chosen')
  const { unit, year, rows } = preview
  const ready = rows.filter((row) => row.blocks.length === 0)
  const form = useForm(SubmitDossiers, {
    initial: {
      chosen: asked === undefined ? ready.map((row) => row.id) : [asked],
      number: '',
      on: today,
      files: [],
    } as Typed,
    toInput: (values) => ({
      unitId: unit.id,
      year,
      number: values.number,
      on: values.on,
      fileId: values.files[0]?.id ?? null,
      dossierIds: [...values.chosen],
    }),
    onDone: (output) => {
      sayShortly(t(output.late ? 'submit.done-late' : 'submit.done', { count: output.dossiers }))
      return go(`/dossiers?unitId=${unit.id}&year=${year}`)
    },
  })
  const { chosen } = form.values
  const chosenRows = rows.filter((row) => chosen.includes(row.id))
  const toggle = (id: string, on: boolean) =>
    form.set('chosen', on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <FormFrame
      form={form}
      submit={t('submit.send', { count: chosen.length })}
      {...(chosen.length === 0 ? { blocked: t('submit.choose') } : {})}
    >
      <Card title={t('submit.dossiers')} note={t('submit.chosen', { count: chosen.length })} flush>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <ProposedRow
              key={row.id}
              row={row}
              unitId={unit.id}
              year={year}
              chosen={chosen.includes(row.id)}
              onToggle={(on) => toggle(row.id, on)}
            />
          ))}
        </ul>
      </Card>
      <Shares shares={sharesOf(chosenRows)} />
      <Card title={t('submit.letter')}>
        <div className={classes.tools}>
          <p className={classes.quiet}>{t('submit.letter-help')}</p>
          {chosen.length === 0 ? null : (
            <div>
              <Button
                component="a"
                href={addressOf(PrintSubmission, { unitId: unit.id, year, dossierIds: [...chosen] })}
              >
                {t('submit.draft')}
              </Button>
            </div>
          )}
          <div className={classes.pair}>
            <TextInput
              label={t('submit.number')}
              description={t('submit.number-help')}
              {...form.field('number')}
            />
            <DateField label={t('submit.on')} {...form.field('on')} max={today} />
          </div>
          <FileDrop
            label={t('submit.file')}
            single
            files={form.values.files}
            onChange={(files) => form.set('files', files)}
            error={form.errorAt('fileId')}
          />
        </div>
      </Card>
    </FormFrame>
  )
}

function ProposedRow(props: {
  row: Proposed
  unitId: string
  year: number
  chosen: boolean
  onToggle: (on: boolean) => void
}) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const { row } = props
  const { subject } = row
  const remedies = {
    dossierId: row.id,
    unitId: props.unitId,
    year: props.year,
    subjectPath:
      subject.person === null
        ? `/units/${subject.unit?.id ?? props.unitId}/eligibility?year=${props.year}`
        : `/people/${subject.person.id}/eligibility?year=${props.year}`,
  }
  return (
    <li>
      <Checkbox
        checked={props.chosen}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
        label={<span lang="vi">{subject.name}</span>}
        description={`${law.award(row.award)}${subject.position === null ? '' : ` · ${subject.position}`}`}
      />
      <div>
        <Link to={`/dossiers/${row.id}`}>{row.code}</Link>{' '}
        <span className={row.blocks.length > 0 ? classes.late : classes.quiet}>
          {row.blocks.length === 0
            ? t('submit.row-ready')
            : t('submit.row-blocked', { count: row.blocks.length })}
        </span>
      </div>
      {row.blocks.length + row.warns.length === 0 ? null : (
        <details open={props.chosen && row.blocks.length > 0}>
          <summary>{t('submit.row-why', { blocks: row.blocks.length, warns: row.warns.length })}</summary>
          <CheckList checks={[...row.blocks, ...row.warns]} remedies={remedies} />
        </details>
      )}
    </li>
  )
}

function sharesOf(rows: readonly Proposed[]) {
  const people = rows.filter((row) => row.subject.kind === 'person')
  const directWorkers = people.filter((row) => row.subject.rank === 'direct-worker').length
  return {
    people: people.length,
    leaders: people.length - directWorkers,
    directWorkers,
    collectives: rows.length - people.length,
  }
}
