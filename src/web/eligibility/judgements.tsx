// What only people can judge: chosen questions answered "yes" for everyone of the unit and the unit itself, on a document.
// Used by the unit's table.
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { AnswerJudgements, type ListUnitEligibility } from '../../contract/eligibility.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { pick } from '../words/three-languages.ts'
import classes from './titles-page.module.css'

interface JudgementsProps {
  unitId: string
  year: number
  seen: OutputOf<typeof ListUnitEligibility>
}

export function Judgements({ unitId, year, seen }: JudgementsProps) {
  const { t, i18n } = useTranslation('eligibility')
  const form = useForm(AnswerJudgements, {
    initial: { basis: '', predicates: [] as readonly string[] },
    toInput: ({ basis, predicates }) => ({
      unitId,
      year,
      basis,
      answers: predicates.flatMap((predicate) => [
        { personId: null, predicate, answer: true },
        ...seen.rows.map((row) => ({ personId: row.person.id, predicate, answer: true })),
      ]),
    }),
    onDone: ({ recorded }) => say(t('judge.done', { count: recorded })),
  })
  const { predicates } = form.values
  return (
    <Card title={t('judge.title')}>
      <FormFrame form={form} submit={t('judge.yes-all')} quiet>
        <p>{t('judge.help')}</p>
        <div className={classes.judge}>
          {seen.questions.map((one) => (
            <Checkbox
              key={one.predicate}
              label={pick(one.question, i18n.language).text}
              checked={predicates.includes(one.predicate)}
              onChange={(event) =>
                form.set(
                  'predicates',
                  event.currentTarget.checked
                    ? [...predicates, one.predicate]
                    : predicates.filter((other) => other !== one.predicate),
                )
              }
            />
          ))}
        </div>
        <TextInput label={t('judge.basis')} {...form.field('basis')} />
      </FormFrame>
    </Card>
  )
}
