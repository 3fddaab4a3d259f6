// The legal programme against the days its laws take effect.  GET /api/legal-documents
import { ListLegalDocuments } from '../../../contract/plans.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { staffCounts, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import {
  daysAfterLaw,
  daysAfterPlan,
  effectiveOn,
  issuedOn,
  legalState,
  plannedIssueOn,
  shareOf,
} from '../legal-document.ts'
import { legalDocumentsOf } from '../legal-documents.store.ts'
import { mayRecordLegalDocuments, mayRecordLegalStage } from '../plans.may.ts'

export const listLegalDocuments = defineView({
  contract: ListLegalDocuments,
  load: async ({ tx, actor, today }, { year }) =>
    actor.personId === null
      ? undefined
      : {
          units: await unitsOn(tx, today),
          staff: await staffCounts(tx, today),
          documents: await legalDocumentsOf(tx, year),
        },
  may: signedIn,
  present: ({ units, staff, documents }, { actor, today }, { year }) => {
    const under = [...units.values()].filter((unit) => unit.parentId !== null && staff.has(unit.id))
    return {
      year,
      rows: documents.map((one) => {
        const unit = one.leadUnitId ? units.get(one.leadUnitId) : undefined
        return {
          id: one.id,
          code: one.code,
          kind: one.kind,
          name: one.name,
          parentLaw: one.parentLaw,
          leadMinistry: one.leadMinistry,
          unit: unit ? linkTo(unit) : null,
          referenceEffectiveOn: one.referenceEffectiveOn,
          plannedOn: plannedIssueOn(one),
          issuedOn: issuedOn(one),
          effectiveOn: effectiveOn(one),
          daysAfterLaw: daysAfterLaw(one),
          daysAfterPlan: daysAfterPlan(one),
          state: legalState(one, today),
          stages: [...one.stages],
          source: one.source,
          certain: one.certain,
          abilities: abilities({ 'record-legal-stage': mayRecordLegalStage(actor, one.leadUnitId) }),
        }
      }),
      shares: under.map((unit) => ({
        unit: linkTo(unit),
        ...shareOf(
          documents.filter((one) => one.leadUnitId === unit.id),
          today,
        ),
      })),
      abilities: abilities({ 'record-legal-documents': mayRecordLegalDocuments(actor) }),
    }
  },
  sheet: ({ units, documents }, { today, language }, { year }) => ({
    title: `VBQPPL ${year}`,
    columns: [
      { header: 'Số, ký hiệu', kind: 'text', width: 22 },
      { header: 'Tên', kind: 'text', width: 60 },
      { header: 'Đơn vị chủ trì', kind: 'text', width: 36 },
      { header: 'Luật có hiệu lực', kind: 'date', width: 14 },
      { header: 'Ban hành', kind: 'date', width: 12 },
      { header: 'Có hiệu lực', kind: 'date', width: 12 },
      { header: 'Chậm (ngày)', kind: 'number', width: 12 },
      { header: 'Trạng thái', kind: 'text', width: 14 },
    ],
    rows: documents.map((one) => [
      one.code,
      one.name[language],
      units.get(one.leadUnitId ?? '')?.name[language] ?? one.leadMinistry,
      one.referenceEffectiveOn,
      issuedOn(one),
      effectiveOn(one),
      daysAfterLaw(one),
      legalState(one, today),
    ]),
  }),
})
