// The only door of the law: rulebooks in, answers out. Pure: no database, no screen, no clock, no file.
// Used by the server, the terminal, the spreadsheets and the pages.
export * from './answer.ts'
export * from './citation.ts'
export type * from './fact.ts'
export * from './finding.ts'
export * from './rulebook.ts'
