// What the law may ask of blocks: did the unit lead a block or cluster of the ministry that year? Used by the facts of a collective.
import type { Tx } from '../db/database.ts'
import { memberOf } from './blocks.store.ts'
import { flags } from './election.ts'
import { electionsOf } from './elections.store.ts'

export interface BlockFact {
  /** Every block here is organised by the ministry or province that runs this house. */
  organiser: 'ministry-province'
  /** The block put the unit forward for a flag. */
  leads: boolean
}

/** Undefined while it is not known: the unit is in no block, or its block has not voted. Not being elected is known. */
export async function blockFact(tx: Tx, unitId: string, year: number): Promise<BlockFact | undefined> {
  const member = await memberOf(tx, unitId, year)
  if (!member) return undefined
  const election = (await electionsOf(tx, [member.blockId])).get(member.blockId)
  if (!election) return undefined
  return {
    organiser: 'ministry-province',
    leads: election.candidates.some(
      (one) => one.unitId === unitId && one.elected && flags.includes(one.award),
    ),
  }
}
