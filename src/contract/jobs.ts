// Jobs that failed as often as they may, and doing one again. Used by the page of administration.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Instant } from './values.ts'

export const ListGivenUpJobs = viewContract({
  name: 'list-given-up-jobs',
  noun: 'jobs',
  path: '/api/jobs',
  summary: 'How many jobs wait, and those that were given up with their last error.',
  input: z.strictObject({}),
  output: z.object({
    waiting: z.number().int(),
    givenUp: z.array(
      z.object({
        id: z.string(),
        /** Name of the job: message `names.<name>`. */
        name: z.string(),
        lastError: z.string(),
        attempts: z.number().int(),
        since: Instant,
      }),
    ),
  }),
})

export const RetryJob = actContract({
  name: 'retry-job',
  noun: 'jobs',
  method: 'POST',
  path: '/api/jobs/{jobId}/retry',
  summary: 'A job that was given up is done again, as often as a new one.',
  input: z.strictObject({ jobId: z.string().regex(/^\d{1,19}$/) }),
  output: z.object({ jobId: z.string() }),
  refusals: ['job.not-given-up'],
})
