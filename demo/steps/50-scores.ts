// Blocks of 2024: formed, led, signed; sheets in full course on 5 December: most self-scored, some scored by their block, some appraised,
// some late. Members, two signing dates and the legal documents are real; heads of clusters, figures and results are illustrative.
import { agreeRanking } from '../../src/server/scores/acts/agree-ranking.ts'
import { appointBlockHead } from '../../src/server/scores/acts/appoint-block-head.ts'
import { assignScorers } from '../../src/server/scores/acts/assign-scorers.ts'
import { formBlocks } from '../../src/server/scores/acts/form-blocks.ts'
import { handOverBlock } from '../../src/server/scores/acts/hand-over-block.ts'
import { openScoring } from '../../src/server/scores/acts/open-scoring.ts'
import { listBlocks } from '../../src/server/scores/views/list-blocks.ts'
import { showBlock } from '../../src/server/scores/views/show-block.ts'
import { showRanking } from '../../src/server/scores/views/show-ranking.ts'
import type { Troupe } from '../play.ts'
import { blocksOf2024, type DemoBlock, drafting, silent, tardy, voted } from '../scores/blocks.ts'
import { crossScores } from '../scores/cross-scoring.ts'
import { type Figure, legalDocuments, selfFigures } from '../scores/figures.ts'
import { holdMeeting, keepPaper, recordVote, signPacts } from '../scores/meetings.ts'
import { attachProof, type Followed, selfScore } from '../scores/sheets.ts'
import type { Stage } from '../stage.ts'

/** A block on the stage: its id, who runs it, its members' sheets. */
export interface Staged extends DemoBlock {
  id: string
  chief: string
  sheets: readonly Followed[]
}

export async function run(stage: Stage, troupe: Troupe): Promise<void> {
  const formed: Omit<Staged, 'sheets'>[] = []
  await stage.together(async () => {
    formed.push(...(await form(stage, troupe)))
    await openYear(stage, '2024-03-04T10:00', null)
  })
  const blocks: Staged[] = []
  for (const block of formed) blocks.push({ ...block, sheets: await sheetsOf(stage, block) })
  const counted = new Map<string, Figure[]>()
  await stage.together(async () => {
    await signPacts(stage, blocks)
    await midYear(stage, blocks)
    await selfScores(stage, blocks, counted)
  })
  await stage.together(() => crossScores(stage, blocks, counted))
  await finalMeetings(stage, blocks)
  await tell(stage)
}

/** The minister's decision names the heads; for clusters whose head is not known, the note says so. */
async function form(stage: Stage, troupe: Troupe): Promise<Omit<Staged, 'sheets'>[]> {
  const blocks = blocksOf2024(stage)
  stage.at('2024-02-20T09:00')
  const made = await stage.as('coordinator').do(formBlocks, {
    year: 2024,
    blocks: blocks.map(({ code, kind, name, members, membersNote, sources }) => ({
      code,
      kind,
      name,
      membersNote,
      sources,
      memberIds: members.map((member) => stage.unit(member)),
    })),
  })
  stage.at('2024-02-26T15:00')
  const staged: Omit<Staged, 'sheets'>[] = []
  for (const [index, block] of blocks.entries()) {
    const id = made.blocks[index]?.id ?? ''
    // In block I the department's deputy director serves, whose unit also appraises: the conflict is shown, not hidden.
    const personId = stage.staff(block.head)[block.code === 'KHOI-I' ? 2 : 0] ?? ''
    const chief = `block-head-${index + 1}`
    troupe.users.set(chief, personId)
    await stage.as('coordinator').do(appointBlockHead, {
      blockId: id,
      office: 'head',
      unitId: stage.unit(block.head),
      personId,
      validFrom: '2024-02-26',
      note: block.headNote,
    })
    if (block.deputy)
      await stage.as('coordinator').do(appointBlockHead, {
        blockId: id,
        office: 'deputy',
        unitId: stage.unit(block.deputy),
        validFrom: '2024-02-26',
        note: block.headNote,
      })
    staged.push({ ...block, id, chief })
  }
  return staged
}

async function openYear(stage: Stage, at: string, guidance: string | null): Promise<void> {
  stage.at(at)
  await stage.as('coordinator').do(openScoring, {
    year: 2024,
    scorecardCode: 'BCD-2024-TT',
    selfDueOn: '2024-11-29',
    blockDueOn: '2024-12-06',
    appraisalDueOn: '2024-12-20',
    flagsPerBlock: 1,
    guidance,
    guidanceFileId: guidance ? await stage.paper('coordinator', 'huong-dan-tong-ket-2024.pdf') : null,
  })
}

/** Each scores the next of its block; the first of three or more never meets the one that scores it. */
async function sheetsOf(stage: Stage, block: Omit<Staged, 'sheets'>): Promise<Followed[]> {
  const seen = await stage.as('coordinator').ask(showBlock, { blockId: block.id })
  return block.members.map((code, index) => ({
    code,
    sheetId: seen.members.find((row) => row.unit.code === code)?.sheetId ?? '',
    // The unit that everybody plays has something to answer: a report two days late that it did not count.
    lateDays: code === 'VPC' ? 2 : lateDaysOf(stage),
    scorer: block.members[(index + 1) % block.members.length] ?? '',
  }))
}

const lateDaysOf = (stage: Stage): number => (stage.chance.percent(18) ? 1 + stage.chance.int(5) : 0)

/** Reviews of July: who was late with the report is measured by the day it came. */
async function midYear(stage: Stage, blocks: readonly Staged[]): Promise<void> {
  const all = blocks.flatMap((block) => block.sheets).sort((a, b) => a.lateDays - b.lateDays)
  for (const followed of all) {
    const day = followed.lateDays === 0 ? 11 : 15 + followed.lateDays
    stage.at(`2024-07-${day}T14:00`)
    await attachProof(stage, followed, {
      item: 'C3',
      title: 'Báo cáo sơ kết 6 tháng đầu năm 2024',
      dueOn: '2024-07-15',
      file: `bao-cao-so-ket-${followed.code.toLowerCase()}.pdf`,
    })
  }
  stage.at('2024-07-25T16:00')
  for (const block of blocks)
    await holdMeeting(stage, block, {
      kind: 'mid-year',
      day: '2024-07-24',
      from: '08:00',
      to: '11:00',
      proceedings: ['Sơ kết phong trào thi đua 6 tháng đầu năm 2024.'],
      conclusions: ['Các đơn vị tiếp tục thực hiện giao ước; đơn vị nộp báo cáo chậm rút kinh nghiệm.'],
    })
}

async function selfScores(
  stage: Stage,
  blocks: readonly Staged[],
  counted: Map<string, Figure[]>,
): Promise<void> {
  await openYear(stage, '2024-11-12T09:00', 'Hướng dẫn tổng kết phong trào thi đua năm 2024 (giả định)')
  stage.at('2024-11-18T09:00')
  for (const block of blocks)
    await stage.as(block.chief).do(assignScorers, {
      blockId: block.id,
      scorers: block.sheets.map((one) => ({
        unitId: stage.unit(one.code),
        scorerId: stage.unit(one.scorer),
      })),
    })
  const legal = legalDocuments(stage)
  const waves: [string, (code: string) => boolean, boolean][] = [
    ['2024-11-22T15:00', (code) => voted.some((name) => isIn(blocks, name, code)), true],
    ['2024-11-27T10:00', (code) => !code.startsWith('STNMT') && !tardy.includes(code), true],
    ['2024-11-29T16:30', (code) => !tardy.includes(code), true],
    ['2024-12-02T09:30', (code) => tardy.includes(code), true],
    ['2024-12-03T09:00', (code) => drafting.includes(code), false],
  ]
  for (const [at, belongs, whole] of waves) {
    stage.at(at)
    for (const followed of blocks.flatMap((block) => block.sheets)) {
      const { code, lateDays } = followed
      const waits = silent.includes(code) || (whole && drafting.includes(code))
      if (waits || counted.has(code) || !belongs(code)) continue
      const staff = stage.staff(code).length
      const countsDelay = code !== 'VPC' && stage.chance.percent(40)
      const figures = selfFigures({
        chance: stage.chance,
        staff,
        legal: legal.get(code),
        lateDays,
        countsDelay,
      })
      await selfScore(stage, followed, figures, whole)
      if (whole) counted.set(code, figures)
    }
  }
}

const isIn = (blocks: readonly Staged[], name: string, code: string): boolean =>
  blocks.find((block) => block.code === name)?.members.includes(code) === true

/** Two blocks have met: scores agreed, then, apart from it, a vote. In one the head is handed to the deputy. */
async function finalMeetings(stage: Stage, blocks: readonly Staged[]): Promise<void> {
  for (const block of blocks.filter((one) => voted.includes(one.code))) {
    stage.at('2024-12-04T16:30')
    const meetingId = await holdMeeting(stage, block, {
      kind: 'final',
      day: '2024-12-04',
      from: '13:30',
      to: '16:00',
      proceedings: ['Báo cáo kết quả chấm chéo.', 'Thảo luận các mục còn chênh lệch.', 'Bình chọn, suy tôn.'],
      conclusions: [
        'Thống nhất điểm của các đơn vị thành viên.',
        'Kết quả suy tôn theo biên bản kiểm phiếu.',
      ],
    })
    await stage.as(block.chief).do(agreeRanking, { meetingId, stage: 'block' })
    const { rows } = await stage.as(block.chief).ask(showRanking, { blockId: block.id, stage: 'block' })
    const order = rows.filter((row) => row.place !== null).map((row) => row.unit.id)
    await recordVote(stage, block, meetingId, order)
    await keepPaper(stage, block, meetingId, '2024-12-04')
    if (block.deputy)
      await stage
        .as(block.chief)
        .do(handOverBlock, { blockId: block.id, nextDeputyId: stage.unit(block.head) })
  }
}

async function tell(stage: Stage): Promise<void> {
  const { rows } = await stage.as('coordinator').ask(listBlocks, { year: 2024 })
  const sum = (figure: 'members' | 'selfScored' | 'blockScored' | 'appraised' | 'late') =>
    rows.reduce((total, row) => total + row[figure], 0)
  stage.say(
    `${rows.length} blocks, ${sum('members')} sheets: ${sum('selfScored')} self-scored, ${sum('blockScored')} by the block, ${sum('appraised')} appraised, ${sum('late')} late`,
  )
}
