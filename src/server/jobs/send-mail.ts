// The job that sends one mail: after the act that caused it was committed, never before. Used through queueMail.
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { defineJob } from './job.ts'
import { enqueue } from './jobs.store.ts'
import type { Mail } from './mailer.ts'

const MailText = z.strictObject({
  to: z.email(),
  subject: z.string().min(1).max(300),
  text: z.string().max(20_000),
})

export const sendMail = defineJob({
  name: 'send-mail',
  payload: MailText,
  attemptsMax: 12,
  run: async (mail, { mailer, log }) => {
    // Mail was switched off since: the notice in the product says the same.
    if (!mailer) return log.info({ subject: mail.subject }, 'mail is off: not sent')
    await mailer.send(mail)
  },
})

/** Leaves with the transaction's commit. */
export const queueMail = (tx: Tx, mail: Mail): Promise<void> =>
  enqueue(tx, sendMail.name, MailText.parse(mail), { attemptsMax: sendMail.attemptsMax ?? 12 })
