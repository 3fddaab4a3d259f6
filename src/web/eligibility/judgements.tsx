// What only people can judge, answered on a document: of everyone what the meeting of the unit may say, of one person or the unit
// itself the rest; what the council chooses is recorded by its standing body.
// Used by the unit's table.
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { AnswerJudgements, type ListUnitEligibility } from '../../contract/eligibility.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { pick } from '../words/three-languages.ts'
import classes from './titles-page.module.css'

const everyone = 'everyone'
const itself = 'itself'

interface JudgementsProps {
  unitId: string
  year: number
  seen: OutputOf<typeof ListUnitEligibility>
}

export function Judgements({ unitId, year, seen }: JudgementsProps) {
  const { t, i18n } = useTranslation('eligibility')
  const subjects = (of: string) => {
    if (of === everyone) return [null, ...seen.rows.map((row) => row.person.id)]
    return [of === itself ? null : of]
  }
  const form = useForm(AnswerJudgements, {
    initial: { basis: '', predicates: [] as readonly string[], of: everyone, answer: 'yes' },
    toInput: ({ basis, predicates, of, answer }) => ({
      unitId,
      year,
      basis,
      answers: predicates.flatMap((predicate) =>
        subjects(of).map((personId) => ({ personId, predicate, answer: answer === 'yes' })),
      ),
    }),
    onDone: ({ recorded }) => say(t('judge.done', { count: recorded })),
  })
  const { predicates, of } = form.values
  const asked = seen.questions.filter((one) => of !== everyone || one.ofEveryone)
  return (
    <Card title={t('judge.title')}>
      <FormFrame form={form} submit={t(of === everyone ? 'judge.yes-all' : 'judge.record')} quiet>
        <p>{t('judge.help')}</p>
        <NativeSelect
          label={t('judge.of')}
          value={of}
          data={[
            { value: everyone, label: t('judge.everyone') },
            { value: itself, label: t('judge.unit-itself', { unit: seen.unit.code }) },
            ...seen.rows.map(({ person }) => ({ value: person.id, label: person.name })),
          ]}
          onChange={(event) => {
            form.set('of', event.currentTarget.value)
            // What was chosen for one is not said of all.
            form.set('predicates', [])
            form.set('answer', 'yes')
          }}
        />
        <div className={classes.judge}>
          {asked.map((one) => (
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
        {of === everyone ? null : (
          <NativeSelect
            label={t('judge.answer')}
            value={form.values.answer}
            data={(['yes', 'no'] as const).map((value) => ({ value, label: t(`judge.answer-${value}`) }))}
            onChange={(event) => form.set('answer', event.currentTarget.value)}
          />
        )}
        <TextInput label={t('judge.basis')} {...form.field('basis')} />
      </FormFrame>
    </Card>
  )
}
