// Keeps the signed paper of the pact.  POST /api/blocks/{blockId}/pact/paper
import { RecordSignedPact } from '../../../contract/pacts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { isMember } from '../block.ts'
import { blockById } from '../blocks.store.ts'
import { addPactPaper, addSignatures, pactsOf } from '../pacts.store.ts'
import { mayRunBlock, seesBlock } from '../scores.may.ts'

type Kind = (typeof RecordSignedPact.refusals)[number]

export const recordSignedPact = defineAct({
  contract: RecordSignedPact,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    return {
      whole,
      pact: (await pactsOf(tx, [input.blockId])).get(input.blockId),
      file: input.fileId ? await findFile(tx, input.fileId) : undefined,
    }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ whole, pact, file }, input, { actor, today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!pact) refused.push({ kind: 'pact.none-yet', remedy: 'propose-pact' })
    if (input.signedOn > today) refused.push({ kind: 'pact.day-in-the-future', path: 'signedOn', today })
    if (input.fileId && !file) refused.push({ kind: 'pact.unknown-file', path: 'fileId' })
    for (const [index, unitId] of input.unitIds.entries())
      if (!isMember(whole, unitId))
        refused.push({ kind: 'block.not-a-member', path: `unitIds.${index}`, unit: '' })
    return unless(refused, () => {
      const already = new Set(pact?.signatures.map((one) => one.unitId))
      const signatures = [...new Set(input.unitIds)]
        .filter((unitId) => !already.has(unitId))
        .map((unitId) => ({ unitId, way: 'paper' as const, on: input.signedOn, by: actor.personId }))
      return { id: newId(), pactId: pact?.id ?? '', signatures, signed: already.size + signatures.length }
    })
  },
  save: async ({ tx, actor, now }, { id, pactId, signatures }, _loaded, input) => {
    await addSignatures(tx, pactId, signatures, now)
    await addPactPaper(tx, { ...input, id, pactId }, { by: actor.personId, at: now })
  },
  subjects: ({ signatures }, { whole }) => [
    { kind: 'block', id: whole.block.id },
    ...signatures.map((one) => ({ kind: 'unit', id: one.unitId })),
  ],
  present: ({ signed }, { whole }) => ({ signed, members: whole.members.length }),
})
