// What became of an objection, by its private code.  GET /public/objections/{code}
import { FollowObjection } from '../../../contract/objections.ts'
import { anybody } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { hashOfFollowUpCode, stateOf } from '../objection.ts'
import { objectionsOf } from '../objections.store.ts'
import { statePage } from '../public/objection-pages.ts'

export const followObjection = defineView({
  contract: FollowObjection,
  load: async ({ tx }, { code }) => (await objectionsOf(tx, { followHash: hashOfFollowUpCode(code) }))[0],
  may: anybody,
  present: (objection) => ({
    code: objection.code,
    receivedAt: objection.receivedAt,
    about: objection.about,
    state: stateOf(objection),
    answer: objection.answer,
    answeredAt: objection.answeredAt,
  }),
  page: (objection, context, { code }) => statePage(objection, code, context),
})
