// Evidence of a dossier: attached once, used where it serves. Used by the dossier pages.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { FileLink, Id, Instant, Line, LocalDate, Text } from './values.ts'

export const AttachEvidence = actContract({
  name: 'attach-evidence',
  noun: 'dossiers',
  method: 'POST',
  path: '/api/dossiers/{dossierId}/evidence',
  summary:
    'Uses evidence of the unit in a dossier: a new file, or one added before; as one of the papers the law asks, or as support.',
  input: z.strictObject({
    dossierId: Id,
    evidence: z.union([
      z.strictObject({ evidenceId: Id }),
      z.strictObject({
        title: Line(300),
        fileId: Id,
        issuedNumber: Line(100).nullable().default(null),
        issuedOn: LocalDate.nullable().default(null),
      }),
    ]),
    /** The paper of the law this is; null: it only supports the report. */
    document: z
      .string()
      .regex(/^[a-z-]{1,80}$/)
      .nullable()
      .default(null),
  }),
  output: z.object({ useId: Id, evidenceId: Id }),
  refusals: [
    'evidence.not-open',
    'evidence.of-another-unit',
    'evidence.already-used',
    'evidence.document-not-asked',
    'evidence.issued-in-the-future',
    'evidence.unknown-file',
  ],
})

export const DetachEvidence = actContract({
  name: 'detach-evidence',
  noun: 'dossiers',
  method: 'DELETE',
  path: '/api/dossiers/{dossierId}/evidence/{useId}',
  summary: 'Takes evidence out of a dossier; the evidence itself stays with the unit.',
  input: z.strictObject({ dossierId: Id, useId: Id }),
  output: z.object({ dossierId: Id }),
  refusals: ['evidence.not-open'],
})

export const ListEvidence = viewContract({
  name: 'list-evidence',
  noun: 'dossiers',
  path: '/api/dossier-evidence',
  summary: 'The evidence of a unit, and which dossiers use each.',
  input: z.strictObject({ unitId: Id, search: Text(200).optional() }),
  output: z.object({
    rows: z.array(
      z.object({
        id: Id,
        title: z.string(),
        file: FileLink,
        issuedNumber: z.string().nullable(),
        issuedOn: LocalDate.nullable(),
        addedAt: Instant,
        uses: z.array(z.object({ dossierId: Id, code: z.string(), name: z.string(), kind: z.string() })),
      }),
    ),
  }),
})
