// The verification of a certificate for machines.  GET /api/verify/{code}
import { ReadVerification } from '../../../contract/decision-views.ts'
import { anybody } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { verificationOf } from '../verification.ts'

export const readVerification = defineView({
  contract: ReadVerification,
  load: ({ tx }, { code }) => verificationOf(tx, code),
  may: anybody,
  present: (answer) => answer,
})
