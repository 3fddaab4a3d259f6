// Opening the scoring of a year, or changing its deadlines. Used by the scorecard page, for the coordinator.
import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { OpenScoring, type ShowScorecard } from '../../contract/scores.ts'
import type { FileLink } from '../../contract/values.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { pick } from '../words/three-languages.ts'
import classes from './block.module.css'

export function OpenScoringForm({ year, shown }: { year: number; shown: OutputOf<typeof ShowScorecard> }) {
  const { t, i18n } = useTranslation('scores')
  const { scoring, scorecard } = shown
  const [files, setFiles] = useState<readonly FileLink[]>(scoring?.guidanceFile ? [scoring.guidanceFile] : [])
  const form = useForm(OpenScoring, {
    initial: {
      scorecardCode: scorecard.code,
      selfDueOn: scoring?.selfDueOn ?? '',
      blockDueOn: scoring?.blockDueOn ?? '',
      appraisalDueOn: scoring?.appraisalDueOn ?? '',
      flagsPerBlock: scoring?.flagsPerBlock == null ? '' : String(scoring.flagsPerBlock),
      guidance: scoring?.guidance ?? '',
    },
    toInput: (values) => ({
      year,
      scorecardCode: values.scorecardCode,
      selfDueOn: values.selfDueOn,
      blockDueOn: values.blockDueOn,
      appraisalDueOn: values.appraisalDueOn,
      flagsPerBlock: /^\d+$/.test(values.flagsPerBlock) ? Number(values.flagsPerBlock) : null,
      guidance: values.guidance || null,
      guidanceFileId: files[0]?.id ?? null,
    }),
    onDone: () => say(t('open.said', { year })),
  })
  return (
    <Card title={t(scoring === null ? 'open.title' : 'open.change', { year })}>
      <FormFrame form={form} submit={t(scoring === null ? 'open.title' : 'open.change', { year })} quiet>
        <NativeSelect
          label={t('open.card')}
          {...form.field('scorecardCode')}
          data={shown.offered.map((one) => ({ value: one.code, label: pick(one.name, i18n.language).text }))}
        />
        <div className={classes.pair}>
          <DateField label={t('open.self-due')} {...form.field('selfDueOn')} />
          <DateField label={t('open.block-due')} {...form.field('blockDueOn')} />
          <DateField label={t('open.appraisal-due')} {...form.field('appraisalDueOn')} />
        </div>
        <TextInput
          label={t('open.flags')}
          description={t('open.flags-help')}
          inputMode="numeric"
          {...form.field('flagsPerBlock')}
        />
        <TextInput label={t('open.guidance')} {...form.field('guidance')} />
        <FileDrop single label={t('open.guidance-file')} files={files} onChange={setFiles} />
      </FormFrame>
    </Card>
  )
}
