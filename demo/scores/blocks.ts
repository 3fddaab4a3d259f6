// The blocks and clusters of 2024 as the source knows them, with what it does not know said. Used by demo/steps/50-scores.ts.
import type { Stage } from '../stage.ts'
import { noteInVietnamese } from './block-notes.ts'

interface SourceBlock {
  code: string
  kind: 'khoi' | 'cum'
  name: { vi: string; fr: string; en: string }
  members: string[]
  members_status: string
  head_2024: string | null
  head_2024_demo?: string
  deputy_head_2024: string | null
  head_status: string
  signing_date_2024?: string
  sources: string[]
}

export interface DemoBlock {
  code: string
  kind: 'block' | 'cluster'
  name: { vi: string; fr: string; en: string }
  members: readonly string[]
  membersNote: string
  sources: readonly string[]
  head: string
  headNote: string
  deputy: string | null
  /** Known from the press for two of them. */
  signedOn: string | undefined
}

export function blocksOf2024(stage: Stage): DemoBlock[] {
  const { blocks, head_2024_demo_note } = stage.source('blocks-2024.json') as {
    blocks: SourceBlock[]
    head_2024_demo_note: string
  }
  return blocks.map((block) => ({
    code: block.code,
    kind: block.kind === 'khoi' ? 'block' : 'cluster',
    name: block.name,
    members: block.members,
    membersNote: noteInVietnamese(block.members_status),
    sources: block.sources,
    head: block.head_2024 ?? block.head_2024_demo ?? '',
    headNote: [block.head_status, ...(block.head_2024 ? [] : [head_2024_demo_note])]
      .map(noteInVietnamese)
      .join('; '),
    deputy: block.deputy_head_2024,
    signedOn: block.signing_date_2024,
  }))
}

/** What the members promise each other; the movement's own criteria put as targets. */
export const pactTargets: readonly string[] = [
  'Hoàn thành 100 % nhiệm vụ được giao, trong đó ít nhất 95 % đúng hạn, đúng chất lượng.',
  'Ban hành đúng hạn 100 % văn bản quy phạm pháp luật được giao chủ trì.',
  'Có ít nhất một phong trào thi đua theo chuyên đề có kết quả và một điển hình được nhân rộng.',
  'Không để xảy ra vi phạm kỷ luật, kỷ cương hành chính; nội bộ đoàn kết.',
  'Tỷ lệ người trực tiếp lao động được khen thưởng đạt từ 60 % trở lên.',
]

export const pactPreamble =
  'Các đơn vị thành viên cùng ký giao ước thi đua năm 2024, hưởng ứng phong trào thi đua của Bộ, phấn đấu hoàn thành các chỉ tiêu sau:'

/** Self-score not handed in by 5 December: nothing, or a draft of seven items. */
export const silent: readonly string[] = [
  'QBVMT',
  'CKSON',
  'STNMT-CMA',
  'STNMT-LCH',
  'STNMT-NTH',
  'STNMT-HGI',
  'STNMT-BLI',
  'STNMT-BRV',
]
export const drafting: readonly string[] = ['VKHCN', 'VKHMTBHD', 'TTQHDTTNN', 'STNMT-LSO', 'STNMT-TVI']
/** Handed in after 29 November. */
export const tardy: readonly string[] = ['TDTBD', 'VDD', 'STNMT-QNI', 'STNMT-BPH', 'STNMT-HBI']
/** Blocks that have met and voted by 4 December. */
export const voted: readonly string[] = ['KHOI-VII', 'CUM-VI']
/** Blocks where cross-scoring is finished or under way; in the others it has not begun. */
export const crossScoring: readonly string[] = [
  'KHOI-I',
  'KHOI-III',
  'KHOI-IV',
  'KHOI-VI',
  'CUM-I',
  'CUM-IV',
  'CUM-VIII',
]
