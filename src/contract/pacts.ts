// The pact of a block's year: targets, signatures, the signed paper. Used by the block page.
import { z } from 'zod'
import { actContract } from './define.ts'
import { FileLink, Id, Line, LocalDate, PersonLink, Text, UnitLink } from './values.ts'

export const ProposePact = actContract({
  name: 'propose-pact',
  noun: 'scores',
  method: 'PUT',
  path: '/api/blocks/{blockId}/pact',
  summary:
    'Writes the pact of the block’s year and its targets; it stays open to change until somebody signs.',
  input: z.strictObject({
    blockId: Id,
    preamble: Text(10_000).min(1),
    targets: z.array(Line(1000)).min(1).max(50),
  }),
  output: z.object({ pactId: Id }),
  refusals: ['pact.already-signed'],
})

export const SignPact = actContract({
  name: 'sign-pact',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/pact/signatures',
  summary: 'A member signs the pact.',
  input: z.strictObject({ blockId: Id, unitId: Id }),
  output: z.object({ signed: z.number().int(), members: z.number().int() }),
  refusals: ['pact.none-yet', 'pact.already-signed-by-the-unit', 'block.not-a-member'],
})

export const RecordSignedPact = actContract({
  name: 'record-signed-pact',
  noun: 'scores',
  method: 'POST',
  path: '/api/blocks/{blockId}/pact/paper',
  summary: 'Keeps the signed paper: number, day, place, file, and the members who signed it by hand.',
  input: z.strictObject({
    blockId: Id,
    number: Line(100).nullable().default(null),
    signedOn: LocalDate,
    place: Line(300).nullable().default(null),
    fileId: Id.nullable().default(null),
    unitIds: z.array(Id).max(200).default([]),
  }),
  output: z.object({ signed: z.number().int(), members: z.number().int() }),
  refusals: ['pact.none-yet', 'pact.day-in-the-future', 'pact.unknown-file', 'block.not-a-member'],
})

export const Pact = z.object({
  id: Id,
  preamble: z.string(),
  targets: z.array(z.string()),
  proposedBy: PersonLink.nullable(),
  proposedAt: z.string(),
  signatures: z.array(
    z.object({
      unit: UnitLink,
      way: z.enum(['screen', 'paper']),
      on: LocalDate,
      by: PersonLink.nullable(),
    }),
  ),
  paper: z
    .object({
      number: z.string().nullable(),
      signedOn: LocalDate,
      place: z.string().nullable(),
      file: FileLink.nullable(),
    })
    .nullable(),
})
