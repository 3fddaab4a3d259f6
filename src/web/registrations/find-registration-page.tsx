// Leads from a unit and a year, as findings of the law name them, to that unit's registration; without them, to one's own unit in the
// latest movement. Used by the router at /movement/registration.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ListMovements } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { useMe } from '../shell/me.ts'
import { useAddress, useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'

export default function FindRegistrationPage() {
  const { t } = useTranslation('registrations')
  const address = useAddress()
  const go = useGo()
  const { rows } = useView(ListMovements, {})
  const { unit } = useMe()
  const launched = rows.filter((row) => row.parentId === null && row.launchedOn !== null)
  const latest = Math.max(...launched.map((row) => row.year))
  const unitId = address.get('unit') ?? unit?.id
  const year = address.get('year') ?? (launched.length > 0 ? String(latest) : '')
  const movement = launched.find((row) => String(row.year) === year)
  const to =
    movement === undefined || unitId === undefined
      ? undefined
      : `/movement/${movement.id}/registration/${unitId}`
  useEffect(() => {
    if (to !== undefined) void go(to, { replace: true })
  }, [to, go])
  if (to !== undefined) return null
  return (
    <Page title={t('page.title', { year })}>
      <Card>
        <Empty title={t('find.none', { year })} text={t('find.none-help')} />
      </Card>
    </Page>
  )
}
