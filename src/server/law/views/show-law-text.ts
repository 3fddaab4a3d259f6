// One article of the law with its rules.  GET /api/law/text
import { ShowLawText } from '../../../contract/law-browser.ts'
import { anybody } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { documentShown, numberShown, passagesShown } from '../shown.ts'

export const showLawText = defineView({
  contract: ShowLawText,
  load: async (_context, asked) => {
    const law = await theLaw()
    const document = law.rulebook.documents.find((one) => one.number === asked.document)
    if (!document) return undefined
    // A citation without an article is of a text whose articles were not numbered where it was read.
    const wanted = asked.article ?? 'not-read'
    return { law, document, article: document.articles.find((one) => one.article === wanted) }
  },
  may: anybody,
  present: ({ law, document, article }, { today }, asked) => {
    const { rulebook } = law
    const after = rulebook.documents.filter(
      (one) => one.amends === document.id || document.replacedBy === one.id,
    )
    // Without an article, every figure of the document.
    const isHere = (place: string | null) =>
      asked.article === undefined || place === null || place === asked.article
    const numbers = rulebook.numbers.filter((number) =>
      number.values.some((value) => value.document === document.id && isHere(value.article)),
    )
    return {
      on: today,
      document: documentShown(rulebook, document, today),
      article: article?.article ?? null,
      passages: article ? passagesShown(law, document, article, today) : [],
      numbers: numbers.map((number) => numberShown(rulebook, number, today)),
      after: after.map(({ number, title, from }) => ({ number, title, from })),
    }
  },
})
