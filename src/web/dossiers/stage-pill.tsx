// Where a dossier stands, in words with a mark; and what holds it back. Used by lists and the dossier page.
import type { StateLook } from '../ui/state-pill.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useSay } from './use-say.ts'

const looks: Record<string, StateLook> = {
  drafted: 'quiet',
  voted: 'quiet',
  submitted: 'waiting',
  returned: 'warned',
  appraised: 'done',
  'not-recommended': 'refused',
  posted: 'done',
  objected: 'held',
  'in-council': 'waiting',
  'council-passed': 'done',
  'council-failed': 'refused',
  decided: 'done',
  'not-granted': 'refused',
  withdrawn: 'quiet',
}

export function StagePill({ stage }: { stage: string }) {
  const say = useSay()
  return <StatePill look={looks[stage] ?? 'quiet'}>{say(`stages.${stage}`)}</StatePill>
}

export function HoldPill({ kind }: { kind: string }) {
  const say = useSay()
  return <StatePill look="held">{say(`holds.${kind}`)}</StatePill>
}
