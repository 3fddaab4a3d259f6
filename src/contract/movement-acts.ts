// What is done to a movement: drafted, saved, given up, launched, amended. Used by the editor and the movement page.
import { z } from 'zod'
import { actContract } from './define.ts'
import { MovementCode, MovementDefinition, MovementPeriod, MovementSection, Said } from './movements.ts'
import { Id, Line, LocalDate } from './values.ts'

export const DraftMovement = actContract({
  name: 'draft-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements',
  summary: 'Begins the draft of a movement: of the ministry, or a unit’s own within a parent.',
  input: z.strictObject({
    ...MovementPeriod,
    unitId: Id,
    parentId: Id.nullable().default(null),
    definition: MovementDefinition,
  }),
  output: z.object({ movementId: Id }),
  refusals: [
    'movement.period-reversed',
    'movement.unknown-parent',
    'movement.outside-the-parent',
    'movement.code-twice',
    'movement.unknown-unit',
  ],
})
export const SaveMovement = actContract({
  name: 'save-movement',
  noun: 'movements',
  method: 'PUT',
  path: '/api/movements/{movementId}',
  summary: 'Keeps the draft as typed.',
  input: z.strictObject({ movementId: Id, ...MovementPeriod, definition: MovementDefinition }),
  output: z.object({ movementId: Id, savedAt: z.string() }),
  refusals: [
    'movement.frozen',
    'movement.period-reversed',
    'movement.outside-the-parent',
    'movement.code-twice',
    'movement.unknown-unit',
  ],
})
export const CancelMovement = actContract({
  name: 'cancel-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/cancellation',
  summary: 'Gives up a draft, with the reason; it stays readable.',
  input: z.strictObject({ movementId: Id, reason: Line(500) }),
  output: z.object({ movementId: Id }),
  refusals: ['movement.frozen', 'movement.already-cancelled'],
})
export const LaunchMovement = actContract({
  name: 'launch-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/launch',
  summary:
    'The minister (or the head of the launching unit) launches: number, day, signed file; contents and criteria freeze.',
  input: z.strictObject({ movementId: Id, number: Line(100), on: LocalDate, fileId: Id }),
  output: z.object({ movementId: Id }),
  refusals: [
    'movement.frozen',
    'movement.already-cancelled',
    'movement.in-the-future',
    'movement.no-contents',
    'movement.no-criteria',
    'movement.no-addressees',
    'movement.unknown-file',
    'movement.signed-pdf-needed',
  ],
})
export const AmendMovement = actContract({
  name: 'amend-movement',
  noun: 'movements',
  method: 'POST',
  path: '/api/movements/{movementId}/amendments',
  summary: 'Amends a launched movement from a day on; the text before stays.',
  input: z.strictObject({
    movementId: Id,
    number: Line(100),
    on: LocalDate,
    reason: Line(1000),
    fileId: Id.nullable().default(null),
    changes: z
      .array(
        z.strictObject({
          section: MovementSection,
          code: MovementCode,
          text: Said.nullable(),
          due: LocalDate.nullable().default(null),
        }),
      )
      .min(1)
      .max(100),
  }),
  output: z.object({ amendmentId: Id }),
  refusals: [
    'movement.not-launched',
    'movement.before-the-launch',
    'movement.nothing-to-remove',
    'movement.day-needed',
    'movement.unknown-file',
  ],
})
