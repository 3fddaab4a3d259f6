// Forms the blocks of a year with their members.  POST /api/blocks
import { FormBlocks } from '../../../contract/blocks.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { type Block, dayIn, type Member } from '../block.ts'
import { addBlocks } from '../block-changes.store.ts'
import { blocksOf, membersAmong } from '../blocks.store.ts'
import { mayCoordinate } from '../scores.may.ts'

type Kind = (typeof FormBlocks.refusals)[number]

export const formBlocks = defineAct({
  contract: FormBlocks,
  load: async ({ tx, today }, input) => {
    const asked = input.blocks.flatMap((block) => block.memberIds)
    return {
      units: await unitsOn(tx, dayIn(input.year, today)),
      taken: await membersAmong(tx, asked, input.year),
      existing: await blocksOf(tx, input.year),
    }
  },
  may: mayCoordinate,
  decide: ({ units, taken, existing }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const codes = new Set(existing.map((one) => one.block.code))
    const placed = new Set(taken.map((one) => one.unitId))
    for (const [index, block] of input.blocks.entries()) {
      if (codes.has(block.code))
        refused.push({ kind: 'block.code-taken', path: `blocks.${index}.code`, code: block.code })
      codes.add(block.code)
      for (const [at, unitId] of block.memberIds.entries()) {
        const path = `blocks.${index}.memberIds.${at}`
        const unit = units.get(unitId)
        if (!unit) refused.push({ kind: 'block.unknown-unit', path })
        else if (placed.has(unitId))
          refused.push({ kind: 'block.unit-already-in-a-block', path, unit: unit.name, year: input.year })
        placed.add(unitId)
      }
    }
    return unless(refused, () => {
      const blocks = input.blocks.map((block): Block => ({ ...block, id: newId(), year: input.year }))
      const members = input.blocks.flatMap((block, index) =>
        block.memberIds.map(
          (unitId): Member => ({
            sheetId: newId(),
            blockId: blocks[index]?.id ?? '',
            year: input.year,
            unitId,
          }),
        ),
      )
      return { blocks, members }
    })
  },
  save: ({ tx, actor, now }, { blocks, members }) =>
    addBlocks(tx, blocks, members, { by: actor.personId, at: now }),
  subjects: ({ blocks }) => blocks.map((block) => ({ kind: 'block', id: block.id })),
  present: ({ blocks }) => ({ blocks: blocks.map(({ id, code }) => ({ id, code })) }),
})
