// What the permission table’s test gives to acts and views beyond the ids of their fields: which record stands for a state, and the few
// values that must fit a record. Used by permission-table.test.ts.

import type { Actor } from '../src/server/access/actor.ts'
import type { Known } from './full-house.ts'

interface Tried {
  /** Another record for the state in brackets. */
  ids?(known: Known, state: string | undefined): Known
  input?(known: Known, state: string | undefined, actor: Actor): object
}

const decisionIn = (known: Known, state: string | undefined): Known => ({
  decisionId:
    { issued: known.issuedId, 'handed over': known.handedOverId }[state ?? ''] ?? known.decisionId ?? '',
})
const movementIn = (known: Known, state: string | undefined): Known => ({
  movementId:
    { launched: known.movementId, 'of the unit': known.unitMovementId }[state ?? ''] ??
    known.draftMovementId ??
    '',
})
const dossierIn = (known: Known, state: string | undefined): Known => ({
  dossierId:
    { sent: known.sentDossierId, returned: known.returnedDossierId, posted: known.postedDossierId }[
      state ?? ''
    ] ??
    known.dossierId ??
    '',
  dossierIds: (state === 'sent' ? known.sentDossierId : known.dossierId) ?? '',
})
const reportIn = (known: Known, state: string | undefined): Known =>
  state === 'issued' ? { reportId: known.issuedReportId ?? '' } : {}
const ofThePerson = ({ personId }: Known) => ({ personId })

export const tried: Record<string, Tried> = {
  'retry-job': { input: () => ({ jobId: '1' }) },
  'show-law-text': { input: () => ({ document: '06/2022/QH15' }) },
  'show-decision': { ids: decisionIn },
  'print-decision': { ids: decisionIn },
  'print-certificates': { ids: decisionIn },
  'reopen-decision': { ids: decisionIn },
  'issue-decision': { ids: decisionIn },
  'withhold-line': { ids: ({ draftLineId = '' }) => ({ lineId: draftLineId }) },
  'save-movement': { ids: movementIn },
  'cancel-movement': { ids: movementIn },
  'launch-movement': { ids: movementIn },
  'amend-movement': { ids: movementIn },
  'respond-to-movement': { ids: movementIn },
  'remind-units': { ids: movementIn },
  'show-movement': { ids: movementIn },
  'answer-return': { ids: dossierIn },
  'appraise-dossiers': { ids: dossierIn },
  'return-dossier': { ids: dossierIn },
  'post-list': { ids: dossierIn },
  'submit-dossiers': { ids: dossierIn },
  'show-dossier': { ids: dossierIn },
  'print-submission': { input: ({ dossierId }) => ({ dossierIds: [dossierId] }) },
  'follow-objection': { input: ({ followUpCode }) => ({ code: followUpCode }) },
  'show-movement-report': { ids: reportIn },
  'open-proceeding': { input: ofThePerson },
  'show-eligibility': { input: ofThePerson },
  'show-road': { input: ofThePerson },
  'show-honours': { input: ({ personId }) => ({ subjectId: personId }) },
  'recuse-member': {
    input: ({ personId }, state, actor) => ({
      personId: state === 'oneself' ? (actor.personId ?? personId) : personId,
    }),
  },
  'show-history': {
    input: ({ dossierId, recordId }, state) =>
      state === 'conduct' ? { kind: 'discipline', id: recordId } : { kind: 'dossier', id: dossierId },
  },
  appoint: { input: ({ unitId }, state) => (state === 'a secretary' ? { role: 'secretary', unitId } : {}) },
  'show-plan': { input: (_known, state) => ({ year: state === 'approved' ? 2024 : 2025 }) },
  'save-plan': { input: () => ({ year: 2025 }) },
  'add-work-item': { ids: ({ approvedPlanId = '' }) => ({ planId: approvedPlanId }) },
  'save-scores': {
    input: (_known, state) => ({
      stage: { 'by the block': 'block', appraised: 'appraisal' }[state ?? ''] ?? 'self',
    }),
  },
  'withdraw-score-evidence': { ids: ({ scoreEvidenceId = '' }) => ({ evidenceId: scoreEvidenceId }) },
  'show-score-sheet': { ids: ({ otherSheetId = '' }, state) => (state ? { sheetId: otherSheetId } : {}) },
}
