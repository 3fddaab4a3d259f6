// The types of the words: a key that is not in the Vietnamese file does not compile. Each noun adds its own file to `Words`
// from its folder (see README.md). Used by the compiler alone.
import type access from '../../../messages/vi/access.json'
import type common from '../../../messages/vi/common.json'
import type shell from '../../../messages/vi/shell.json'

export interface Words {
  access: typeof access
  common: typeof common
  shell: typeof shell
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Words
    returnNull: false
  }
}
