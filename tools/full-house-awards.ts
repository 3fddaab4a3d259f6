// The part of the full house that leads to awards: blocks and scores, conduct, dossiers, the council. Used by full-house.ts.
import { openProceeding } from '../src/server/conduct/acts/open-proceeding.ts'
import { recordDiscipline } from '../src/server/conduct/acts/record-discipline.ts'
import { confirmCount } from '../src/server/council/acts/confirm-count.ts'
import { conveneSitting } from '../src/server/council/acts/convene-sitting.ts'
import { enterCount } from '../src/server/council/acts/enter-count.ts'
import { recordAttendance } from '../src/server/council/acts/record-attendance.ts'
import { showSitting } from '../src/server/council/views/show-sitting.ts'
import { attachEvidence } from '../src/server/dossiers/acts/attach-evidence.ts'
import { objectToPosting } from '../src/server/dossiers/acts/object-to-posting.ts'
import { postList } from '../src/server/dossiers/acts/post-list.ts'
import { returnDossier } from '../src/server/dossiers/acts/return-dossier.ts'
import { opened, prepared, recommended, submitted } from '../src/server/dossiers/testing/season.ts'
import { listObjections } from '../src/server/dossiers/views/list-objections.ts'
import { declareInitiative } from '../src/server/initiatives/acts/declare-initiative.ts'
import { agreeRanking } from '../src/server/scores/acts/agree-ranking.ts'
import { appointBlockHead } from '../src/server/scores/acts/appoint-block-head.ts'
import { assignScorers } from '../src/server/scores/acts/assign-scorers.ts'
import { attachScoreEvidence } from '../src/server/scores/acts/attach-score-evidence.ts'
import { formBlocks } from '../src/server/scores/acts/form-blocks.ts'
import { proposePact } from '../src/server/scores/acts/propose-pact.ts'
import { recordBlockMeeting } from '../src/server/scores/acts/record-block-meeting.ts'
import { recordElection } from '../src/server/scores/acts/record-election.ts'
import { openTheYear, score } from '../src/server/scores/block-of-cast.ts'
import { memberOf } from '../src/server/scores/blocks.store.ts'
import type { Cast } from './cast.ts'

export const YEAR = 2024
export const TODAY = '2024-12-05'

/** Ids by the names under which contracts ask for them (`movementId`), and those of records in other states. */
export type Known = Record<string, string>

/** The person whom dossiers, registrations, initiatives and conduct are about. */
export const THE_PERSON = 'staff-ua'

/** UA and UB compete in one block, UC and TCCB in another. */
export async function blocks(cast: Cast, { fileId, unitId = '' }: Known): Promise<Known> {
  const { UA, UB, UC, TCCB } = cast.units
  const name = { vi: 'Khối', fr: 'Bloc', en: 'Block' }
  const formed = await cast.as('coordinator').done(formBlocks, {
    year: YEAR,
    blocks: [
      { code: 'KHOI-I', kind: 'block', name, memberIds: [UA, UB] },
      { code: 'KHOI-II', kind: 'block', name, memberIds: [UC, TCCB] },
    ],
  })
  const [blockId = '', otherBlockId = ''] = formed.blocks.map((one) => one.id)
  await cast.as('coordinator').done(appointBlockHead, {
    blockId,
    office: 'head',
    unitId: UA,
    personId: cast.people['head-ua'],
    validFrom: '2024-02-01',
  })
  const head = cast.as('head-ua')
  await head.done(assignScorers, {
    blockId,
    scorers: [
      { unitId: UA, scorerId: UB },
      { unitId: UB, scorerId: UA },
    ],
  })
  await head.done(proposePact, { blockId, preamble: 'Giao ước', targets: ['Hoàn thành kế hoạch'] })
  await openTheYear(cast)
  const sheetOf = (id: string) => cast.db.transaction().execute((tx) => memberOf(tx, id, YEAR))
  const sheetId = (await sheetOf(UA))?.sheetId ?? ''
  const evidence = await cast.as('secretary-ua').done(attachScoreEvidence, {
    sheetId,
    evidence: [{ item: 'B1', fileId, title: 'Báo cáo' }],
  })
  await score(cast, 'secretary-ua', sheetId, 'self')
  await score(cast, 'secretary-ub', sheetId, 'block')
  const { meetingId } = await head.done(recordBlockMeeting, {
    blockId,
    kind: 'final',
    startsAt: '2024-12-04T08:30',
    endsAt: '2024-12-04T11:00',
    venue: 'Hà Nội',
    chair: 'Bà Loan',
    secretary: 'Ông Đức',
    attendance: [UA, UB].map((one) => ({ unitId: one, present: true })),
    proceedings: ['Chấm chéo.'],
    conclusions: ['Thống nhất.'],
  })
  await head.done(agreeRanking, { meetingId, stage: 'block' })
  await head.done(recordElection, {
    meetingId,
    rule: 'Quá nửa',
    requiredVotes: 2,
    counters: ['Bà Sen'],
    issued: 2,
    collected: 2,
    valid: 2,
    invalid: 0,
    candidates: [{ unitId, award: 'ministry-flag', votesFor: 2, votesAgainst: 0 }],
  })
  return {
    blockId,
    otherBlockId,
    sheetId,
    otherSheetId: (await sheetOf(UB))?.sheetId ?? '',
    scoreEvidenceId: evidence.ids[0] ?? '',
    meetingId,
    nextDeputyId: UB,
  }
}

export async function conduct(cast: Cast, { personId }: Known): Promise<Known> {
  const head = cast.as('head-ua')
  const discipline = { personId, level: 'reprimand', decisionNumber: '3/QĐ', decidedOn: '2023-05-10' }
  const { id: recordId } = await head.done(recordDiscipline, { ...discipline, endsOn: '2023-08-10' })
  const proceeding = { personId, kind: 'denunciation', openedOn: '2023-10-01' }
  const { id: proceedingId } = await head.done(openProceeding, proceeding)
  const { initiativeId } = await cast.as(THE_PERSON).done(declareInitiative, {
    kind: 'initiative',
    title: 'Cảnh báo mặn sớm',
    summary: 'Dùng số liệu quan trắc sẵn có.',
    year: YEAR,
    applied: true,
    authorIds: [personId],
  })
  return { recordId, proceedingId, initiativeId }
}

/** One dossier a stage: being written, sent, returned, posted with an objection. */
export async function dossiers(cast: Cast, { fileId }: Known): Promise<Known> {
  const coordinator = cast.as('coordinator')
  const [dossierId = ''] = await opened(cast, { people: [THE_PERSON] })
  const { useId, evidenceId } = await cast
    .as('secretary-ua')
    .done(attachEvidence, { dossierId, evidence: { title: 'Báo cáo', fileId }, document: null })
  const sent = await prepared(cast, { people: ['staff-ua-2', 'staff-ua-3'] })
  await submitted(cast, sent)
  const [sentDossierId = '', returnedDossierId = ''] = sent
  const reasons = [{ about: 'report', text: 'Nêu rõ kết quả.' }]
  await coordinator.done(returnDossier, { dossierId: returnedDossierId, reasons })
  const posted = await recommended(cast, { people: ['staff-ua-4'] })
  const list = { year: YEAR, number: '1/TB', on: TODAY, workingDays: 10, dossierIds: posted }
  const { postingId } = await coordinator.done(postList, list)
  const [postedDossierId = ''] = posted
  const { followUpCode } = await cast.as(null).done(objectToPosting, {
    postingId,
    dossierId: postedDossierId,
    name: 'Lê Thị Hoa',
    phone: '0912 345 678',
    address: 'Hà Nội',
    text: 'Kết quả nêu trong hồ sơ là của cả nhóm.',
    signed: true,
  })
  const objections = await coordinator.seen(listObjections, { year: YEAR })
  return {
    dossierId,
    sentDossierId,
    returnedDossierId,
    postedDossierId,
    postingId,
    useId,
    evidenceId,
    objectionId: objections.rows[0]?.id ?? '',
    objectionCode: objections.rows[0]?.code ?? '',
    followUpCode,
  }
}

export async function council(cast: Cast): Promise<Known> {
  const secretary = cast.as('council-secretary')
  const dossierIds = await recommended(cast, { people: ['staff-ua-5', 'staff-ua-6'] })
  const asked = { year: YEAR, heldOn: TODAY, place: 'Phòng họp', dossierIds, ownPercent: 70 }
  const { sittingId } = await secretary.done(conveneSitting, asked)
  const members = ['council-chair', ...[1, 2, 3, 4, 5].map((n) => `council-member-${n}`)]
  const present = members.map((name) => cast.people[name])
  await secretary.done(recordAttendance, { sittingId, present, absent: [] })
  const { agenda } = await secretary.seen(showSitting, { sittingId })
  const lines = agenda.map(({ id: itemId }) => ({
    itemId,
    ballots: 6,
    yes: 6,
    no: 0,
    invalid: 0,
    writtenYes: 0,
    writtenNo: 0,
  }))
  const { countId } = await secretary.done(enterCount, { sittingId, lines })
  await cast.as('council-chair').done(confirmCount, { sittingId, countId, lines })
  return { sittingId, countId, itemId: agenda[0]?.id ?? '' }
}
