// The blocks' meetings of 2024: pacts signed, mid-year reviews, final meetings with ranking and vote. Used by demo/steps/50-scores.ts.
import { keepBlockMinutes } from '../../src/server/scores/acts/keep-block-minutes.ts'
import { proposePact } from '../../src/server/scores/acts/propose-pact.ts'
import { recordBlockMeeting } from '../../src/server/scores/acts/record-block-meeting.ts'
import { recordElection } from '../../src/server/scores/acts/record-election.ts'
import { recordSignedPact } from '../../src/server/scores/acts/record-signed-pact.ts'
import { signPact } from '../../src/server/scores/acts/sign-pact.ts'
import type { Stage } from '../stage.ts'
import type { Staged } from '../steps/50-scores.ts'
import { pactPreamble, pactTargets } from './blocks.ts'

/** Days of February to April on which pacts are really signed; two are known, the others illustrative. */
const signingDays = [
  '2024-03-12',
  '2024-03-14',
  '2024-03-15',
  '2024-03-19',
  '2024-03-20',
  '2024-03-21',
  '2024-03-22',
  '2024-03-26',
  '2024-03-27',
  '2024-03-28',
  '2024-04-02',
  '2024-04-03',
  '2024-04-09',
  '2024-04-10',
]
/** Members that had not signed by the end of the year's signing. */
const unsigned: readonly string[] = ['TTQHDTTNN', 'STNMT-NTH']

/** Proposed a week before, signed at the meeting, the paper kept the day after. */
export async function signPacts(stage: Stage, blocks: readonly Staged[]): Promise<void> {
  stage.at('2024-03-05T09:00')
  for (const block of blocks)
    await stage.as(block.chief).do(proposePact, {
      blockId: block.id,
      preamble: pactPreamble,
      targets: pactTargets,
    })
  const days = [...signingDays]
  const dated = blocks
    .map((block) => ({ block, day: block.signedOn ?? days.shift() ?? '2024-04-16' }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  for (const { block, day } of dated) await signOne(stage, block, day)
}

async function signOne(stage: Stage, block: Staged, day: string): Promise<void> {
  const signing = block.members.filter((code) => !unsigned.includes(code))
  stage.at(`${day}T10:30`)
  const onPaper = block.kind === 'cluster'
  if (!onPaper)
    for (const code of signing)
      await stage
        .as(`head-${code.toLowerCase()}`)
        .do(signPact, { blockId: block.id, unitId: stage.unit(code) })
  await holdMeeting(stage, block, {
    kind: 'signing',
    day,
    from: '08:30',
    to: '10:15',
    absent: unsigned,
    proceedings: ['Tổng kết hoạt động năm 2023, phương hướng năm 2024.', 'Ký kết giao ước thi đua năm 2024.'],
    conclusions: ['Các đơn vị dự họp ký giao ước thi đua năm 2024.'],
  })
  await stage.as(block.chief).do(recordSignedPact, {
    blockId: block.id,
    number: `01/GƯTĐ-${block.code}`,
    signedOn: day,
    fileId: await stage.paper(block.chief, `giao-uoc-thi-dua-${block.code.toLowerCase()}-2024.pdf`),
    unitIds: onPaper ? signing.map((code) => stage.unit(code)) : [],
  })
}

export interface Held {
  kind: 'signing' | 'mid-year' | 'final'
  day: string
  from: string
  to: string
  absent?: readonly string[]
  proceedings: readonly string[]
  conclusions: readonly string[]
}

export async function holdMeeting(stage: Stage, block: Staged, held: Held): Promise<string> {
  const title = block.kind === 'block' ? 'Khối trưởng' : 'Cụm trưởng'
  const { meetingId } = await stage.as(block.chief).do(recordBlockMeeting, {
    blockId: block.id,
    kind: held.kind,
    startsAt: `${held.day}T${held.from}`,
    endsAt: `${held.day}T${held.to}`,
    venue: `Trụ sở đơn vị ${title} (${block.head})`,
    chair: `${title}, ${block.name.vi}`,
    secretary: `Thư ký thi đua, ${block.head}`,
    attendance: block.members.map((code) => ({
      unitId: stage.unit(code),
      present: held.absent?.includes(code) !== true,
      representedBy: held.absent?.includes(code) === true ? null : 'Đại diện lãnh đạo đơn vị',
      note: held.absent?.includes(code) === true ? 'Vắng, có lý do' : null,
    })),
    proceedings: held.proceedings,
    conclusions: held.conclusions,
  })
  return meetingId
}

/** The signed minutes, kept the same day. */
export async function keepPaper(stage: Stage, block: Staged, meetingId: string, day: string): Promise<void> {
  await stage.as(block.chief).do(keepBlockMinutes, {
    meetingId,
    number: `02/BB-${block.code}`,
    signedOn: day,
    fileId: await stage.paper(block.chief, `bien-ban-hop-${block.code.toLowerCase()}-${day}.pdf`),
  })
}

/** The paper ballots on who is put forward: the first by points for the flag, the second for a certificate. */
export async function recordVote(
  stage: Stage,
  block: Staged,
  meetingId: string,
  order: readonly string[],
): Promise<void> {
  const votes = block.members.length
  const required = Math.floor(votes / 2) + 1
  const candidates = order.slice(0, votes > 2 ? 3 : 1).map((unitId, index) => ({
    unitId,
    award: index === 0 ? 'ministry-flag' : 'ministry-certificate',
    votesFor: Math.max(1, votes - index),
    votesAgainst: Math.min(index, votes - 1),
  }))
  await stage.as(block.chief).do(recordElection, {
    meetingId,
    rule: 'Bỏ phiếu kín; đơn vị được suy tôn phải đạt quá nửa số đơn vị thành viên đồng ý',
    requiredVotes: required,
    counters: ['Đại diện đơn vị thành viên, Trưởng ban kiểm phiếu', 'Đại diện đơn vị thành viên'],
    issued: votes,
    collected: votes,
    valid: votes,
    invalid: 0,
    candidates,
    fileId: await stage.paper(block.chief, `bien-ban-kiem-phieu-${block.code.toLowerCase()}.pdf`),
  })
}
