// One letter, several dossiers: chosen in a list that says what blocks and what warns each; beside it the letter: draft, number,
// date, signed file. Used at /dossiers/submit.
import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PreviewSubmission, PrintSubmission, SubmitDossiers } from '../../contract/dossier-appraisal.ts'
import type { FileLink } from '../../contract/values.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { type Form, useForm } from '../ui/use-form.ts'
import classes from './facts.module.css'
import { useOwnUnit } from './own-unit.ts'
import { type Proposed, ProposedRow } from './proposed-row.tsx'
import { SentLetters } from './sent-letters.tsx'
import { Shares } from './shares.tsx'
import styles from './submit-page.module.css'

export default function SubmitPage() {
  const { t } = useTranslation('dossiers')
  const { unitId, year } = useOwnUnit()
  if (unitId === undefined) return <Page title={t('submit.title')}>{<Empty title={t('unit-needed')} />}</Page>
  return <UnitLetter unitId={unitId} year={year} />
}

interface Typed {
  chosen: readonly string[]
  number: string
  on: string
  files: readonly FileLink[]
}

function UnitLetter({ unitId, year }: { unitId: string; year: number }) {
  const { t } = useTranslation('dossiers')
  const today = useToday()
  const go = useGo()
  const asked = useAddress().get('chosen')
  const preview = useView(PreviewSubmission, { unitId, year })
  const { rows } = preview
  const ready = rows.filter((row) => row.blocks.length === 0)
  const form = useForm(SubmitDossiers, {
    initial: {
      chosen: asked === undefined ? ready.map((row) => row.id) : [asked],
      number: '',
      on: today,
      files: [],
    } as Typed,
    toInput: (values: Typed) => ({
      unitId,
      year,
      number: values.number,
      on: values.on,
      fileId: values.files[0]?.id ?? null,
      dossierIds: [...values.chosen],
    }),
    onDone: (output) => {
      sayShortly(t(output.late ? 'submit.done-late' : 'submit.done', { count: output.dossiers }))
      void go(`/dossiers?unitId=${unitId}&year=${year}`)
    },
  })
  const { chosen } = form.values
  const toggle = (id: string, on: boolean) =>
    form.set('chosen', on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <Page
      title={t('submit.title')}
      trail={[{ label: t('list.title'), to: '/dossiers' }]}
      lead={
        <>
          <span lang="vi">{preview.unit.name.vi}</span>, {year}.{' '}
          {t('submit.lead', { ready: ready.length, all: rows.length })}{' '}
          {preview.dueOn === null ? null : (
            <Deadline on={preview.dueOn} workingDays={preview.workingDaysLeft ?? undefined} inline />
          )}
        </>
      }
      sideWidth="wide"
      {...(rows.length === 0 ? {} : { side: <LetterForm form={form} unitId={unitId} year={year} /> })}
    >
      {rows.length === 0 ? (
        <Card>
          <Empty
            title={t('submit.none')}
            text={t('submit.none-help')}
            action={<LinkButton to={`/dossiers/new?unit=${unitId}&year=${year}`}>{t('list.new')}</LinkButton>}
          />
        </Card>
      ) : (
        <>
          <Card title={t('submit.dossiers')} note={t('submit.chosen', { count: chosen.length })} flush>
            <ul className={styles.rows}>
              {rows.map((row) => (
                <ProposedRow
                  key={row.id}
                  row={row}
                  unitId={unitId}
                  year={year}
                  chosen={chosen.includes(row.id)}
                  onToggle={(on) => toggle(row.id, on)}
                />
              ))}
            </ul>
          </Card>
          <Shares shares={sharesOf(rows.filter((row) => chosen.includes(row.id)))} />
        </>
      )}
      <SentLetters letters={preview.sent} />
    </Page>
  )
}

function LetterForm({ form, unitId, year }: { form: Form<Typed>; unitId: string; year: number }) {
  const { t } = useTranslation('dossiers')
  const today = useToday()
  const { chosen, files } = form.values
  const blocked = chosen.length === 0 ? { blocked: t('submit.choose') } : {}
  return (
    <Card title={t('submit.letter')}>
      <FormFrame form={form} submit={t('submit.send', { count: chosen.length })} {...blocked}>
        <p className={classes.quiet}>{t('submit.letter-help')}</p>
        {chosen.length === 0 ? null : (
          <div>
            <Button
              component="a"
              href={addressOf(PrintSubmission, { unitId, year, dossierIds: [...chosen] })}
            >
              {t('submit.draft')}
            </Button>
          </div>
        )}
        <TextInput
          label={t('submit.number')}
          description={t('submit.number-help')}
          {...form.field('number')}
        />
        <DateField label={t('submit.on')} {...form.field('on')} max={today} />
        <FileDrop
          label={t('submit.file')}
          single
          files={files}
          onChange={(next) => form.set('files', next)}
          error={form.errorAt('fileId')}
        />
      </FormFrame>
    </Card>
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
