// Keeps the language a person reads in.  PUT /api/me/language
import { ChooseLanguage } from '../../../contract/access.ts'
import { accept, defineAct } from '../../act.ts'
import { keepLanguage } from '../../people/language.store.ts'
import { signedIn } from '../../permission.ts'

export const chooseLanguage = defineAct({
  contract: ChooseLanguage,
  load: async ({ actor }) => ({ personId: actor.personId }),
  may: signedIn,
  decide: (_loaded, { language }) => accept(language),
  save: async ({ tx }, language, { personId }) => {
    if (personId) await keepLanguage(tx, personId, language)
  },
  subjects: (_language, { personId }) => (personId ? [{ kind: 'person', id: personId }] : []),
  present: (language) => ({ language }),
})
