// What the law asks about conduct and time worked. Used by the conduct page of a unit and by the law's facts.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, Id, Line, LocalDate, PersonLink } from './values.ts'

export const DisciplineLevel = z.enum([
  'reprimand',
  'warning',
  'salary-reduction',
  'demotion',
  'dismissal',
  'removal',
])
export const ProceedingKind = z.enum([
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press-report',
])
export const AbsenceKind = z.enum([
  'maternity-leave',
  'sick-leave',
  'unpaid-leave',
  'training',
  'bravery-injury',
])

export const RecordDiscipline = actContract({
  name: 'record-discipline',
  noun: 'conduct',
  method: 'POST',
  path: '/api/people/{personId}/discipline',
  summary: 'Records a disciplinary decision on a person.',
  input: z.strictObject({
    personId: Id,
    level: DisciplineLevel,
    decisionNumber: Line(100),
    decidedOn: LocalDate,
    endsOn: LocalDate.nullable().default(null),
    fileId: Id.nullable().default(null),
  }),
  output: z.object({ id: Id }),
  refusals: ['conduct.ends-before-it-starts', 'conduct.in-the-future'],
})

export const OpenProceeding = actContract({
  name: 'open-proceeding',
  noun: 'conduct',
  method: 'POST',
  path: '/api/proceedings',
  summary: 'Records that a person or a unit is under a proceeding: the law then says wait.',
  input: z.strictObject({
    personId: Id.nullable().default(null),
    unitId: Id.nullable().default(null),
    kind: ProceedingKind,
    openedOn: LocalDate,
  }),
  output: z.object({ id: Id }),
  refusals: ['conduct.person-or-unit', 'conduct.in-the-future', 'conduct.unknown-subject'],
})

export const CloseProceeding = actContract({
  name: 'close-proceeding',
  noun: 'conduct',
  method: 'POST',
  path: '/api/proceedings/{proceedingId}/conclusion',
  summary: 'Closes a proceeding with its conclusion.',
  input: z.strictObject({ proceedingId: Id, clearedOn: LocalDate, conclusion: Line(1000) }),
  output: z.object({ id: Id }),
  refusals: ['conduct.ends-before-it-starts', 'conduct.in-the-future', 'conduct.already-closed'],
})

export const RecordAbsence = actContract({
  name: 'record-absence',
  noun: 'conduct',
  method: 'POST',
  path: '/api/people/{personId}/absences',
  summary: 'Records leave, training or treatment of a person, first and last day.',
  input: z.strictObject({ personId: Id, kind: AbsenceKind, firstOn: LocalDate, lastOn: LocalDate }),
  output: z.object({ id: Id }),
  refusals: ['conduct.ends-before-it-starts', 'conduct.absence-overlaps'],
})

export const WithdrawConduct = actContract({
  name: 'withdraw-conduct',
  noun: 'conduct',
  method: 'POST',
  path: '/api/conduct/{recordId}/withdrawal',
  summary: 'Withdraws a discipline or absence recorded by mistake; the record stays, with the reason.',
  input: z.strictObject({ recordId: Id, reason: Line(500) }),
  output: z.object({ id: Id }),
  refusals: ['conduct.already-withdrawn'],
})

export const ListConduct = viewContract({
  name: 'list-conduct',
  noun: 'conduct',
  path: '/api/units/{unitId}/conduct',
  summary: 'Discipline, proceedings and absences of the people of a unit, for those entitled.',
  input: z.strictObject({ unitId: Id }),
  output: z.object({
    discipline: z.array(
      z.object({
        id: Id,
        person: PersonLink,
        level: DisciplineLevel,
        decisionNumber: z.string(),
        decidedOn: LocalDate,
        endsOn: LocalDate.nullable(),
        withdrawn: z.boolean(),
      }),
    ),
    proceedings: z.array(
      z.object({
        id: Id,
        person: PersonLink.nullable(),
        kind: ProceedingKind,
        openedOn: LocalDate,
        clearedOn: LocalDate.nullable(),
        conclusion: z.string().nullable(),
      }),
    ),
    absences: z.array(
      z.object({
        id: Id,
        person: PersonLink,
        kind: AbsenceKind,
        firstOn: LocalDate,
        lastOn: LocalDate,
        withdrawn: z.boolean(),
      }),
    ),
    abilities: Abilities,
  }),
})
