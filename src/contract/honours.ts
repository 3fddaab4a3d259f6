// Honours: what people and collectives received, through the years. Used by the registry, the pages of people and units, and the law.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import {
  Abilities,
  AwardCode,
  FileLink,
  Id,
  Line,
  LocalDate,
  PageOf,
  PageQuery,
  PersonLink,
  UnitLink,
  Year,
} from './values.ts'

export const HonourBasis = z.enum(['merit', 'sudden', 'thematic', 'long-service', 'external'])
export const HonourState = z.enum(['in-force', 'corrected', 'revoked'])

export const PastHonour = z.strictObject({
  personId: Id.nullable().default(null),
  unitId: Id.nullable().default(null),
  award: AwardCode,
  yearFrom: Year,
  yearTo: Year,
  basis: HonourBasis.default('merit'),
  decisionNumber: Line(100),
  decidedOn: LocalDate,
  authority: Line(300),
  proof: z.enum(['decision-copy', 'register', 'certificate', 'personnel-file']),
  fileId: Id.nullable().default(null),
})

/** A past award, received before this house kept its registry; one by one, with how it is proven. */
export const EnterPastHonour = actContract({
  name: 'enter-past-honour',
  noun: 'honours',
  method: 'POST',
  path: '/api/past-honours',
  summary: 'Enters an award received in the past, with its decision and how it is proven.',
  input: PastHonour,
  output: z.object({ honourId: Id }),
  refusals: [
    'honour.person-or-unit',
    'honour.unknown-subject',
    'honour.unknown-award',
    'honour.award-not-for-this-subject',
    'honour.years-reversed',
    'honour.decided-before-the-year',
    'honour.decided-in-the-future',
    'honour.already-entered',
  ],
})

/** A sheet of past awards: all of its rows, or none; each refusal names its row. */
export const EnterPastHonours = actContract({
  name: 'enter-past-honours',
  noun: 'honours',
  method: 'POST',
  path: '/api/past-honours/sheet',
  summary: 'Enters a sheet of past awards, all or none; every row that is refused says why.',
  input: z.strictObject({ rows: z.array(PastHonour).min(1).max(5000) }),
  output: z.object({ honourIds: z.array(Id) }),
  refusals: [...EnterPastHonour.refusals, 'honour.row-twice'],
})

export const HonourRow = z.object({
  id: Id,
  person: PersonLink.nullable(),
  unit: UnitLink.nullable(),
  collectiveName: z.string().nullable(),
  award: AwardCode,
  yearFrom: z.number().int(),
  yearTo: z.number().int(),
  basis: HonourBasis,
  decisionNumber: z.string(),
  decidedOn: LocalDate,
  authority: z.string(),
  state: HonourState,
  past: z.boolean(),
  proof: z.string().nullable(),
})

export const ListHonours = viewContract({
  name: 'list-honours',
  noun: 'honours',
  path: '/api/honours',
  summary: 'The registry: honours by name (tone marks ignored), unit, award, year and state.',
  input: z.strictObject({
    ...PageQuery,
    award: AwardCode.optional(),
    year: Year.optional(),
    unitId: Id.optional(),
    personId: Id.optional(),
    state: HonourState.optional(),
  }),
  output: PageOf(HonourRow).extend({ abilities: Abilities }),
})

/** A life in awards: newest first, with the units whose heir this unit is. */
export const ShowHonours = viewContract({
  name: 'show-honours',
  noun: 'honours',
  path: '/api/honours-of/{subjectId}',
  summary: 'The honours of a person or a unit through the years; a unit shows also those it inherited.',
  input: z.strictObject({ subjectId: Id }),
  output: z.object({
    person: PersonLink.nullable(),
    unit: UnitLink.nullable(),
    rows: z.array(HonourRow.extend({ inherited: z.boolean(), file: FileLink.nullable() })),
  }),
})
