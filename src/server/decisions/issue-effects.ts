// Writes what an issued decision brings, in the transaction of its issue: honours, prizes, certificates, statuses, the log, the stages of dossiers.
// Used by the act that issues.
import type { Context } from '../act.ts'
import { markInCouncil } from '../dossiers/dossiers.store.ts'
import { addHonourStatus, addHonours } from '../honours/honours.store.ts'
import { correctionsOf, decidedTheSameDay } from './changes.store.ts'
import { newCode } from './credential.ts'
import { type Decision, readAs, standing } from './decision.ts'
import { addPrizes, type PrizeLine } from './issue.store.ts'
import { honourOf, type IssueLoaded } from './issue.ts'
import { prizeLine } from './prize-lines.ts'
import { addCertificates, appendToLog, codesOf } from './registry.store.ts'
import type { EntryKind, Leaf } from './registry.ts'

export interface Numbered {
  number: string
  signedOn: string
}
type Work = Pick<Context, 'tx' | 'newId' | 'now' | 'actor'>

/** @returns the prizes, for the sum. */
export async function saveGrant(
  work: Work,
  loaded: IssueLoaded,
  given: Numbered,
): Promise<readonly PrizeLine[]> {
  const { tx, newId, now, actor } = work
  const { decision, law, names } = loaded
  const lines = standing(decision)
  const honours = lines.map((line) => ({
    ...honourOf(decision, line, { ...given, id: newId() }),
    decisionLineId: line.id,
  }))
  await addHonours(tx, honours, actor.personId, now)
  const subjectIds = honours.map((one) => one.personId ?? one.unitId ?? '')
  const sameDay = await decidedTheSameDay(tx, { on: given.signedOn, subjectIds })
  const bySubject = Map.groupBy(sameDay, (one) => one.personId ?? one.unitId)
  const prizes = honours.map((honour) =>
    prizeLine(law, honour, bySubject.get(honour.personId ?? honour.unitId) ?? [], {
      id: newId(),
      decidedOn: given.signedOn,
    }),
  )
  await addPrizes(tx, prizes)
  const certificates = honours.map((honour) => ({ id: newId(), honourId: honour.id, code: newCode() }))
  await addCertificates(tx, certificates, now)
  await appendToLog(
    tx,
    honours.map((honour, index) =>
      leafOf(decision, 'granted', given, {
        honourId: honour.id,
        code: certificates[index]?.code ?? '',
        name: names.get(honour.decisionLineId)?.name ?? '',
      }),
    ),
    decision.id,
    now,
  )
  await stageDossiers(work, decision)
  return prizes
}

async function stageDossiers({ tx }: Work, decision: Decision): Promise<void> {
  const of = (withheld: boolean) =>
    decision.lines.flatMap((line) =>
      line.dossierId !== null && (line.withheld !== null) === withheld ? [line.dossierId] : [],
    )
  if (of(false).length > 0) await markInCouncil(tx, of(false), 'decided')
  if (of(true).length > 0) await markInCouncil(tx, of(true), 'not-granted')
}

const kinds = { correct: 'corrected', revoke: 'revoked', restore: 'restored' } as const

/** A later decision on honours: each once, whatever the number of its lines. */
export async function saveChange(work: Work, loaded: IssueLoaded, given: Numbered): Promise<void> {
  const { tx, newId, now } = work
  const { decision, first, honours } = loaded
  if (decision.kind === 'grant' || !first) return
  const kind = kinds[decision.kind]
  const firstLineIds = [...new Set(standing(decision).flatMap((line) => line.ofLineId ?? []))]
  const touched = firstLineIds.flatMap((lineId) => {
    const line = first.lines.find((one) => one.id === lineId)
    const honour = honours.get(lineId)
    return line && honour ? [{ line, honourId: honour.id }] : []
  })
  for (const { honourId } of touched)
    await addHonourStatus(
      tx,
      {
        id: newId(),
        honourId,
        kind,
        decisionNumber: given.number,
        decidedOn: given.signedOn,
        decisionId: decision.id,
        reason: decision.text.reason,
      },
      now,
    )
  const corrections = await correctionsOf(tx, firstLineIds)
  const codes = await codesOf(
    tx,
    touched.map((one) => one.honourId),
  )
  const leaves = touched.map(({ line, honourId }) => {
    const applied = corrections.filter((one) => one.ofLineId === line.id)
    return leafOf(decision, kind, given, {
      honourId,
      code: codes.get(honourId) ?? '',
      name: readAs(line, applied).name,
    })
  })
  await appendToLog(tx, leaves, decision.id, now)
}

const leafOf = (
  decision: Decision,
  kind: EntryKind,
  given: Numbered,
  of: Pick<Leaf, 'honourId' | 'code' | 'name'>,
): Omit<Leaf, 'index' | 'at'> => ({
  ...of,
  kind,
  award: decision.award,
  yearFrom: decision.yearFrom,
  yearTo: decision.yearTo,
  decision: given.number,
  signedOn: given.signedOn,
})
