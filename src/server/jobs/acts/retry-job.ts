// Does a job again that was given up.  POST /api/jobs/{jobId}/retry
import { RetryJob } from '../../../contract/jobs.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { mayKeepJobs } from '../jobs.may.ts'
import { givenUpJobs, retryJob } from '../jobs.store.ts'

export const retryJobAct = defineAct({
  contract: RetryJob,
  load: ({ tx }) => givenUpJobs(tx),
  may: mayKeepJobs,
  decide: (givenUp, { jobId }) =>
    givenUp.some((job) => job.id === jobId) ? accept(jobId) : refuse({ kind: 'job.not-given-up' }),
  save: ({ tx }, jobId) => retryJob(tx, jobId),
  subjects: (jobId) => [{ kind: 'job', id: jobId }],
  present: (jobId) => ({ jobId }),
})
