// The job that takes away what no longer opens or counts anything: sessions that ended, old attempts, proofs on their way too long.
import { z } from 'zod'
import { sweepExpired } from '../access/sign-in.store.ts'
import { systemClock } from '../clock.ts'
import { defineJob } from './job.ts'

export const sweepSignIn = defineJob({
  name: 'sweep-sign-in',
  payload: z.object({}),
  every: '17 * * * *',
  run: async (_payload, { pool, log }) => {
    const gone = await sweepExpired(pool, systemClock.now())
    if (gone > 0) log.info({ gone }, 'expired sessions and attempts swept')
  },
})
