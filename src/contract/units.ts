// Units through time: the two lines of authority, changes with heirs. Used by the organisation pages and imports.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, Id, Line, LocalDate, UnitLink } from './values.ts'

const UnitName = z.strictObject({ vi: Line(), fr: Line(), en: Line() })
const UnitCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/)

/** Units to add, parents before children or after: links go by code. */
export const AddUnits = actContract({
  name: 'add-units',
  noun: 'units',
  method: 'POST',
  path: '/api/units',
  summary: 'Adds units with their first versions; parents and supervisors are named by code.',
  input: z.strictObject({
    units: z
      .array(
        z.strictObject({
          code: UnitCode,
          name: UnitName,
          kind: Line(60),
          parentCode: UnitCode.nullable().default(null),
          supervisedByCode: UnitCode.nullable().default(null),
          province: Line(100).nullable().default(null),
          validFrom: LocalDate,
          validTo: LocalDate.nullable().default(null),
          source: Line(500).nullable().default(null),
        }),
      )
      .min(1)
      .max(2000),
  }),
  output: z.object({ units: z.array(z.object({ id: Id, code: z.string() })) }),
  refusals: [
    'unit.code-taken',
    'unit.unknown-parent',
    'unit.two-lines',
    'unit.ends-before-it-starts',
    'unit.cycle',
  ],
})

/** A change of the organisation on a day; the units that end name their heir. */
export const ChangeUnits = actContract({
  name: 'change-units',
  noun: 'units',
  method: 'POST',
  path: '/api/unit-changes',
  summary:
    'Renames, moves, merges, splits or abolishes units from a day on; units that end name their heir or none, and their people follow it.',
  input: z.strictObject({
    kind: z.enum(['rename', 'move', 'merge', 'split', 'abolish']),
    on: LocalDate,
    decision: Line(200),
    from: z.array(Id).min(1).max(50),
    to: z
      .array(
        z.strictObject({
          code: UnitCode,
          name: UnitName,
          kind: Line(60),
          parentCode: UnitCode.nullable().default(null),
        }),
      )
      .max(50),
    heirs: z.array(z.strictObject({ unitId: Id, heirCode: UnitCode.nullable() })).default([]),
  }),
  output: z.object({ changeId: Id }),
  refusals: [
    'unit.heir-missing',
    'unit.people-remain',
    'unit.unknown-parent',
    'unit.code-taken',
    'unit.change-shape',
    'unit.cycle',
  ],
})

export const UnitRow = z.object({
  unit: UnitLink,
  kind: z.string(),
  parent: UnitLink.nullable(),
  supervisedBy: UnitLink.nullable(),
  province: z.string().nullable(),
  staff: z.number().int(),
})

export const ListUnits = viewContract({
  name: 'list-units',
  noun: 'units',
  path: '/api/units',
  summary: 'The units in force on a day, both lines of authority.',
  input: z.strictObject({ on: LocalDate.optional(), search: z.string().max(200).optional() }),
  output: z.object({ on: LocalDate, rows: z.array(UnitRow), abilities: Abilities }),
})

export const ShowUnit = viewContract({
  name: 'show-unit',
  noun: 'units',
  path: '/api/units/{unitId}',
  summary: 'A unit through time: versions, changes, heirs, people with roles.',
  input: z.strictObject({ unitId: Id, on: LocalDate.optional() }),
  output: z.object({
    unit: UnitLink,
    kind: z.string(),
    parent: UnitLink.nullable(),
    supervisedBy: UnitLink.nullable(),
    province: z.string().nullable(),
    versions: z.array(
      z.object({
        code: z.string(),
        name: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        from: LocalDate,
        to: LocalDate.nullable(),
      }),
    ),
    heir: UnitLink.nullable(),
    children: z.array(UnitLink),
    staff: z.number().int(),
    roles: z.array(z.object({ role: z.string(), personId: Id, name: z.string() })),
    abilities: Abilities,
  }),
})
