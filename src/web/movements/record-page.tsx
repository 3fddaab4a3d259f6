// One movement by its address: the ministry's or a unit's own. Used by the router at /movement/$movementId.
import { useRoutePart } from '../ui/address.ts'
import { MovementWhole } from './movement-whole.tsx'

export default function MovementRecordPage() {
  return <MovementWhole movementId={useRoutePart('movementId')} />
}
