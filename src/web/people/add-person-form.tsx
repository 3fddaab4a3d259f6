// Adds one person to a unit. Used by the unit's page, for the administrator.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AddPeople } from '../../contract/people.ts'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import classes from './facts.module.css'
import { ranks } from './move-form.tsx'

interface Typed {
  name: string
  position: string
  rank: (typeof ranks)[number]
  from: string
}

export function AddPersonForm({ unitId }: { unitId: string }) {
  const { t } = useTranslation('people')
  const today = useToday()
  const form = useForm(AddPeople, {
    initial: { name: '', position: '', rank: 'direct-worker', from: today } as Typed,
    toInput: ({ name, position, rank, from }: Typed) => ({
      people: [
        {
          name,
          gender: null,
          bornOn: null,
          employment: null,
          recruitedOn: null,
          synthetic: false,
          post: { unitId, position, rank, validFrom: from },
        },
      ],
    }),
    paths: {
      name: 'people.0.name',
      position: 'people.0.post.position',
      rank: 'people.0.post.rank',
      from: 'people.0.post.validFrom',
    },
    onDone: () => {
      say(t('add.done'))
      form.startAgain()
    },
  })
  return (
    <Card title={t('add.title')}>
      <FormFrame form={form} submit={t('add.submit')} quiet>
        <div className={classes.pair}>
          <TextInput label={t('add.name')} {...form.field('name')} />
          <TextInput label={t('add.position')} {...form.field('position')} />
          <NativeSelect
            label={t('add.rank')}
            data={ranks.map((value) => ({
              value,
              label: t(`ranks.${value}`),
            }))}
            {...form.field('rank')}
          />
          <DateField label={t('add.from')} {...form.field('from')} />
        </div>
      </FormFrame>
    </Card>
  )
}
