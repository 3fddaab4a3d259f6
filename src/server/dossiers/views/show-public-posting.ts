// The public page of one posting, with the form to object.  GET /public/postings/{postingId}
import { ShowPublicPosting } from '../../../contract/postings.ts'
import { anybody } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { isRunning } from '../objection.ts'
import { postingLines, postingsOf } from '../postings.store.ts'
import { organisationName } from '../public/organisation.ts'
import { postingPage } from '../public/posting-page.ts'

export const showPublicPosting = defineView({
  contract: ShowPublicPosting,
  load: async ({ tx, today, language }, { postingId }) => {
    const [posting] = await postingsOf(tx, { id: postingId })
    if (!posting) return undefined
    return {
      posting,
      lines: await postingLines(tx, postingId),
      running: isRunning(posting, today),
      organisation: await organisationName(tx, today, language),
    }
  },
  may: anybody,
  present: ({ posting, lines, running }) => ({
    id: posting.id,
    code: posting.code,
    number: posting.number,
    postedOn: posting.postedOn,
    endsOn: posting.endsOn,
    running,
    lines: lines.map(({ rank: _rank, gender: _gender, ...line }) => line),
  }),
  page: (loaded, { language }) => postingPage(loaded, language),
})
