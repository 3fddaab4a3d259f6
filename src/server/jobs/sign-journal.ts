// The job that signs the journal's head, so that what lies before can no longer be rewritten: every ten minutes, and every thousand entries.
import { z } from 'zod'
import { signJournal } from '../journal/sign-journal.ts'
import { defineJob } from './job.ts'

export const signJournalJob = defineJob({
  name: 'sign-journal',
  payload: z.object({}),
  every: '*/10 * * * *',
  run: async (_payload, { db, journalKey, clock }) => {
    await signJournal(db, journalKey, clock.now())
  },
})
