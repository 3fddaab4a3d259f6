// The movement chosen in the top bar; where there is none yet, how one begins. Used by the router at /movement.
import { useTranslation } from 'react-i18next'
import { ListMovements } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { MovementWhole } from './movement-whole.tsx'

export default function MovementPage() {
  const { t } = useTranslation('movements')
  const current = useCurrentMovement()
  const { abilities } = useView(ListMovements, {})
  if (current !== undefined) return <MovementWhole key={current.id} movementId={current.id} />
  return (
    <Page
      title={t('public.list')}
      primary={
        abilities['draft-movement'] === true ? (
          <LinkButton to="/movement/new" variant="filled">
            {t('page.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <Card>
        <Empty title={t('page.none')} text={t('page.none-help')} />
      </Card>
    </Page>
  )
}
