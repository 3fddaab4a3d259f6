// Every document of the rulebooks, and passages by their words.  GET /api/law/documents
import { ListLawDocuments } from '../../../contract/law-browser.ts'
import { citationOf, passagesBelow, type Rulebook } from '../../../law/index.ts'
import { anybody } from '../../permission.ts'
import { plainText } from '../../plain-text.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { documentShown } from '../shown.ts'

const foundMax = 60

export const listLawDocuments = defineView({
  contract: ListLawDocuments,
  load: async () => theLaw(),
  may: anybody,
  present: ({ rulebook }, { today }, { search }) => ({
    on: today,
    documents: rulebook.documents.map((document) => documentShown(rulebook, document, today)),
    found: search ? passagesWith(rulebook, plainText(search)) : [],
  }),
})

/** Case and tone marks do not count; every word must stand in the passage, its article or its document. */
function passagesWith(rulebook: Rulebook, asked: string) {
  const words = asked.split(/\s+/).filter((word) => word !== '')
  const all = rulebook.documents.flatMap((document) =>
    document.articles.flatMap((article) =>
      [...passagesBelow(article)].map((passage) => ({ document, article, passage })),
    ),
  )
  return all
    .filter(({ document, article, passage }) => {
      if (passage.text === null) return false
      const where = plainText(`${passage.text} dieu ${article.article} ${document.number}`)
      return words.every((word) => where.includes(word))
    })
    .slice(0, foundMax)
    .map((place) => ({ citation: citationOf(place), text: place.passage.text ?? '' }))
}
