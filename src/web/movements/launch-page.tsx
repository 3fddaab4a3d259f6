// Launches a movement: number, day, signed file, what freezes. Used by the router at /movement/$movementId/launch.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LaunchMovement } from '../../contract/movement-acts.ts'
import { type MovementDefinition, ShowMovement } from '../../contract/movements.ts'
import type { FileLink } from '../../contract/values.ts'
import { useAct } from '../client/use-act.ts'
import { useView } from '../client/use-view.ts'
import { Verdict } from '../law/verdict.tsx'
import { useToday } from '../shell/me.ts'
import { useGo, useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { say } from '../ui/saying.tsx'
import { pick } from '../words/three-languages.ts'
import classes from './form.module.css'

export default function LaunchPage() {
  const { t, i18n } = useTranslation('movements')
  const go = useGo()
  const today = useToday()
  const movement = useView(ShowMovement, { movementId: useRoutePart('movementId') })
  const definition: MovementDefinition = movement.definition
  const [number, setNumber] = useState('')
  const [on, setOn] = useState(today)
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const launch = useAct(LaunchMovement, {
    onDone: () => {
      say(t('launch.done'))
      return go(`/movement/${movement.id}`)
    },
  })
  const file = files[0]
  const ability = movement.abilities['launch-movement']
  const criteria = definition.collectiveCriteria.length + definition.individualCriteria.length
  const { addresseeIds, contents, calendar } = definition
  // A unit's own movement calls on nobody else, and no movement must have a calendar.
  const checks = [
    { count: addresseeIds.length, asked: movement.parent === null, words: 'launch.lead' },
    { count: contents.length, asked: true, words: 'launch.contents' },
    { count: criteria, asked: true, words: 'launch.criteria' },
    { count: calendar.length, asked: false, words: 'launch.calendar' },
  ] as const
  const title = pick(movement.title, i18n.language)
  const blocked =
    typeof ability === 'string'
      ? t(movement.parent === null ? 'launch.minister-only' : 'launch.head-only')
      : movement.state !== 'draft'
        ? t('edit.frozen')
        : file === undefined
          ? t('launch.file-first')
          : undefined
  const confirm = async () =>
    file !== undefined &&
    (await launch.act({ movementId: movement.id, number, on, fileId: file.id })) !== undefined
  return (
    <Page
      title={t('launch.title', { year: movement.year })}
      trail={[{ label: title.text, to: `/movement/${movement.id}` }]}
      lead={<span lang={title.lang}>{title.text}</span>}
      actions={
        movement.abilities['save-movement'] === true && movement.state === 'draft' ? (
          <LinkButton to={`/movement/${movement.id}/edit`}>{t('page.edit')}</LinkButton>
        ) : undefined
      }
    >
      <Card title={t('launch.checks')}>
        <ul className={classes.group}>
          {checks
            .filter(({ count, asked }) => asked || count > 0)
            .map(({ count, words }) => (
              <li key={words} className={classes.check}>
                <Verdict verdict={count > 0 ? 'met' : 'not-met'} size="small" /> {t(words, { count })}
              </li>
            ))}
        </ul>
      </Card>
      <Card>
        <div className={classes.group}>
          <div className={classes.pair}>
            <TextInput
              label={t('form.number')}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
            <DateField label={t('form.on')} value={on} onChange={setOn} max={today} />
          </div>
          <FileDrop label={t('form.file')} single files={files} onChange={setFiles} />
          <div>
            <ConfirmAct
              button={t('page.launch')}
              title={t('launch.title', { year: movement.year })}
              happens={t('launch.happens')}
              irreversible={t('launch.irreversible')}
              primary
              blocked={blocked}
              onConfirm={confirm}
              reasons={launch.reasons}
              error={launch.error}
              pending={launch.pending}
            />
          </div>
        </div>
      </Card>
    </Page>
  )
}
