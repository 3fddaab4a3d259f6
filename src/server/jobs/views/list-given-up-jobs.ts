// What waits, and what was given up.  GET /api/jobs
import { ListGivenUpJobs } from '../../../contract/jobs.ts'
import { defineView } from '../../view.ts'
import { mayKeepJobs } from '../jobs.may.ts'
import { countJobs, givenUpJobs } from '../jobs.store.ts'

export const listGivenUpJobs = defineView({
  contract: ListGivenUpJobs,
  load: async ({ tx }) => ({ count: await countJobs(tx), givenUp: await givenUpJobs(tx) }),
  may: mayKeepJobs,
  present: ({ count, givenUp }) => ({ waiting: count.waiting, givenUp }),
})
