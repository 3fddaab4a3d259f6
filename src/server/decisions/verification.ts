// What the world learns from the code of a certificate: its state, what to compare, what later decisions did, where the log holds it.
// Used by the public pages and their twin for machines.

import type { ReadVerification } from '../../contract/decision-views.ts'
import type { OutputOf } from '../../contract/define.ts'
import type { Tx } from '../db/database.ts'
import { honourById } from '../honours/honours.store.ts'
import { changesOf, correctionsOf } from './changes.store.ts'
import { parseCode, shownCode } from './credential.ts'
import { numberOf, readAs } from './decision.ts'
import { decisionOfLine } from './decisions.store.ts'
import { certificateByCode, entriesOf } from './registry.store.ts'

export type VerificationOutput = OutputOf<typeof ReadVerification>

const states = { 'in-force': 'genuine', corrected: 'corrected', revoked: 'revoked' } as const

/** A code nobody issued, and one with a sign that no code has, are answered alike: no certificate bears it. */
export async function verificationOf(tx: Tx, typed: string): Promise<VerificationOutput> {
  const code = parseCode(typed)
  const certificate = code ? await certificateByCode(tx, code) : undefined
  const honour = certificate && (await honourById(tx, certificate.honourId))
  const decision = certificate && (await decisionOfLine(tx, certificate.decisionLineId))
  const line = decision?.lines.find((one) => one.id === certificate?.decisionLineId)
  if (!certificate || !honour || !decision?.issue || !line)
    return {
      state: 'unknown',
      code: code ? shownCode(code) : typed.trim(),
      certificate: null,
      changes: [],
      log: [],
    }
  const corrections = await correctionsOf(tx, [line.id])
  const changes = await changesOf(tx, [honour.id])
  const entries = await entriesOf(tx, honour.id)
  return {
    state: states[honour.state],
    code: shownCode(certificate.code),
    certificate: {
      ...readAs(line, corrections),
      award: decision.award,
      yearFrom: decision.yearFrom,
      yearTo: decision.yearTo,
      decision: { number: numberOf(decision) ?? '', signedOn: decision.issue.signedOn },
      authority: decision.text.authority,
      signatory: decision.text.signatory.name,
    },
    changes: changes.flatMap((change): VerificationOutput['changes'] => {
      const { kind, decisionNumber, on } = change
      const read = corrections.filter((one) => one.decisionId === change.decisionId)
      if (kind !== 'corrected' || read.length === 0)
        return [{ kind, decisionNumber, on, printed: null, correct: null }]
      return read.map(({ printed, correct }) => ({ kind, decisionNumber, on, printed, correct }))
    }),
    log: entries.map(({ index, at, kind, leafHash }) => ({
      index,
      at: new Date(at).toISOString(),
      kind,
      leafHash,
    })),
  }
}
