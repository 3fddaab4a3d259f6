// What the papers of a block share: letterhead, the mark of a demonstration, points as text. Pure; Vietnamese, as the papers are.
// Used by minutes-paper.ts, election-paper.ts and sheet-paper.ts.
import type { Letterhead } from '../../documents/letterhead.ts'
import type { Unit } from '../units/unit.ts'
import type { Block } from './block.ts'
import type { Tenths } from './scorecard.ts'

/** `Khối` or `Cụm`, inside a sentence. */
export const bodyOf = ({ kind }: Pick<Block, 'kind'>): string => (kind === 'block' ? 'Khối' : 'Cụm')

/** `Khối trưởng`, `Cụm phó`. */
export const officeName = (block: Pick<Block, 'kind'>, office: 'head' | 'deputy' | null): string =>
  office === null ? 'Thành viên' : `${bodyOf(block)} ${office === 'head' ? 'trưởng' : 'phó'}`

export const syntheticNotice = (synthetic: boolean): { notice?: string } =>
  synthetic ? { notice: 'Dữ liệu minh họa: nhân vật, điểm số và kết quả là giả định.' } : {}

/** The body above the blocks: the unit that nobody commands or supervises. */
export const topName = (units: Iterable<Unit>): string | undefined =>
  [...units].find((unit) => unit.parentId === null && unit.supervisedBy === null)?.name.vi

/** The block's own letterhead; a number that is not known is left for the hand. */
export const letterheadOf = (
  block: Block,
  superior: string | undefined,
  on: string,
  number: string | null,
): Letterhead => ({
  ...(superior === undefined ? {} : { superior }),
  issuer: block.name.vi,
  // The number as it is kept may carry the symbol already: `02/BB-KHOI-IV`.
  ...(number === null ? {} : { number: number.split('/')[0] ?? number }),
  symbol: `BB-${block.code}`,
  place: blankPlace,
  on,
  recipients: [
    `Các đơn vị thành viên ${bodyOf(block)}`,
    'Cơ quan thường trực Hội đồng Thi đua - Khen thưởng',
  ],
  archive: `Hồ sơ ${bodyOf(block)}`,
})

/** Where the place is not on record, the line is left for the hand. */
export const blankPlace = '………'

/** `950,1`. */
export const pointsText = (tenths: Tenths): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.trunc(tenths / 10)},${Math.abs(tenths % 10)}`
