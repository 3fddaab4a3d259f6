// The legal-documents programme of a year: what it holds, the stages of a document, the list. Used by the plan pages and reports.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, Id, Line, LocalDate, UnitLink, Year } from './values.ts'

export const LegalStateName = z.enum(['synchronised', 'late', 'running', 'overdue', 'unknown'])

/** What the programme may be narrowed to: one state, or several under one name. */
export const LegalNarrowing = z.enum(['issued', 'behind', ...LegalStateName.options])

export const LegalStageName = z.enum(['drafted', 'consulted', 'appraised', 'submitted', 'issued', 'in-force'])

export const LegalKind = z.enum([
  'law',
  'decree',
  'decision-of-the-prime-minister',
  'circular',
  'joint-circular',
  'resolution',
])

export const RecordLegalDocuments = actContract({
  name: 'record-legal-documents',
  noun: 'plans',
  method: 'POST',
  path: '/api/legal-documents',
  summary: 'Enters documents of the legal programme, with the date their law takes effect and planned dates.',
  input: z.strictObject({
    year: Year,
    documents: z
      .array(
        z.strictObject({
          code: Line(60),
          kind: LegalKind,
          name: z.strictObject({ vi: Line(1000), fr: Line(1000), en: Line(1000) }),
          parentLaw: Line(60).nullable().default(null),
          referenceEffectiveOn: LocalDate.nullable().default(null),
          leadMinistry: Line(60),
          leadUnitId: Id.nullable().default(null),
          source: Line(500),
          certain: z.boolean(),
          planned: z
            .array(z.strictObject({ stage: LegalStageName, on: LocalDate }))
            .max(6)
            .default([]),
        }),
      )
      .min(1)
      .max(200),
  }),
  output: z.object({ recorded: z.number().int() }),
  refusals: ['legal.code-taken', 'legal.unknown-unit', 'plan.code-twice'],
})

export const RecordLegalStage = actContract({
  name: 'record-legal-stage',
  noun: 'plans',
  method: 'POST',
  path: '/api/legal-documents/{documentId}/stages',
  summary: 'Records that a stage was reached, or plans it anew; earlier records stay.',
  input: z.strictObject({
    documentId: Id,
    stage: LegalStageName,
    plannedOn: LocalDate.nullable().default(null),
    actualOn: LocalDate.nullable().default(null),
    number: Line(100).nullable().default(null),
    fileId: Id.nullable().default(null),
    note: Line(500).nullable().default(null),
  }),
  output: z.object({ documentId: Id }),
  refusals: ['legal.no-date', 'plan.in-the-future', 'legal.before-the-stage-before'],
})

export const ListLegalDocuments = viewContract({
  name: 'list-legal-documents',
  noun: 'plans',
  path: '/api/legal-documents',
  summary: 'The legal programme: each document against the day its law takes effect, and each unit’s share.',
  input: z.strictObject({ year: Year, state: LegalNarrowing.optional() }),
  output: z.object({
    year: z.number().int(),
    /** How many of the whole programme stand in each state. */
    counts: z.record(z.string(), z.number().int()),
    rows: z.array(
      z.object({
        id: Id,
        code: z.string(),
        kind: LegalKind,
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        parentLaw: z.string().nullable(),
        leadMinistry: z.string(),
        unit: UnitLink.nullable(),
        referenceEffectiveOn: LocalDate.nullable(),
        plannedOn: LocalDate.nullable(),
        issuedOn: LocalDate.nullable(),
        effectiveOn: LocalDate.nullable(),
        /** Whole days after the day its law takes effect; null when not comparable. */
        daysAfterLaw: z.number().int().nullable(),
        daysAfterPlan: z.number().int().nullable(),
        state: LegalStateName,
        stages: z.array(
          z.object({
            stage: LegalStageName,
            plannedOn: LocalDate.nullable(),
            actualOn: LocalDate.nullable(),
          }),
        ),
        source: z.string(),
        certain: z.boolean(),
        abilities: Abilities,
      }),
    ),
    shares: z.array(
      z.object({
        unit: UnitLink,
        led: z.number().int(),
        done: z.number().int(),
        late: z.number().int(),
        verdict: z.enum(['complete', 'late', 'running', 'not-applicable']),
      }),
    ),
    abilities: Abilities,
  }),
})
