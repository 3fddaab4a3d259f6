// A small ministry in full season: one record of each kind, made by the acts, most of them of unit UA; and the ids by the names that
// contracts give them. Used by the permission table and by the test of bad input.
import { appointmentsOn } from '../src/server/access/appointments.store.ts'
import { draftGrantOnPaper } from '../src/server/decisions/acts/draft-grant-on-paper.ts'
import { handOverDecision } from '../src/server/decisions/acts/hand-over-decision.ts'
import { issuedGrant, paperGrant } from '../src/server/decisions/testing/decisions-of-cast.ts'
import { showDecision } from '../src/server/decisions/views/show-decision.ts'
import { seasonOfTests } from '../src/server/dossiers/testing/season.ts'
import { draftMovement } from '../src/server/movements/acts/draft-movement.ts'
import { respondToMovement } from '../src/server/movements/acts/respond-to-movement.ts'
import { definition, launched, storePaper } from '../src/server/movements/launched.test-cast.ts'
import { approvePlan } from '../src/server/plans/acts/approve-plan.ts'
import { recordLegalDocuments } from '../src/server/plans/acts/record-legal-documents.ts'
import { reportProgress } from '../src/server/plans/acts/report-progress.ts'
import { savePlan } from '../src/server/plans/acts/save-plan.ts'
import { submitPlan } from '../src/server/plans/acts/submit-plan.ts'
import { listLegalDocuments } from '../src/server/plans/views/list-legal-documents.ts'
import { showPlan } from '../src/server/plans/views/show-plan.ts'
import { askRegistration } from '../src/server/registrations/acts/ask-registration.ts'
import { register } from '../src/server/registrations/acts/register.ts'
import { showRegistration } from '../src/server/registrations/views/show-registration.ts'
import { draftReport } from '../src/server/reports/acts/draft-report.ts'
import { issueReport } from '../src/server/reports/acts/issue-report.ts'
import type { Cast } from './cast.ts'
import {
  blocks,
  conduct,
  council,
  dossiers,
  type Known,
  THE_PERSON,
  TODAY,
  YEAR,
} from './full-house-awards.ts'

export { type Known, THE_PERSON } from './full-house-awards.ts'

export async function fullHouse(): Promise<{ cast: Cast; known: Known }> {
  const cast = await seasonOfTests()
  const known: Known = {
    unitId: cast.units.UA,
    personId: cast.people[THE_PERSON] ?? '',
    fileId: await storePaper(cast),
  }
  known.appointmentId = await appointmentOf(cast, 'secretary-ua')
  for (const make of [
    movements,
    plans,
    registrations,
    blocks,
    conduct,
    dossiers,
    council,
    decisions,
    reports,
  ])
    Object.assign(known, await make(cast, known))
  return { cast, known }
}

async function appointmentOf(cast: Cast, username: string): Promise<string> {
  const personId = cast.people[username] ?? ''
  const [one] = await cast.db.transaction().execute((tx) => appointmentsOn(tx, { day: TODAY, personId }))
  return one?.id ?? ''
}

async function movements(cast: Cast, { fileId }: Known): Promise<Known> {
  const movementId = await launched(cast)
  const period = { year: YEAR, periodFrom: '2024-01-01', periodTo: '2024-12-31' }
  const drafted = await cast.as('coordinator').done(draftMovement, {
    ...period,
    unitId: cast.units.MIN,
    definition: definition(cast),
  })
  const ofUnit = await cast.as('secretary-ua').done(draftMovement, {
    ...period,
    unitId: cast.units.UA,
    parentId: movementId,
    definition: definition(cast),
  })
  const answer = { movementId, unitId: cast.units.UA, kind: 'plan', number: '1/KH-UA', on: TODAY, fileId }
  await cast.as('secretary-ua').done(respondToMovement, answer)
  return { movementId, draftMovementId: drafted.movementId, unitMovementId: ofUnit.movementId }
}

async function plans(cast: Cast, { movementId, fileId, unitId = '' }: Known): Promise<Known> {
  const secretary = cast.as('secretary-ua')
  const items = [
    { code: 'T1', title: 'Việc', target: '2 nghị định', contentCode: 'ND-1', dueOn: '2024-12-31' },
  ]
  const plan = { unitId, title: 'Kế hoạch', movementId }
  const { planId: approvedPlanId } = await secretary.done(savePlan, { ...plan, year: YEAR, items })
  await secretary.done(submitPlan, { planId: approvedPlanId })
  await cast.as('head-ua').done(approvePlan, { planId: approvedPlanId, number: '1/KH', on: TODAY })
  const seen = await secretary.seen(showPlan, { unitId, year: YEAR })
  const workItemId = seen.items[0]?.id ?? ''
  await cast
    .as(THE_PERSON)
    .done(reportProgress, { workItemId, percent: 100, text: 'Xong', doneOn: TODAY, fileIds: [fileId] })
  const { planId } = await secretary.done(savePlan, { ...plan, year: YEAR + 1, items: [] })
  await cast.as('coordinator').done(recordLegalDocuments, {
    year: YEAR,
    documents: [
      {
        code: 'ND-DD',
        kind: 'decree',
        name: { vi: 'Nghị định', fr: 'Décret', en: 'Decree' },
        leadMinistry: 'MONRE',
        leadUnitId: unitId,
        source: 'thử',
        certain: true,
      },
    ],
  })
  const listed = await cast.as('coordinator').seen(listLegalDocuments, { year: YEAR })
  return { planId, approvedPlanId, workItemId, documentId: listed.rows[0]?.id ?? '' }
}

async function registrations(cast: Cast, { movementId, unitId, personId }: Known): Promise<Known> {
  const asked = { movementId, unitId }
  const { registrationId } = await cast.as('secretary-ua').done(register, {
    ...asked,
    unitAwards: [],
    people: [{ personId, awards: ['advanced-worker'] }],
  })
  await cast.as(THE_PERSON).done(askRegistration, { movementId, awards: ['grassroots-emulation-fighter'] })
  const seen = await cast.as('secretary-ua').seen(showRegistration, asked)
  return {
    registrationId,
    requestIds: seen.requests[0]?.id ?? '',
    entryId: seen.people.flatMap((one) => one.entries)[0]?.entryId ?? '',
  }
}

async function decisions(cast: Cast): Promise<Known> {
  const coordinator = cast.as('coordinator')
  const { decisionId } = await coordinator.done(draftGrantOnPaper, paperGrant(cast))
  const { decisionId: handedOverId } = await coordinator.done(draftGrantOnPaper, paperGrant(cast))
  await coordinator.done(handOverDecision, { decisionId: handedOverId })
  const issued = await issuedGrant(cast, 1, TODAY)
  const [first] = issued.rows
  const [drafted] = (await coordinator.seen(showDecision, { decisionId })).rows
  return {
    decisionId,
    handedOverId,
    issuedId: issued.id,
    lineId: first?.id ?? '',
    draftLineId: drafted?.id ?? '',
    lineIds: first?.id ?? '',
    honourId: first?.honour?.id ?? '',
  }
}

async function reports(cast: Cast, { movementId }: Known): Promise<Known> {
  const coordinator = cast.as('coordinator')
  const issued = await coordinator.done(draftReport, { movementId, kind: 'six-month', language: 'vi' })
  await coordinator.done(issueReport, { reportId: issued.reportId, number: '1/BC', on: TODAY })
  const draft = await coordinator.done(draftReport, { movementId, kind: 'year-end', language: 'vi' })
  return { reportId: draft.reportId, issuedReportId: issued.reportId }
}
