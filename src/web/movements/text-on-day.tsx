// The text of a movement as it stood on a day: the reader chooses the day, in the address. Used by MovementWhole.
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShowMovement } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Row, Stack } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { formatDate } from '../words/format.ts'
import type { MovementShown } from './movement-whole.tsx'
import { TextTab } from './text-tab.tsx'

/** A movement that was never amended has one text: nothing to choose. */
export function TextOnDay({ movement }: { movement: MovementShown }) {
  return movement.amendments.length === 0 ? (
    <TextTab movement={movement} />
  ) : (
    <Chosen movementId={movement.id} first={movement.launchedOn} />
  )
}

function Chosen({ movementId, first }: { movementId: string; first: string | null }) {
  const { t, i18n } = useTranslation('movements')
  const address = useAddress()
  const today = useToday()
  const on = /^\d{4}-\d{2}-\d{2}$/.exec(address.get('on') ?? '')?.[0] ?? today
  const movement = useView(ShowMovement, { movementId, on })
  const later = movement.amendments.filter((one) => one.on > on).length
  return (
    <Stack>
      <Card title={t('text.on-day', { on: formatDate(on, i18n.language) })}>
        <Row>
          <DateField
            label={t('text.day')}
            value={on}
            {...(first === null ? {} : { min: first })}
            onChange={(day) => address.set({ on: day === '' || day === today ? undefined : day })}
          />
          {first === null || on === first ? null : (
            <Button onClick={() => address.set({ on: first })}>{t('text.as-launched')}</Button>
          )}
          {on === today ? null : (
            <Button onClick={() => address.set({ on: undefined })}>{t('text.as-today')}</Button>
          )}
        </Row>
        {later === 0 ? null : <p>{t('text.later', { count: later })}</p>}
      </Card>
      <TextTab movement={movement} />
    </Stack>
  )
}
