// The amendments of a movement, newest first, and the form that makes the next. Used by MovementWhole.
import { useTranslation } from 'react-i18next'
import { Card, Stack } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { DateText } from '../ui/when.tsx'
import { AmendForm } from './amend-form.tsx'
import { AmendmentChanges } from './amendment-changes.tsx'
import type { MovementShown } from './movement-whole.tsx'

export function AmendmentsTab({ movement }: { movement: MovementShown }) {
  const { t } = useTranslation('movements')
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
            <AmendmentChanges changes={one.changes} />
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
