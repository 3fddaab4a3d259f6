// The legal programme against the days its laws take effect.  GET /api/legal-documents
import { LegalStateName, ListLegalDocuments } from '../../../contract/legal-documents.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { staffCounts, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import {
  daysAfterLaw,
  daysAfterPlan,
  effectiveOn,
  isNarrowedTo,
  issuedOn,
  type LegalDocument,
  type LegalNarrowing,
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
  present: ({ units, staff, documents }, { actor, today }, { year, state }) => {
    const under = [...units.values()].filter((unit) => unit.parentId !== null && staff.has(unit.id))
    return {
      year,
      counts: Object.fromEntries(
        LegalStateName.options.map((name) => [name, wanted(documents, today, name).length]),
      ),
      rows: wanted(documents, today, state).map((one) => {
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
  sheet: async ({ units, documents }, { today, language }, input) => {
    const { say } = await words()
    const header = (key: string) => say(language, `plans:programme.${key}`)
    return {
      title: say(language, 'plans:programme.title', { year: input.year }),
      columns: [
        { header: header('code'), kind: 'text', width: 24 },
        { header: header('kind'), kind: 'text', width: 20 },
        { header: header('name'), kind: 'text', width: 60 },
        { header: header('unit'), kind: 'text', width: 36 },
        { header: header('law-on'), kind: 'date', width: 16 },
        { header: header('issued-on'), kind: 'date', width: 14 },
        { header: header('effective-on'), kind: 'date', width: 14 },
        { header: header('days-after-law'), kind: 'number', width: 16 },
        { header: header('state'), kind: 'text', width: 24 },
      ],
      rows: wanted(documents, today, input.state).map((one) => {
        const unit = units.get(one.leadUnitId ?? '')
        return [
          one.code,
          say(language, `plans:kinds.${one.kind}`),
          one.name[language] || one.name.vi,
          unit ? unit.name[language] || unit.name.vi : one.leadMinistry,
          one.referenceEffectiveOn,
          issuedOn(one),
          effectiveOn(one),
          daysAfterLaw(one),
          say(language, `plans:legal.${legalState(one, today)}`),
        ]
      }),
    }
  },
})

const wanted = (documents: readonly LegalDocument[], today: string, narrowing: LegalNarrowing | undefined) =>
  documents.filter((one) => narrowing === undefined || isNarrowedTo(narrowing, legalState(one, today)))
