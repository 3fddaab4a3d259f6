// The roles a page offers are the contract's, less those that come from a post or a block.
import { expect, test } from 'vitest'
import { Role } from '../../contract/access.ts'
import { roles } from './roles.ts'

test('every role of the contract but staff and block head is offered', () => {
  expect([...roles].sort()).toEqual(
    Role.options.filter((role) => role !== 'staff' && role !== 'block-head').sort(),
  )
})
