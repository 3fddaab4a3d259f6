// The sheets of the workbook of facts and their columns: one sheet a kind of fact. Names and helps are messages
// (`spreadsheet.sheet.<name>`, `spreadsheet.column.<name>`). Used by the template, the reader and the results.
import {
  absenceKinds,
  blockOrganisers,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  movementLaunchers,
  movementReviews,
  proceedingKinds,
  ratingClasses,
  scopes,
} from '../../law/facts-shape.ts'

/** How a cell is read: a day, a whole number, yes or no, free text, a word of a list, or awards one after another. */
export type ColumnType =
  | { kind: 'text' }
  | { kind: 'day' }
  | { kind: 'day-or-no' }
  | { kind: 'number' }
  | { kind: 'yes-no' }
  | { kind: 'choice'; list: string; choices: readonly string[] }
  | { kind: 'award' }
  | { kind: 'awards' }
  | { kind: 'judgement' }

export type Column = { name: string; type: ColumnType; width: number; required?: true }
/** `subject`: each row speaks of the person or collective whose code stands in the first column. */
export type FactSheet = { name: string; columns: readonly Column[]; of: 'subjects' | 'facts' }

const text = { kind: 'text' } as const
const day = { kind: 'day' } as const
const number = { kind: 'number' } as const
const yesNo = { kind: 'yes-no' } as const
const choice = (list: string, choices: readonly string[]) => ({ kind: 'choice', list, choices }) as const
const column = (name: string, type: ColumnType, width = 14): Column => ({ name, type, width })
const needed = (name: string, type: ColumnType, width = 14): Column => ({
  ...column(name, type, width),
  required: true,
})

export const leadsUnitChoices = ['head', 'deputy', 'no'] as const

const subject = needed('subject', text, 16)
const year = needed('year', number, 10)

export const people: FactSheet = {
  name: 'people',
  of: 'subjects',
  columns: [
    needed('id', text, 16),
    column('name', text, 28),
    column('unit', text, 28),
    column('employment', choice('employment', employments), 18),
    column('employer', choice('employer', employers), 24),
    column('recruited-on', day),
    column('leads-unit', choice('leads-unit', leadsUnitChoices), 16),
    column('unit-results', { kind: 'awards' }, 28),
    column('registration', { kind: 'day-or-no' }, 16),
  ],
}

export const collectives: FactSheet = {
  name: 'collectives',
  of: 'subjects',
  columns: [
    needed('id', text, 16),
    column('name', text, 28),
    column('unit', text, 28),
    column('total', number),
    column('advanced-workers', number),
    column('completed-or-better', number),
    column('grassroots-fighters', number),
    column('organiser', choice('organiser', blockOrganisers), 24),
    column('leads', yesNo),
    column('registration', { kind: 'day-or-no' }, 16),
  ],
}

const facts = (name: string, columns: readonly Column[]): FactSheet => ({
  name,
  of: 'facts',
  columns: [subject, ...columns],
})

export const factSheets: readonly FactSheet[] = [
  facts('ratings', [
    year,
    column('rating', choice('rating', ratingClasses), 26),
    column('points', number, 10),
  ]),
  facts('honours', [
    needed('award', { kind: 'award' }, 40),
    column('year', number, 10),
    column('decided-on', day),
    column('basis', choice('basis', honourBases), 22),
  ]),
  facts('initiatives', [
    needed('initiative-id', text, 14),
    column('recognised-on', day),
    column('year', number, 10),
    column('scope', choice('scope', scopes), 20),
    column('applied', yesNo),
    column('replicable', yesNo),
    column('used-for', { kind: 'awards' }, 36),
  ]),
  facts('research', [
    needed('research-id', text, 14),
    column('accepted-on', day),
    column('year', number, 10),
    column('scope', choice('scope', scopes), 20),
    column('applied', yesNo),
    column('used-for', { kind: 'awards' }, 36),
  ]),
  facts('absences', [
    needed('kind', choice('absence', absenceKinds), 26),
    needed('from', day),
    needed('to', day),
  ]),
  facts('discipline', [
    needed('level', choice('discipline', disciplineLevels), 22),
    needed('decided-on', day),
    column('ends-on', day),
  ]),
  facts('proceedings', [
    needed('kind', choice('proceeding', proceedingKinds), 26),
    column('opened-on', day),
    column('cleared-on', day),
  ]),
  facts('judgements', [needed('judgement', { kind: 'judgement' }, 44), needed('answer', yesNo)]),
  facts('movements-led', [
    needed('launched-by', choice('launcher', movementLaunchers), 24),
    needed('years', number, 10),
    column('at', choice('review', movementReviews), 20),
  ]),
]

export const sheets: readonly FactSheet[] = [people, collectives, ...factSheets]

/** The sheets of which the settings may say "complete": whoever has no row there is known to have none. */
export const completable = [
  'ratings',
  'honours',
  'initiatives',
  'research',
  'absences',
  'discipline',
  'proceedings',
] as const

/** The choices a drop-down list offers: list name → codes. */
export const choiceLists: ReadonlyMap<string, readonly string[]> = new Map([
  ['yes-no', ['yes', 'no']],
  ...sheets.flatMap((sheet) =>
    sheet.columns.flatMap(({ type }) => (type.kind === 'choice' ? [[type.list, type.choices] as const] : [])),
  ),
])
