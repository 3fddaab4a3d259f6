// The coordinator's guidance of a year: last day for letters, awards whose lists are posted, the head-of-unit rule. At /dossiers/guidance.
import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListDossiers, SetGuidance } from '../../contract/dossiers.ts'
import type { FileLink } from '../../contract/values.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { say as sayShortly } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { formatDate } from '../words/format.ts'
import { allAwards, awardsFor } from './award-choices.ts'
import classes from './facts.module.css'
import styles from './open-page.module.css'

interface Typed {
  year: number | string
  number: string
  on: string
  submitBy: string
  files: readonly FileLink[]
  postedAwards: readonly string[]
  postingDays: number | string
  headRuleAward: string
}

export default function GuidancePage() {
  const { t, i18n } = useTranslation('dossiers')
  const law = useLawWords()
  const go = useGo()
  const today = useToday()
  const year = Number(useAddress().get('year') ?? today.slice(0, 4))
  const { guidance } = useView(ListDossiers, { year, size: 1 })
  const form = useForm(SetGuidance, {
    draft: `guidance.${year}`,
    initial: {
      year,
      number: '',
      on: today,
      submitBy: '',
      files: [],
      postedAwards: [],
      postingDays: 10,
      // No rule unless the letter holds one.
      headRuleAward: '',
    } as Typed,
    toInput: (values: Typed) => ({
      year: Number(values.year),
      number: values.number,
      on: values.on,
      fileId: values.files[0]?.id ?? null,
      submitBy: values.submitBy,
      postedAwards: [...values.postedAwards],
      postingDays: Number(values.postingDays),
      headRuleAward: values.headRuleAward === '' ? null : values.headRuleAward,
    }),
    onDone: () => {
      sayShortly(t('guidance.done'))
      void go('/dossiers')
    },
  })
  const { postedAwards } = form.values
  const now =
    guidance === null
      ? t('guidance.none')
      : t('guidance.now', {
          number: guidance.number,
          on: formatDate(guidance.on, i18n.language),
          submitBy: formatDate(guidance.submitBy, i18n.language),
        })
  return (
    <Page
      title={t('guidance.title', { year })}
      trail={[{ label: t('list.title'), to: '/dossiers' }]}
      lead={now}
    >
      <Card>
        <FormFrame form={form} submit={t('guidance.submit')}>
          <div className={classes.pair}>
            <NumberInput label={t('list.year')} allowDecimal={false} {...form.field('year')} />
            <TextInput label={t('guidance.number')} {...form.field('number')} />
            <DateField label={t('guidance.on')} {...form.field('on')} max={today} />
            <DateField label={t('guidance.submit-by')} {...form.field('submitBy')} />
          </div>
          <FileDrop
            label={t('guidance.file')}
            single
            files={form.values.files}
            onChange={(files) => form.set('files', files)}
          />
          <NativeSelect
            label={t('guidance.head-rule')}
            description={t('guidance.head-rule-help')}
            {...form.field('headRuleAward')}
            data={[
              { value: '', label: t('guidance.no-head-rule') },
              ...awardsFor('collective').map((code) => ({ value: code, label: law.award(code) })),
            ]}
          />
          <NumberInput
            label={t('guidance.posting-days')}
            allowDecimal={false}
            min={1}
            max={60}
            {...form.field('postingDays')}
          />
          <fieldset className={styles.people}>
            <legend>{t('guidance.posted')}</legend>
            {allAwards.map((code) => (
              <Checkbox
                key={code}
                label={law.award(code)}
                checked={postedAwards.includes(code)}
                onChange={(event) =>
                  form.set(
                    'postedAwards',
                    event.currentTarget.checked
                      ? [...postedAwards, code]
                      : postedAwards.filter((one) => one !== code),
                  )
                }
              />
            ))}
          </fieldset>
        </FormFrame>
      </Card>
    </Page>
  )
}
