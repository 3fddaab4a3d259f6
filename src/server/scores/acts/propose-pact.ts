// Writes the pact of the block's year.  PUT /api/blocks/{blockId}/pact
import { ProposePact } from '../../../contract/pacts.ts'
import { defineAct, unless } from '../../act.ts'
import { blockById } from '../blocks.store.ts'
import { pactsOf, putPact } from '../pacts.store.ts'
import { mayRunBlock, seesBlock } from '../scores.may.ts'

export const proposePact = defineAct({
  contract: ProposePact,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    return { whole, pact: (await pactsOf(tx, [input.blockId])).get(input.blockId) }
  },
  may: (actor, { whole }) => mayRunBlock(actor, whole),
  decide: ({ pact }, input, { newId }) =>
    unless(
      pact && pact.signatures.length > 0
        ? [{ kind: 'pact.already-signed' as const, signed: pact.signatures.length }]
        : [],
      () => ({ ...input, id: pact?.id ?? newId() }),
    ),
  save: ({ tx, actor, now }, pact) => putPact(tx, pact, { by: actor.personId, at: now }),
  subjects: (_pact, { whole }) => [{ kind: 'block', id: whole.block.id }],
  present: (pact) => ({ pactId: pact.id }),
})
