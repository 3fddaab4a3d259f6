// The public page of the code of a certificate.  GET /verify/{code}
import { VerifyCertificate } from '../../../contract/decision-views.ts'
import { organisationName } from '../../dossiers/public/organisation.ts'
import { anybody } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { verifyPage } from '../public/verify-page.ts'
import { verificationOf } from '../verification.ts'

export const verifyCertificate = defineView({
  contract: VerifyCertificate,
  load: async ({ tx, today, language }, { code }) => ({
    answer: await verificationOf(tx, code),
    awards: (await theLaw()).rulebook.awards,
    organisation: await organisationName(tx, today, language),
  }),
  may: anybody,
  present: ({ answer }) => answer,
  page: (loaded, { language }, { code }) => verifyPage({ ...loaded, typed: code }, language),
})
