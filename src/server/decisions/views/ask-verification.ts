// The public form that verifies a certificate, and its answer.  GET /verify
import { AskVerification } from '../../../contract/decision-views.ts'
import { organisationName } from '../../dossiers/public/organisation.ts'
import { anybody } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { verifyPage } from '../public/verify-page.ts'
import { verificationOf } from '../verification.ts'

export const askVerification = defineView({
  contract: AskVerification,
  load: async ({ tx, today, language }, { code }) => ({
    answer: code?.trim() ? await verificationOf(tx, code) : null,
    awards: (await theLaw()).rulebook.awards,
    organisation: await organisationName(tx, today, language),
  }),
  may: anybody,
  present: ({ answer }) => answer,
  page: (loaded, { language }, { code }) => verifyPage({ ...loaded, typed: code ?? '' }, language),
})
