// Sends mail through the organisation's own server, or not at all: nothing is sent unless SMTP_URL is set. Used by the job send-mail.
import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  text: string
}

export interface Mailer {
  send(mail: Mail): Promise<void>
  close(): void
}

/** @param smtpUrl `smtps://user:password@mail.example.vn`; undefined turns mail off */
export function openMailer(smtpUrl: string | undefined, from: string): Mailer | undefined {
  if (!smtpUrl) return undefined
  const url = new URL(smtpUrl)
  const settings = { pool: 'true', maxConnections: '2', connectionTimeout: '10000', socketTimeout: '20000' }
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value)
  const transport = createTransport(url.href, { from })
  return {
    send: async ({ to, subject, text }) => {
      // A text is only ever a text: no address, file or header comes out of it.
      await transport.sendMail({ to, subject, text, disableFileAccess: true, disableUrlAccess: true })
    },
    close: () => transport.close(),
  }
}
