// All SQL of pacts: targets, signatures, the signed paper. Used by the acts of pacts and by the views of blocks.
import type { Generated } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    pact: { id: string; block_id: string; preamble: string; proposed_by: string | null; proposed_at: string }
    pact_target: { pact_id: string; position: number; text: string }
    pact_signature: {
      pact_id: string
      unit_id: string
      way: 'screen' | 'paper'
      signed_on: string
      recorded_by: string | null
      recorded_at: string
    }
    pact_paper: {
      id: string
      seq: Generated<number>
      pact_id: string
      number: string | null
      signed_on: string
      place: string | null
      file_id: string | null
      recorded_by: string | null
      recorded_at: string
    }
  }
}

export interface PactSignature {
  unitId: string
  way: 'screen' | 'paper'
  on: string
  by: string | null
}
export interface PactPaper {
  number: string | null
  signedOn: string
  place: string | null
  fileId: string | null
}
export interface Pact {
  id: string
  blockId: string
  preamble: string
  targets: readonly string[]
  proposedBy: string | null
  proposedAt: string
  signatures: readonly PactSignature[]
  paper: PactPaper | undefined
}

export async function pactsOf(tx: Tx, blockIds: readonly string[]): Promise<Map<string, Pact>> {
  if (blockIds.length === 0) return new Map()
  const pacts = await tx
    .selectFrom('pact')
    .selectAll()
    .where('block_id', 'in', [...blockIds])
    .execute()
  if (pacts.length === 0) return new Map()
  const ids = pacts.map((pact) => pact.id)
  const targets = await tx
    .selectFrom('pact_target')
    .selectAll()
    .where('pact_id', 'in', ids)
    .orderBy('position')
    .execute()
  const signatures = await tx
    .selectFrom('pact_signature')
    .selectAll()
    .where('pact_id', 'in', ids)
    .orderBy('signed_on')
    .orderBy('recorded_at')
    .execute()
  const papers = await tx
    .selectFrom('pact_paper')
    .selectAll()
    .distinctOn('pact_id')
    .where('pact_id', 'in', ids)
    .orderBy('pact_id')
    .orderBy('seq', 'desc')
    .execute()
  return new Map(
    pacts.map((pact) => {
      const paper = papers.find((row) => row.pact_id === pact.id)
      return [
        pact.block_id,
        {
          id: pact.id,
          blockId: pact.block_id,
          preamble: pact.preamble,
          targets: targets.filter((row) => row.pact_id === pact.id).map((row) => row.text),
          proposedBy: pact.proposed_by,
          proposedAt: pact.proposed_at,
          signatures: signatures
            .filter((row) => row.pact_id === pact.id)
            .map((row) => ({ unitId: row.unit_id, way: row.way, on: row.signed_on, by: row.recorded_by })),
          paper: paper && {
            number: paper.number,
            signedOn: paper.signed_on,
            place: paper.place,
            fileId: paper.file_id,
          },
        },
      ]
    }),
  )
}

/** The text of the pact, in place of an earlier one that nobody signed. */
export async function putPact(
  tx: Tx,
  pact: { id: string; blockId: string; preamble: string; targets: readonly string[] },
  recorded: { by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('pact')
    .values({
      id: pact.id,
      block_id: pact.blockId,
      preamble: pact.preamble,
      proposed_by: recorded.by,
      proposed_at: recorded.at,
    })
    .onConflict((on) =>
      on.column('id').doUpdateSet({
        preamble: pact.preamble,
        proposed_by: recorded.by,
        proposed_at: recorded.at,
      }),
    )
    .execute()
  await tx.deleteFrom('pact_target').where('pact_id', '=', pact.id).execute()
  await tx
    .insertInto('pact_target')
    .values(pact.targets.map((text, index) => ({ pact_id: pact.id, position: index + 1, text })))
    .execute()
}

export async function addSignatures(
  tx: Tx,
  pactId: string,
  signatures: readonly PactSignature[],
  at: string,
): Promise<void> {
  if (signatures.length === 0) return
  await tx
    .insertInto('pact_signature')
    .values(
      signatures.map((one) => ({
        pact_id: pactId,
        unit_id: one.unitId,
        way: one.way,
        signed_on: one.on,
        recorded_by: one.by,
        recorded_at: at,
      })),
    )
    .execute()
}

export async function addPactPaper(
  tx: Tx,
  paper: PactPaper & { id: string; pactId: string },
  recorded: { by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('pact_paper')
    .values({
      id: paper.id,
      pact_id: paper.pactId,
      number: paper.number,
      signed_on: paper.signedOn,
      place: paper.place,
      file_id: paper.fileId,
      recorded_by: recorded.by,
      recorded_at: recorded.at,
    })
    .execute()
}
