// One search over everything with a name.  GET /api/search
import { Search } from '../../../contract/search.ts'
import { unitsOf } from '../../access/actor.ts'
import { maySeeCouncil } from '../../council/council.may.ts'
import { signedIn } from '../../permission.ts'
import { plainText } from '../../plain-text.ts'
import { seesEverything } from '../../seen.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { search } from '../search.store.ts'

export const searchEverything = defineView({
  contract: Search,
  load: async ({ tx, actor, today }, { text }) => {
    if (actor.personId === null) return undefined
    const council = maySeeCouncil(actor)
    const unitIds =
      seesEverything(actor) || council ? null : [...actor.unitPath, ...unitsOf(actor, 'secretary', 'head')]
    const hits = await search(tx, { text, day: today, unitIds, personId: actor.personId, council })
    const { documents } = (await theLaw()).rulebook
    return { hits, documents, articles: documents.flatMap((one) => one.articles) }
  },
  may: signedIn,
  present: ({ hits, documents, articles }, { language }, { text }) => {
    const wanted = plainText(text)
    const titles = new Map(documents.map((one) => [one.number, one.title]))
    const found = articles
      .filter((one) =>
        plainText(`dieu ${one.article} article ${one.article} ${one.document}`).includes(wanted),
      )
      .slice(0, 6)
      .map((one) => ({
        kind: 'article' as const,
        id: `${one.document} ${one.article}`,
        title: `${language === 'vi' ? 'Điều' : 'Article'} ${one.article}, ${one.document}`,
        detail: titles.get(one.document)?.[language] ?? titles.get(one.document)?.vi ?? '',
        path: `/law/text?document=${encodeURIComponent(one.document)}&article=${one.article}`,
      }))
    return { results: [...hits, ...found] }
  },
})
