// Every job of the product, one line each. Used by open-jobs.ts. Add a job: one file here or in its noun's folder, one line in this list.
import type { Job } from './job.ts'
import { sendMail } from './send-mail.ts'
import { signJournalJob } from './sign-journal.ts'
import { sweepSignIn } from './sweep-sign-in.ts'

export const jobs: readonly Job[] = [sendMail, signJournalJob, sweepSignIn]
