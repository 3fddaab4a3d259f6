// The opinion of the standing body, on one dossier or several alike.  POST /api/dossier-appraisals
import { AppraiseDossiers } from '../../../contract/dossier-appraisal.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { addAppraisals, proposersOf } from '../appraisals.store.ts'
import { type Dossier, isBeforeTheCouncil, type Stage } from '../dossier.ts'
import { mayAppraise, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage } from '../dossiers.store.ts'
import { citationFigures, deciding, type StoredFinding } from '../finding.ts'
import { holdsByDossier } from '../holds.ts'
import { findingsFor } from '../law-asked.ts'
import { keepFindings } from '../submissions.store.ts'

type Kind = (typeof AppraiseDossiers.refusals)[number]

/** Sent up, or looked at before: an opinion may be given anew until the council has the dossier. */
const appraisable: readonly Stage[] = ['submitted', 'appraised', 'not-recommended', 'posted', 'objected']

export const appraiseDossiers = defineAct({
  contract: AppraiseDossiers,
  load: async ({ tx, actor, today }, input) => {
    const ids = [...new Set(input.dossierIds)]
    const dossiers = await dossiersByIds(tx, ids, sightOf(actor), true)
    if (dossiers.length !== ids.length) return undefined
    const findings = await findingsOnArrival(tx, dossiers)
    return {
      dossiers,
      findings,
      proposers: await proposersOf(tx, [...new Set(dossiers.map((one) => one.unitId))], today),
    }
  },
  may: (actor, { dossiers }) =>
    mayAppraise(
      actor,
      dossiers.map((dossier) => dossier.subject),
    ),
  decide: ({ dossiers, findings }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (input.opinion === 'not-recommended' && input.text === '')
      refused.push({ kind: 'appraisal.reason-needed', path: 'text' })
    if (new Set(input.dossierIds).size < input.dossierIds.length)
      refused.push({ kind: 'appraisal.dossier-twice', path: 'dossierIds' })
    for (const dossier of dossiers)
      refused.push(...refusalsOf(dossier, findings.get(dossier.id), input.opinion))
    return unless(refused, () =>
      dossiers.map(({ id }) => ({
        id: newId(),
        findingId: newId(),
        dossierId: id,
        opinion: input.opinion,
        text: input.text,
        checks: input.checks,
      })),
    )
  },
  save: async ({ tx, actor, now }, appraisals, { findings }) => {
    await addAppraisals(tx, appraisals, actor.personId, now)
    const kept = appraisals.flatMap((one) => {
      const finding = findings.get(one.dossierId)
      return finding
        ? [
            {
              id: one.findingId,
              dossierId: one.dossierId,
              step: 'appraisal' as const,
              stepId: one.id,
              finding,
            },
          ]
        : []
    })
    await keepFindings(tx, kept, now)
    await restage(
      tx,
      appraisals.map((one) => one.dossierId),
    )
  },
  subjects: (appraisals) => appraisals.map((one) => ({ kind: 'dossier', id: one.dossierId })),
  present: async (appraisals, _loaded, { tx, actor, today }, { dossierIds }) => {
    const after = await holdsByDossier(tx, await dossiersByIds(tx, dossierIds, sightOf(actor)), today)
    const holds = [...after].flatMap(([dossierId, kinds]) => kinds.map(({ kind }) => ({ dossierId, kind })))
    return { appraised: appraisals.length, holds }
  },
  notices: (appraisals, { dossiers, proposers }) => {
    const byUnit = Map.groupBy(dossiers, (dossier) => dossier.unitId)
    return proposers.map(({ unitId, personId }) => {
      const own = byUnit.get(unitId) ?? []
      const [only] = own
      return {
        to: personId,
        kind: appraisals[0]?.opinion === 'recommended' ? 'dossiers.recommended' : 'dossiers.not-recommended',
        path: own.length === 1 && only ? `/dossiers/${only.id}` : '/dossiers',
        figures: { code: only?.code ?? '', count: own.length },
      }
    })
  },
})

/** The law of the day each letter arrived, on the facts as they are known now. */
async function findingsOnArrival(
  tx: Parameters<typeof findingsFor>[0],
  dossiers: readonly Dossier[],
): Promise<Map<string, StoredFinding>> {
  const byDay = Map.groupBy(dossiers, (dossier) => dossier.records.submissions.at(-1)?.receivedOn)
  const findings = new Map<string, StoredFinding>()
  for (const [on, arrived] of byDay)
    if (on) for (const [id, finding] of await findingsFor(tx, arrived, on)) findings.set(id, finding)
  return findings
}

function refusalsOf(
  { code, stage }: Dossier,
  finding: StoredFinding | undefined,
  opinion: 'recommended' | 'not-recommended',
): Refusal<Kind>[] {
  if (isBeforeTheCouncil(stage)) return [{ kind: 'appraisal.before-the-council', code }]
  if (!appraisable.includes(stage)) return [{ kind: 'appraisal.not-submitted', code, stage }]
  if (opinion !== 'recommended' || !finding) return []
  const { verdict } = finding
  if (verdict !== 'not-met' && verdict !== 'suspended') return []
  const [first] = deciding(finding.because, verdict)
  const kind = verdict === 'not-met' ? 'appraisal.finding-not-met' : 'appraisal.finding-suspended'
  return [{ kind, code, predicate: first?.leaf.predicate ?? '', ...citationFigures(first?.leaf.citation) }]
}
