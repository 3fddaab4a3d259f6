// The life line of a dossier: what is done, what is now, what is to come, with dates. Pure. Used by show-dossier.
import { appraisalInForce, type Dossier, isBeforeTheCouncil, postingInForce, type Stage } from './dossier.ts'
import type { Season } from './ready.ts'

export interface LifeStep {
  step: 'opened' | 'voted' | 'submitted' | 'appraised' | 'posted' | 'council' | 'decided'
  state: 'done' | 'current' | 'future' | 'skipped'
  on: string | null
  dueOn: string | null
}

/** Which step the dossier now works on. */
const current: Record<Stage, LifeStep['step'] | null> = {
  drafted: 'voted',
  voted: 'submitted',
  returned: 'submitted',
  submitted: 'appraised',
  'not-recommended': 'appraised',
  appraised: 'posted',
  objected: 'posted',
  posted: 'council',
  'in-council': 'council',
  'council-passed': 'decided',
  'council-failed': 'council',
  'not-granted': 'decided',
  decided: null,
  withdrawn: null,
}

/** @param dayOf the local day of an instant */
export function lifeOf(dossier: Dossier, season: Season, dayOf: (instant: string) => string): LifeStep[] {
  const { records, stage, award } = dossier
  const isPosted = season.postedAwards.includes(award)
  const posting = postingInForce(records)
  const now = stage === 'appraised' && !isPosted ? 'council' : current[stage]
  const appraisal = appraisalInForce(records)
  const step = (name: LifeStep['step'], on: string | null, dueOn: string | null = null): LifeStep => ({
    step: name,
    state: name === now ? 'current' : on !== null ? 'done' : 'future',
    on,
    dueOn,
  })
  const passed = stage === 'council-passed' || stage === 'decided'
  const steps = [
    step('opened', dayOf(dossier.openedAt)),
    step('voted', records.votes.at(-1)?.heldOn ?? null),
    step(
      'submitted',
      stage === 'returned' ? null : (records.submissions.at(-1)?.receivedOn ?? null),
      season.submitBy,
    ),
    step('appraised', appraisal ? dayOf(appraisal.at) : null),
    step('posted', posting?.postedOn ?? null, posting?.endsOn ?? null),
    step('council', null),
    step('decided', null),
  ]
  return steps.map((one) => {
    if (one.step === 'posted' && !isPosted && !posting) return { ...one, state: 'skipped' }
    if (one.step === 'council' && passed) return { ...one, state: 'done' }
    if (one.step === 'decided' && stage === 'decided') return { ...one, state: 'done' }
    if (
      one.state === 'future' &&
      isBeforeTheCouncil(stage) &&
      one.step !== 'council' &&
      one.step !== 'decided'
    )
      return { ...one, state: 'skipped' }
    return one
  })
}
