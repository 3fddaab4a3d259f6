// The only door of the contract: everything the API promises, one list a noun.

export * from './access.ts'
export * from './conduct.ts'
export * from './define.ts'
export * from './files.ts'
export * from './history.ts'
export * from './initiatives.ts'
export * from './notices.ts'
export * from './people.ts'
export * from './ratings.ts'
export * from './refusal.ts'
export * from './units.ts'
export * from './values.ts'
