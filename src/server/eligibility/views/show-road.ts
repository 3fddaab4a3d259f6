// The first year an award can be reached, with what each year must bring.  GET /api/eligibility/road
import { ShowRoad } from '../../../contract/eligibility.ts'
import { road } from '../../../law/index.ts'
import { signedIn } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { factsOf } from '../finding.ts'
import { subjectFor } from '../subject.ts'

export const showRoad = defineView({
  contract: ShowRoad,
  load: async (context, input) => {
    const subject = await subjectFor(context, input)
    const facts =
      subject &&
      (await factsOf(context.tx, subject.ofLaw, { year: input.year, on: input.on ?? context.today }))
    return subject && facts ? { subject, road: road(await theLaw(), facts, input.award) } : undefined
  },
  may: signedIn,
  present: ({ subject, road: found }, _context, { award }) => ({
    person: subject.person,
    unit: subject.unit,
    award,
    road: found,
  }),
})
