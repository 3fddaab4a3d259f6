// The amendments of a movement, newest first, and the form that makes the next. Used by MovementWhole.
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { Card, Stack } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { DateText } from '../ui/when.tsx'
import { pick } from '../words/three-languages.ts'
import { AmendForm } from './amend-form.tsx'
import type { MovementShown } from './movement-whole.tsx'
import classes from './text-tab.module.css'

export function AmendmentsTab({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const definition: MovementDefinition = movement.definition
  const named = (section: string, code: string): string => {
    const points = [
      ...(section === 'contents' ? definition.contents : []),
      ...(section === 'tasks' ? definition.tasks : []),
    ]
    const point = points.find((one) => one.code === code)
    const step = definition.calendar.find((one) => section === 'calendar' && one.code === code)
    const said = point?.short ?? step?.name
    return said === undefined ? code : pick(said, i18n.language).text
  }
  return (
    <Stack>
      {movement.amendments.length === 0 ? (
        <Card>
          <Empty title={t('amend.none')} text={t('amend.none-help')} />
        </Card>
      ) : (
        movement.amendments.toReversed().map((one) => (
          <Card key={one.id} title={one.number} note={<DateText on={one.on} />}>
            <p>{one.reason}</p>
            <p className={classes.quiet}>
              {t('amend.changed', {
                points: one.changes.map((change) => named(change.section, change.code)).join('; '),
              })}
            </p>
            {one.file === null ? null : <FileName file={one.file} />}
          </Card>
        ))
      )}
      {movement.abilities['amend-movement'] === true && movement.state === 'launched' ? (
        <AmendForm movement={movement} />
      ) : null}
    </Stack>
  )
}
