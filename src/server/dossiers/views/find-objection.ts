// The page that asks for the private code of an objection, and shows what became of it.  GET /public/objections
import { FindObjection } from '../../../contract/objections.ts'
import { anybody } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { hashOfFollowUpCode, stateOf } from '../objection.ts'
import { objectionsOf } from '../objections.store.ts'
import { askCodePage, statePage } from '../public/objection-pages.ts'

export const findObjection = defineView({
  contract: FindObjection,
  load: async ({ tx }, { code }) => ({
    found: code ? (await objectionsOf(tx, { followHash: hashOfFollowUpCode(code) }))[0] : undefined,
  }),
  may: anybody,
  present: ({ found }) => ({ code: found?.code ?? null, state: found ? stateOf(found) : null }),
  page: ({ found }, context, { code = '' }) =>
    found ? statePage(found, code, context) : askCodePage(code !== '', context),
})
