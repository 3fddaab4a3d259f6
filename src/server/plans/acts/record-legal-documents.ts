// Enters documents of the legal programme.  POST /api/legal-documents
import { RecordLegalDocuments } from '../../../contract/legal-documents.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import type { LegalDocument } from '../legal-document.ts'
import { addLegalDocuments, legalDocumentsOf } from '../legal-documents.store.ts'
import { mayRecordLegalDocuments } from '../plans.may.ts'

type Kind = (typeof RecordLegalDocuments.refusals)[number]

export const recordLegalDocuments = defineAct({
  contract: RecordLegalDocuments,
  load: async ({ tx, today }, { year }) => ({
    units: await unitsOn(tx, today),
    known: await legalDocumentsOf(tx, year),
  }),
  may: mayRecordLegalDocuments,
  decide: ({ units, known }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const taken = new Set(known.map((one) => one.code))
    const seen = new Set<string>()
    for (const [index, one] of input.documents.entries()) {
      if (taken.has(one.code))
        refused.push({ kind: 'legal.code-taken', path: `documents.${index}.code`, code: one.code })
      if (seen.has(one.code))
        refused.push({ kind: 'plan.code-twice', path: `documents.${index}.code`, code: one.code })
      seen.add(one.code)
      if (one.leadUnitId && !units.has(one.leadUnitId))
        refused.push({ kind: 'legal.unknown-unit', path: `documents.${index}.leadUnitId`, code: one.code })
    }
    return unless(refused, () =>
      input.documents.map(
        ({ planned, ...one }): LegalDocument => ({
          ...one,
          id: newId(),
          year: input.year,
          stages: planned.map(({ stage, on }) => ({ stage, plannedOn: on, actualOn: null })),
        }),
      ),
    )
  },
  save: ({ tx, actor, now, newId }, documents) =>
    addLegalDocuments(tx, documents, newId, { by: actor.personId, at: now }),
  subjects: (documents) => documents.map((one) => ({ kind: 'legal-document', id: one.id })),
  present: (documents) => ({ recorded: documents.length }),
})
