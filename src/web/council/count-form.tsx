// The count of the paper ballots, item by item: entered by one, typed again by another who does not see the first. Used by the sitting page.
import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmCount, EnterCount } from '../../contract/council-counts.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './council.module.css'
import type { Sitting } from './sitting-page.tsx'

const fields = ['ballots', 'yes', 'no', 'invalid', 'writtenYes', 'writtenNo'] as const
type Field = (typeof fields)[number]
type Counted = Record<string, Partial<Record<Field, number | string>>>

const words = {
  ballots: 'count.ballots',
  yes: 'count.yes',
  no: 'count.no',
  invalid: 'count.invalid',
  writtenYes: 'count.written-yes',
  writtenNo: 'count.written-no',
} as const

export function CountForm({ sitting, confirms }: { sitting: Sitting; confirms?: boolean }) {
  return confirms === true ? <Confirming sitting={sitting} /> : <Entering sitting={sitting} />
}

const initial: { counted: Counted } = { counted: {} }

function Entering({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const form = useForm(EnterCount, {
    draft: `count.${sitting.id}`,
    initial,
    toInput: ({ counted }) => ({ sittingId: sitting.id, lines: linesOf(sitting, counted) }),
  })
  return (
    <Card title={t('count.title')} note={t('count.help')}>
      <FormFrame form={form} submit={t('count.submit')}>
        <Lines
          sitting={sitting}
          counted={form.values.counted}
          onChange={(counted) => form.set('counted', counted)}
        />
      </FormFrame>
    </Card>
  )
}

/** No draft is kept and nothing is filled in: the second person reads the ballots. */
function Confirming({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('council')
  const form = useForm(ConfirmCount, {
    initial,
    toInput: ({ counted }) => ({
      sittingId: sitting.id,
      countId: sitting.count?.id ?? '',
      lines: linesOf(sitting, counted),
    }),
  })
  return (
    <Card title={t('count.confirm-title')} note={t('sitting.waits-confirm')}>
      <FormFrame form={form} submit={t('count.confirm')}>
        <Lines
          sitting={sitting}
          counted={form.values.counted}
          onChange={(counted) => form.set('counted', counted)}
        />
      </FormFrame>
    </Card>
  )
}

const itemsOf = (sitting: Sitting) => sitting.agenda.filter((item) => item.removed === null)

/** An item in which nothing was typed is not sent: missing is not zero. */
function linesOf(sitting: Sitting, counted: Counted) {
  return itemsOf(sitting).flatMap((item) => {
    const typed = counted[item.id]
    if (typed === undefined || typed.ballots === undefined || typed.ballots === '') return []
    const figure = (field: Field): number => Number(typed[field] ?? 0) || 0
    return [
      {
        itemId: item.id,
        ballots: figure('ballots'),
        yes: figure('yes'),
        no: figure('no'),
        invalid: figure('invalid'),
        writtenYes: figure('writtenYes'),
        writtenNo: figure('writtenNo'),
      },
    ]
  })
}

function Lines(props: { sitting: Sitting; counted: Counted; onChange: (counted: Counted) => void }) {
  const { t } = useTranslation('council')
  const law = useLawWords()
  const { sitting, counted } = props
  const set = (itemId: string, field: Field, value: number | string) =>
    props.onChange({ ...counted, [itemId]: { ...counted[itemId], [field]: value } })
  return (
    <ol className={classes.agenda}>
      {itemsOf(sitting).map((item) => (
        <li key={item.id} className={classes.item}>
          <b lang="vi">
            {item.position}. {item.dossier.name}
          </b>
          <p className={classes.quiet}>{law.award(item.dossier.award)}</p>
          <div className={classes.figures}>
            {fields.map((field) => (
              <NumberInput
                key={field}
                label={t(words[field])}
                aria-label={`${t(words[field])}: ${item.dossier.name}`}
                min={0}
                max={100}
                allowDecimal={false}
                hideControls
                value={counted[item.id]?.[field] ?? ''}
                onChange={(value) => set(item.id, field, value)}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
