// Anybody tries the law; nothing is kept.  GET /try
import { TryLaw } from '../../../contract/law-try.ts'
import { organisationName } from '../../dossiers/public/organisation.ts'
import { anybody } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { chooseAwardPage, tryPage } from '../public/try-page.ts'
import { spokenIn } from '../speak-law.ts'

export const tryLaw = defineView({
  contract: TryLaw,
  load: async ({ tx, today, language }) => ({
    organisation: await organisationName(tx, today, language),
    spoken: await spokenIn(await theLaw(), await words(), language),
  }),
  may: anybody,
  present: () => '',
  page: ({ organisation, spoken }, { today }, typed) => {
    const award = spoken.law.rulebook.awards.find((one) => one.code === typed.award)
    const subject = award?.subjects.find((one) => one === typed.subject) ?? award?.subjects[0]
    if (award === undefined || subject === undefined)
      return chooseAwardPage(spoken, today, organisation, (typed.award ?? '') !== '')
    const tried = {
      award: award.code,
      subject,
      year: typed.year ?? today.slice(0, 4),
      'as-of': typed['as-of'] ?? today,
    }
    return tryPage(tried, typed, spoken, organisation)
  },
})
