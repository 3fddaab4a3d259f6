// One's own titles: what stands, what was asked, and the form that asks the unit. Used by the registration page of one's own unit.
import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AskRegistration } from '../../contract/registrations.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { Entries } from './registered.tsx'
import classes from './registration.module.css'
import type { RegistrationShown } from './registration-page.tsx'
import { AnsweredRequest } from './requests-card.tsx'

export function OwnRequest({ shown, movementId }: { shown: RegistrationShown; movementId: string }) {
  const { t } = useTranslation('registrations')
  const me = shown.people.find((row) => row.person.id === shown.mine)
  if (me === undefined) return null
  const mine = shown.requests.filter((one) => one.person.id === me.person.id)
  const taken = new Set([
    ...me.entries.flatMap((entry) => (entry.withdrawn === null ? [entry.award] : [])),
    ...me.asked,
  ])
  const left = shown.awards.individual.filter((award) => !taken.has(award))
  const asks = shown.open && shown.abilities['ask-registration'] === true && left.length > 0
  return (
    <Card title={t('own.title')}>
      <div className={classes.group}>
        {me.entries.length === 0 ? (
          <p>{t('own.none')}</p>
        ) : (
          <Entries entries={me.entries} who={me.person.name} open={false} />
        )}
        {mine.length === 0 ? null : (
          <ul className={classes.list}>
            {mine.map((one) => (
              <li key={one.id}>
                <AnsweredRequest request={one} />
              </li>
            ))}
          </ul>
        )}
        {asks ? <Ask awards={left} movementId={movementId} /> : null}
      </div>
    </Card>
  )
}

/** The titles of the year come first; the rest of the law's list is one step away. */
const shownFirst = 3

function Ask({ awards, movementId }: { awards: readonly string[]; movementId: string }) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const form = useForm(AskRegistration, {
    initial: { awards: [] as string[], note: '' },
    toInput: (values) => ({
      movementId,
      awards: values.awards,
      note: values.note.trim() === '' ? null : values.note,
    }),
    onDone: () => say(t('own.asked')),
  })
  const boxes = (some: readonly string[]) => (
    <div className={classes.choices}>
      {some.map((award) => (
        <Checkbox key={award} value={award} label={law.award(award)} />
      ))}
    </div>
  )
  return (
    <FormFrame
      form={form}
      submit={t('own.ask')}
      quiet
      {...(form.values.awards.length === 0 ? { blocked: t('letter.choose') } : {})}
    >
      <Checkbox.Group
        label={t('own.which')}
        description={t('own.help')}
        value={form.values.awards}
        onChange={(next) => form.set('awards', next)}
        error={form.errorAt('awards.0')}
      >
        {boxes(awards.slice(0, shownFirst))}
        {awards.length > shownFirst ? (
          <details>
            <summary>{t('own.more')}</summary>
            {boxes(awards.slice(shownFirst))}
          </details>
        ) : null}
      </Checkbox.Group>
      <TextInput label={t('own.note')} {...form.field('note')} />
    </FormFrame>
  )
}
