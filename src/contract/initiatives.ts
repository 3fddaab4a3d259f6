// Initiatives and research: declared, recognised, used. Used by the initiatives pages and by the law's facts.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import {
  Abilities,
  FileLink,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  Text,
  UnitLink,
  Year,
} from './values.ts'

export const RecognitionScope = z.enum(['base-unit', 'ministry-province', 'nationwide'])

export const DeclareInitiative = actContract({
  name: 'declare-initiative',
  noun: 'initiatives',
  method: 'POST',
  path: '/api/initiatives',
  summary: 'A person declares an initiative or research result with its authors.',
  input: z.strictObject({
    kind: z.enum(['initiative', 'research']),
    title: Line(300),
    summary: Text(10_000),
    year: Year,
    applied: z.boolean(),
    authorIds: z.array(Id).min(1).max(20),
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ initiativeId: Id }),
  refusals: [
    'initiative.unknown-author',
    'initiative.summary-empty',
    'initiative.author-twice',
    'initiative.year-in-the-future',
  ],
})

export const RecogniseInitiative = actContract({
  name: 'recognise-initiative',
  noun: 'initiatives',
  method: 'POST',
  path: '/api/initiatives/{initiativeId}/recognition',
  summary:
    'Recognises an initiative within a scope, or refuses it with a reason; the scope never exceeds the authority.',
  input: z.strictObject({
    initiativeId: Id,
    outcome: z.enum(['recognised', 'refused']),
    scope: RecognitionScope.nullable().default(null),
    replicable: z.boolean().default(false),
    reason: Line(1000).nullable().default(null),
    decisionNumber: Line(100).nullable().default(null),
    decidedOn: LocalDate,
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ initiativeId: Id }),
  refusals: [
    'initiative.not-applied',
    'initiative.scope-beyond-authority',
    'initiative.reason-needed',
    'initiative.scope-needed',
    'initiative.number-needed',
    'initiative.recognised-before-declared',
    'initiative.already-recognised',
  ],
})

const RecognitionShown = z.object({
  outcome: z.enum(['recognised', 'refused']),
  scope: RecognitionScope.nullable(),
  replicable: z.boolean(),
  reason: z.string().nullable(),
  decisionNumber: z.string().nullable(),
  decidedOn: LocalDate,
})
export const InitiativeRow = z.object({
  id: Id,
  kind: z.enum(['initiative', 'research']),
  title: z.string(),
  year: z.number().int(),
  unit: UnitLink.nullable(),
  applied: z.boolean(),
  authors: z.array(PersonLink),
  recognitions: z.array(RecognitionShown),
  uses: z.number().int(),
})

export const ListInitiatives = viewContract({
  name: 'list-initiatives',
  noun: 'initiatives',
  path: '/api/initiatives',
  summary: 'Initiatives this person may see: their own, their unit’s, or all.',
  input: z.strictObject({
    ...PageQuery,
    year: Year.optional(),
    unitId: Id.optional(),
    state: z.enum(['declared', 'recognised', 'refused']).optional(),
  }),
  output: PageOf(InitiativeRow).extend({ abilities: Abilities }),
})

export const ShowInitiative = viewContract({
  name: 'show-initiative',
  noun: 'initiatives',
  path: '/api/initiatives/{initiativeId}',
  summary: 'An initiative with its authors, recognitions and uses.',
  input: z.strictObject({ initiativeId: Id }),
  output: InitiativeRow.extend({
    summary: z.string(),
    file: FileLink.nullable(),
    declaredBy: PersonLink.nullable(),
    declaredAt: z.string(),
    usedFor: z.array(z.object({ dossierId: Id, award: z.string() })),
    abilities: Abilities,
  }),
})
