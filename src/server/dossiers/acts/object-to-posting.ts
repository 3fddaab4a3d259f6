// An objection to a line of a posted list, from anybody, with a receipt.  POST /public/postings/{postingId}/objections
import { ObjectToPosting } from '../../../contract/objections.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { holdersOf } from '../appraisals.store.ts'
import { codeOf } from '../dossier.ts'
import { mayObject } from '../dossiers.may.ts'
import { restage, takeNumbers } from '../dossiers.store.ts'
import { followUpCodeFrom, hashOfFollowUpCode, isRunning } from '../objection.ts'
import { addObjection } from '../objections.store.ts'
import { postingLines, postingsOf } from '../postings.store.ts'
import { objectionRefusedPage, receiptPage } from '../public/objection-pages.ts'

type Kind = (typeof ObjectToPosting.refusals)[number]

export const objectToPosting = defineAct({
  contract: ObjectToPosting,
  load: async ({ tx, today }, { postingId }) => {
    const [posting] = await postingsOf(tx, { id: postingId })
    if (!posting) return undefined
    const lines = await postingLines(tx, postingId)
    const number = await takeNumbers(tx, 'YK', posting.year, 1)
    return { posting, lines, number, coordinators: await holdersOf(tx, 'coordinator', today) }
  },
  may: mayObject,
  decide: ({ posting, lines, number }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!isRunning(posting, today)) refused.push({ kind: 'objection.posting-ended', endsOn: posting.endsOn })
    if (!lines.some((line) => line.dossierId === input.dossierId))
      refused.push({ kind: 'objection.not-on-the-list', path: 'dossierId' })
    return unless(refused, () => {
      const { signed: _signed, ...objection } = input
      const followUpCode = followUpCodeFrom(newId(), newId())
      return {
        ...objection,
        id: newId(),
        code: codeOf('YK', posting.year, number),
        followUpCode,
        followHash: hashOfFollowUpCode(followUpCode),
      }
    })
  },
  save: async ({ tx, now }, objection) => {
    await addObjection(tx, objection, now)
    await restage(tx, [objection.dossierId])
  },
  subjects: (objection) => [
    { kind: 'objection', id: objection.id },
    { kind: 'posting', id: objection.postingId },
    { kind: 'dossier', id: objection.dossierId },
  ],
  present: (objection, _loaded, { now }) => ({
    code: objection.code,
    followUpCode: objection.followUpCode,
    receivedAt: now,
  }),
  notices: (objection, { coordinators }) =>
    coordinators.map((to) => ({
      to,
      kind: 'dossiers.objection',
      path: '/dossiers/objections',
      figures: { code: objection.code },
    })),
  form: { done: receiptPage, refused: objectionRefusedPage },
})
