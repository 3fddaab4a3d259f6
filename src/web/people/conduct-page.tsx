// Discipline, proceedings and absences of a unit's people, for those entitled; absences are recorded here. At /people/conduct.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListConduct, RecordAbsence } from '../../contract/conduct.ts'
import { ListPeople } from '../../contract/people.ts'
import { useView } from '../client/use-view.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { formatDay } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import classes from './facts.module.css'

const kinds = ['maternity-leave', 'sick-leave', 'unpaid-leave', 'training', 'bravery-injury'] as const

export default function ConductPage() {
  const { t } = useTranslation('conduct')
  const me = useMe()
  const unitId = useAddress().get('unit') ?? me.roles.find((held) => held.unit !== null)?.unit?.id
  return (
    <Page title={t('page.title')} trail={[{ label: t('page.person'), to: '/people' }]}>
      {unitId === undefined ? <Empty title={t('page.none')} /> : <Conduct unitId={unitId} />}
    </Page>
  )
}

function Conduct({ unitId }: { unitId: string }) {
  const { t, i18n } = useTranslation('conduct')
  const words = useNounWords(['conduct'])
  const shown = useView(ListConduct, { unitId })
  const day = (on: string | null) => (on === null ? '' : formatDay(on, i18n.language))
  const list = (title: string, lines: readonly { id: string; who: string; what: string; when: string }[]) => (
    <Card title={title}>
      {lines.length === 0 ? (
        <p className={classes.quiet}>{t('page.none')}</p>
      ) : (
        <ul className={classes.list}>
          {lines.map((line) => (
            <li key={line.id}>
              <b>{line.who}</b>
              <span>{line.what}</span>
              <span className={classes.quiet}>{line.when}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
  const gone = (withdrawn: boolean) => (withdrawn ? ` (${t('page.withdrawn')})` : '')
  return (
    <Stack>
      {list(
        t('page.absences'),
        shown.absences.map((one) => ({
          id: one.id,
          who: one.person.name,
          what: `${words.say('conduct', `absences.${one.kind}`)}${gone(one.withdrawn)}`,
          when: `${day(one.firstOn)} – ${day(one.lastOn)}`,
        })),
      )}
      {list(
        t('page.discipline'),
        shown.discipline.map((one) => ({
          id: one.id,
          who: one.person.name,
          what: `${words.say('conduct', `levels.${one.level}`)}${gone(one.withdrawn)}`,
          when: `${one.decisionNumber} · ${day(one.decidedOn)} – ${day(one.endsOn)}`,
        })),
      )}
      {list(
        t('page.proceedings'),
        shown.proceedings.map((one) => ({
          id: one.id,
          who: one.person?.name ?? '',
          what: words.say('conduct', `proceedings.${one.kind}`) ?? one.kind,
          when: `${day(one.openedOn)} – ${one.clearedOn === null ? t('page.open') : day(one.clearedOn)}`,
        })),
      )}
      {shown.abilities['record-absence'] === true ? <AbsenceForm unitId={unitId} /> : null}
    </Stack>
  )
}

interface Typed {
  personId: string
  kind: (typeof kinds)[number]
  firstOn: string
  lastOn: string
}

function AbsenceForm({ unitId }: { unitId: string }) {
  const { t } = useTranslation('conduct')
  const today = useToday()
  const { rows } = useView(ListPeople, { unitId, size: 500 })
  const form = useForm(RecordAbsence, {
    initial: {
      personId: rows[0]?.person.id ?? '',
      kind: 'sick-leave',
      firstOn: today,
      lastOn: today,
    } as Typed,
    toInput: (values: Typed) => values,
    onDone: () => say(t('page.done')),
  })
  return (
    <Card title={t('page.record-absence')}>
      <FormFrame form={form} submit={t('page.record-absence')} quiet>
        <div className={classes.pair}>
          <NativeSelect
            label={t('page.person')}
            data={rows.map((row) => ({ value: row.person.id, label: row.person.name }))}
            {...form.field('personId')}
          />
          <NativeSelect
            label={t('page.what')}
            data={kinds.map((value) => ({ value, label: t(`absences.${value}`) }))}
            {...form.field('kind')}
          />
          <DateField label={t('page.from')} {...form.field('firstOn')} />
          <DateField label={t('page.to')} {...form.field('lastOn')} />
        </div>
      </FormFrame>
    </Card>
  )
}
