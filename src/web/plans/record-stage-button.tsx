// Records that a document of the programme reached a stage, or plans it anew. Used by each row of the programme.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LegalStageName, RecordLegalStage } from '../../contract/legal-documents.ts'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './legal.module.css'
import type { LegalRow } from './plan-pills.tsx'

type Stage = LegalRow['stages'][number]['stage']

export function RecordStageButton({ document }: { document: LegalRow }) {
  const { t } = useTranslation('plans')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="xs"
        aria-label={t('programme.record-title', { code: document.code })}
        onClick={() => setOpen(true)}
      >
        {t('programme.record')}
      </Button>
      {open ? <StageForm document={document} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function StageForm({ document, onClose }: { document: LegalRow; onClose: () => void }) {
  const { t } = useTranslation('plans')
  const reached = document.stages.filter((one) => one.actualOn !== null).map((one) => one.stage)
  const stages: readonly Stage[] = LegalStageName.options
  const form = useForm(RecordLegalStage, {
    initial: {
      stage: stages.find((stage) => !reached.includes(stage)) ?? 'in-force',
      plannedOn: '',
      actualOn: '',
      number: '',
      note: '',
    },
    toInput: (values) => ({
      documentId: document.id,
      stage: values.stage,
      plannedOn: values.plannedOn || null,
      actualOn: values.actualOn || null,
      number: values.number.trim() || null,
      note: values.note.trim() || null,
    }),
    onDone: () => {
      say(t('programme.done'))
      onClose()
    },
  })
  return (
    <Dialog title={t('programme.record-title', { code: document.code })} onClose={onClose}>
      <FormFrame form={form} submit={t('programme.send')}>
        <NativeSelect
          label={t('programme.stage')}
          value={form.values.stage}
          onChange={(event) =>
            form.set('stage', stages.find((stage) => stage === event.currentTarget.value) ?? 'drafted')
          }
          data={stages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) }))}
        />
        <DateField label={t('programme.actual')} {...form.field('actualOn')} />
        <DateField label={t('programme.planned')} {...form.field('plannedOn')} />
        <TextInput label={t('programme.number')} {...form.field('number')} />
        <TextInput label={t('programme.note')} {...form.field('note')} />
        <p className={classes.document}>
          <small>{t('programme.source', { source: document.source })}</small>
        </p>
      </FormFrame>
    </Dialog>
  )
}
