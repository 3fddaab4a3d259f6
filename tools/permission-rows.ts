// The rows of the hand-written permission table. Used by its test and by the test of bad input.
import { permissionTable } from '../src/server/permission-table.ts'

export interface PermissionRow {
  /** `show-decision (issued)`. */
  key: string
  name: string
  state: string | undefined
  who: readonly string[]
}

export const permissionRows: readonly PermissionRow[] = permissionTable.split('\n').flatMap((line) => {
  const [, name = '', , state, who = ''] = /^ {2}([a-z-]+)( \((.+?)\))? {2,}(.+)$/.exec(line) ?? []
  return name === '' ? [] : [{ key: state ? `${name} (${state})` : name, name, state, who: who.split(' ') }]
})
