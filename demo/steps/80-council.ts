// The council on the morning of 5 December 2024: one sitting signed, with one candidate who did not pass; one counted, which a second person confirms.
import { confirmCount } from '../../src/server/council/acts/confirm-count.ts'
import { conveneSitting } from '../../src/server/council/acts/convene-sitting.ts'
import { enterCount } from '../../src/server/council/acts/enter-count.ts'
import { receiveWrittenAnswer } from '../../src/server/council/acts/receive-written-answer.ts'
import { recordAttendance } from '../../src/server/council/acts/record-attendance.ts'
import { recuseMember } from '../../src/server/council/acts/recuse-member.ts'
import { signMinutes } from '../../src/server/council/acts/sign-minutes.ts'
import { listSittings } from '../../src/server/council/views/list-sittings.ts'
import { showSitting } from '../../src/server/council/views/show-sitting.ts'
import type { Stage } from '../stage.ts'

const day = '2024-12-05'

export async function run(stage: Stage): Promise<void> {
  const secretary = stage.as('council-secretary')
  stage.at('2024-12-05T06:45')
  const { ready } = await secretary.ask(listSittings, { year: 2024 })
  const fighters = ready.filter((one) => one.award === 'grassroots-emulation-fighter')
  const workers = ready.filter((one) => one.award === 'advanced-worker')
  if (fighters.length === 0 || workers.length === 0) throw new Error('80-council: no dossier is ready')
  const first = await convened(stage, fighters.slice(0, 14))
  const second = await convened(stage, workers.slice(0, 12))
  stage.at('2024-12-05T07:10')
  await attended(stage, first)
  stage.at('2024-12-05T07:40')
  await countedTwice(stage, first)
  stage.at('2024-12-05T07:55')
  const fileId = await stage.paper('council-chair', 'Biên bản 07-BB-HĐTĐKT.pdf')
  const minutes = { sittingId: first, number: '07/BB-HĐTĐKT', signedOn: day, fileId }
  const { passed, failed } = await stage.as('council-chair').do(signMinutes, minutes)
  stage.at('2024-12-05T08:00')
  await attended(stage, second)
  stage.at('2024-12-05T08:30')
  await secretary.do(enterCount, { sittingId: second, lines: await linesOf(stage, second, undefined) })
  stage.left.set('sitting-signed', first)
  stage.left.set('sitting-counted', second)
  stage.say(`two sittings of the council: ${passed} passed, ${failed} not, one count to be confirmed`)
}

async function convened(stage: Stage, dossiers: readonly { dossierId: string }[]): Promise<string> {
  const { sittingId } = await stage.as('council-secretary').do(conveneSitting, {
    year: 2024,
    heldOn: day,
    place: 'Phòng họp tầng 2, trụ sở Bộ (trình diễn)',
    dossierIds: dossiers.map((one) => one.dossierId),
    // Where no text fixes the share for these titles, the council's own rule of the demonstration.
    ownPercent: 75,
  })
  return sittingId
}

/** Thirteen present; two absent, of whom one answers in writing; a head takes no part in the dossiers of their own unit's first. */
async function attended(stage: Stage, sittingId: string): Promise<void> {
  const secretary = stage.as('council-secretary')
  const { roll, agenda } = await secretary.ask(showSitting, { sittingId })
  const ids = roll.map((member) => member.person.id)
  const [inWriting = '', away = ''] = ids.slice(-2)
  await secretary.do(recordAttendance, {
    sittingId,
    present: ids.slice(0, -2),
    absent: [
      { personId: inWriting, reason: 'Đi công tác địa phương' },
      { personId: away, reason: 'Nghỉ ốm' },
    ],
  })
  await secretary.do(receiveWrittenAnswer, { sittingId, personId: inWriting, receivedOn: day })
  await secretary.do(recuseMember, {
    sittingId,
    itemId: agenda[0]?.id,
    personId: ids[4],
    reason: 'Là cấp trên trực tiếp của người được đề nghị',
  })
}

/** @param failing the place on the agenda of the one who does not reach the threshold */
async function linesOf(stage: Stage, sittingId: string, failing: number | undefined) {
  const { agenda, roll } = await stage.as('council-secretary').ask(showSitting, { sittingId })
  const present = roll.filter((member) => member.presence === 'present').length
  return agenda.map((item) => {
    const ballots = present - item.recusals.length
    const no = item.position === failing ? 5 : stage.chance.int(2)
    return {
      itemId: item.id,
      ballots,
      yes: ballots - no,
      no,
      invalid: 0,
      writtenYes: item.position === failing ? 0 : 1,
      writtenNo: item.position === failing ? 1 : 0,
    }
  })
}

async function countedTwice(stage: Stage, sittingId: string): Promise<void> {
  const lines = await linesOf(stage, sittingId, 3)
  const { countId } = await stage.as('council-secretary').do(enterCount, { sittingId, lines })
  await stage.as('council-member-2').do(confirmCount, { sittingId, countId, lines })
}
