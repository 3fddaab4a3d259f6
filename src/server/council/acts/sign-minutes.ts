// The chair signs the minutes; results are computed and frozen.  POST /api/sittings/{sittingId}/minutes
import { SignMinutes } from '../../../contract/council-counts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { dossiersOf, markInCouncil } from '../../dossiers/dossiers.store.ts'
import { theLaw } from '../../the-law.ts'
import { maySign } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { itemsOf, type Result } from '../sitting.ts'
import { addMinutes } from '../sittings-written.store.ts'
import { resultOf } from '../threshold.ts'

type Kind = (typeof SignMinutes.refusals)[number]

export const signMinutes = defineAct({
  contract: SignMinutes,
  load: async (context, input) => {
    const sitting = await loadSitting(context, input)
    if (!sitting) return undefined
    const dossiers = await dossiersOf(context.tx, { year: sitting.year })
    return {
      sitting,
      awards: new Map(dossiers.map((dossier) => [dossier.id, dossier.award])),
      law: await theLaw(),
    }
  },
  may: (actor, { sitting }) => maySign(actor, sitting),
  decide: ({ sitting, awards, law }, input, { today }) => {
    const refused: Refusal<Kind>[] = []
    if (sitting.minutes) refused.push({ kind: 'council.already-signed', number: sitting.minutes.number })
    if (!sitting.count?.confirmedBy) refused.push({ kind: 'council.not-confirmed', remedy: 'confirm-count' })
    if (input.signedOn < sitting.heldOn)
      refused.push({ kind: 'council.signed-before-the-day', path: 'signedOn', on: sitting.heldOn })
    if (input.signedOn > today) refused.push({ kind: 'council.in-the-future', path: 'signedOn' })
    const results: Result[] = []
    for (const item of itemsOf(sitting)) {
      const line = sitting.count?.lines.find((one) => one.itemId === item.id)
      const result = line && resultOf(law, sitting, item, awards.get(item.dossierId) ?? '', line)
      if (result) results.push(result)
      else if (line) refused.push({ kind: 'council.no-threshold', position: item.position })
    }
    return unless(refused, () => ({
      number: input.number,
      signedOn: input.signedOn,
      fileId: input.fileId,
      results,
    }))
  },
  save: async ({ tx, actor, now }, minutes, { sitting }) => {
    await addMinutes(tx, sitting.id, minutes, { by: actor.personId, at: now })
    for (const stage of ['council-passed', 'council-failed'] as const) {
      const ids = minutes.results.flatMap((one) =>
        one.reached === (stage === 'council-passed') ? [one.dossierId] : [],
      )
      if (ids.length > 0) await markInCouncil(tx, ids, stage)
    }
  },
  subjects: (minutes, { sitting }) => [
    { kind: 'sitting', id: sitting.id },
    ...minutes.results.map((one) => ({ kind: 'dossier', id: one.dossierId })),
  ],
  present: ({ results }, { sitting }) => ({
    sittingId: sitting.id,
    passed: results.filter((one) => one.reached).length,
    failed: results.filter((one) => !one.reached).length,
  }),
})
