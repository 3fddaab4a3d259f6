// A member signs the pact.  POST /api/blocks/{blockId}/pact/signatures
import { SignPact } from '../../../contract/pacts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isMember } from '../block.ts'
import { blockById } from '../blocks.store.ts'
import { addSignatures, type PactSignature, pactsOf } from '../pacts.store.ts'
import { maySignFor, seesBlock } from '../scores.may.ts'

type Kind = (typeof SignPact.refusals)[number]

export const signPact = defineAct({
  contract: SignPact,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    return { whole, pact: (await pactsOf(tx, [input.blockId])).get(input.blockId) }
  },
  may: (actor, _loaded, input) => maySignFor(actor, input.unitId),
  decide: ({ whole, pact }, input, { actor, today }) => {
    const refused: Refusal<Kind>[] = []
    if (!pact) refused.push({ kind: 'pact.none-yet' })
    if (!isMember(whole, input.unitId)) refused.push({ kind: 'block.not-a-member', path: 'unitId', unit: '' })
    const signed = pact?.signatures.find((one) => one.unitId === input.unitId)
    if (signed) refused.push({ kind: 'pact.already-signed-by-the-unit', on: signed.on })
    return unless(refused, () => ({
      pactId: pact?.id ?? '',
      signature: {
        unitId: input.unitId,
        way: 'screen',
        on: today,
        by: actor.personId,
      } satisfies PactSignature,
    }))
  },
  save: ({ tx, now }, { pactId, signature }) => addSignatures(tx, pactId, [signature], now),
  subjects: (_done, { whole }, input) => [
    { kind: 'block', id: whole.block.id },
    { kind: 'unit', id: input.unitId },
  ],
  present: (_done, { whole, pact }) => ({
    signed: (pact?.signatures.length ?? 0) + 1,
    members: whole.members.length,
  }),
})
