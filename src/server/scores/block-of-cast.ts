// A block of three units of the cast in 2024, with its head, its scoring opened, and short ways to fill sheets.
// Used by the tests of acts and views of this folder.
import { createHash } from 'node:crypto'
import type { Cast } from '../../../tools/cast.ts'
import { insertFile } from '../files/files.store.ts'
import { appointBlockHead } from './acts/appoint-block-head.ts'
import { formBlocks } from './acts/form-blocks.ts'
import { openScoring } from './acts/open-scoring.ts'
import { saveScores } from './acts/save-scores.ts'
import { submitScores } from './acts/submit-scores.ts'
import { memberOf } from './blocks.store.ts'
import { fullInputs } from './scorecard.sample.ts'
import type { Stage } from './scorecard.ts'

export type BlockOfCast = Awaited<ReturnType<typeof blockOfCast>>

export interface Given {
  item: string
  inputs?: Record<string, number>
  tenths?: number
  notApplicable?: boolean
  note?: string
  reason?: string
}

/** UA leads, UB is deputy, UC a member; head-ua has the block's rights. DA and DB stand in another block. */
export async function blockOfCast(cast: Cast) {
  const { units, people } = cast
  const formed = await cast.as('coordinator').done(formBlocks, {
    year: 2024,
    blocks: [
      {
        code: 'KHOI-I',
        kind: 'block',
        name: { vi: 'Khối thi đua số I', fr: 'Bloc n° I', en: 'Block No. I' },
        memberIds: [units.UA, units.UB, units.UC],
      },
      {
        code: 'CUM-I',
        kind: 'cluster',
        name: { vi: 'Cụm thi đua số I', fr: 'Groupe n° I', en: 'Cluster No. I' },
        memberIds: [units.DA, units.DB],
      },
    ],
  })
  const [blockId = '', clusterId = ''] = formed.blocks.map((one) => one.id)
  const office = (name: 'head' | 'deputy', unitId: string, personId: string | undefined) =>
    cast.as('coordinator').done(appointBlockHead, {
      blockId,
      office: name,
      unitId,
      personId: personId ?? null,
      validFrom: '2024-02-01',
    })
  await office('head', units.UA, people['head-ua'])
  await office('deputy', units.UB, undefined)
  const sheetOf = async (unitId: string): Promise<string> => {
    const member = await cast.db.transaction().execute((tx) => memberOf(tx, unitId, 2024))
    return member?.sheetId ?? ''
  }
  const sheets = {
    UA: await sheetOf(units.UA),
    UB: await sheetOf(units.UB),
    UC: await sheetOf(units.UC),
    DA: await sheetOf(units.DA),
  }
  return { blockId, clusterId, sheets }
}

export const openTheYear = (cast: Cast) =>
  cast.as('coordinator').done(openScoring, {
    year: 2024,
    scorecardCode: 'BCD-2024-TT',
    selfDueOn: '2024-11-25',
    blockDueOn: '2024-12-05',
    appraisalDueOn: '2024-12-20',
    flagsPerBlock: 1,
  })

/** Every item, full points but for the changes. */
export const wholeSheet = (changes: readonly Given[] = []): Given[] => [
  ...Object.entries(fullInputs)
    .filter(([item]) => !changes.some((one) => one.item === item))
    .map(([item, inputs]) => ({ item, inputs: { ...inputs } })),
  ...changes,
]

/** Fills and submits a stage of a sheet. */
export async function score(
  cast: Cast,
  who: string,
  sheetId: string,
  stage: Stage,
  changes: readonly Given[] = [],
): Promise<void> {
  await cast.as(who).done(saveScores, { sheetId, stage, scores: wholeSheet(changes) })
  await cast.as(who).done(submitScores, { sheetId, stage })
}

/** A stored file of somebody; the row is enough, nobody reads its bytes here. */
export async function paperOf(cast: Cast, who: string, name: string): Promise<string> {
  const stored = await cast.db.transaction().execute((tx) =>
    insertFile(tx, {
      hash: createHash('sha256').update(name).digest('hex'),
      sizeBytes: name.length,
      kind: 'pdf',
      name,
      storedBy: cast.people[who] ?? null,
      storedAt: cast.clock.now(),
    }),
  )
  return stored.id
}
