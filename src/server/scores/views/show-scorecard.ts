// The scorecard of a year: items, rules, what each rests on.  GET /api/scorecards/{year}
import { ShowScorecard } from '../../../contract/scores.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { namesIn } from '../names.ts'
import { itemsOf } from '../scorecard.ts'
import { scorecardFiles } from '../scorecard-folder.ts'
import { scoringOf } from '../scorecards.store.ts'
import { mayCoordinate } from '../scores.may.ts'
import { type Column, columnsIn, pointsCell } from '../sheet-columns.ts'
import { showScorecard as shown } from '../shown.ts'

export const showScorecard = defineView({
  contract: ShowScorecard,
  load: async ({ tx, today }, input) => {
    const scoring = await scoringOf(tx, input.year)
    const files = await scorecardFiles()
    // Before scoring is opened, the card that could serve is shown as it lies in the folder.
    const offered = files.filter((one) => one.card.year <= input.year)
    const card = scoring ?? offered[0]
    if (!card) return undefined
    return {
      scoring,
      offered,
      card: card.card,
      version: { id: scoring?.scorecardId ?? null, hash: card.hash },
      guidance: await findFiles(tx, scoring?.guidanceFileId ? [scoring.guidanceFileId] : []),
      named: await namesIn(tx, input.year, today, [scoring?.openedBy]),
    }
  },
  may: signedIn,
  present: ({ scoring, offered, card, version, guidance, named }, { actor }) => {
    const [file] = guidance
    return {
      scorecard: shown(card, version),
      scoring: scoring
        ? {
            year: scoring.year,
            selfDueOn: scoring.due.self,
            blockDueOn: scoring.due.block,
            appraisalDueOn: scoring.due.appraisal,
            flagsPerBlock: scoring.flagsPerBlock,
            guidance: scoring.guidance,
            guidanceFile: file ? linkToFile(file) : null,
            openedAt: scoring.openedAt,
            openedBy: named.maybePerson(scoring.openedBy),
          }
        : null,
      offered: offered.map((one) => ({ code: one.card.code, year: one.card.year, name: one.card.name })),
      abilities: abilities({ 'open-scoring': mayCoordinate(actor) }),
    }
  },
  sheet: async ({ card }, { language }) => ({
    title: card.code,
    columns: await columnsIn(language, columns),
    rows: itemsOf(card).map((item) => [
      item.code,
      item.name[language],
      pointsCell(item.max),
      item.method,
      item.sourceRule,
      item.evidence.join('; '),
      item.basis[language],
    ]),
  }),
})

const columns: readonly Column[] = [
  ['item', 'text', 8],
  ['content', 'text', 60],
  ['max', 'number', 10],
  ['method', 'text', 14],
  ['rule', 'text', 60],
  ['evidence', 'text', 40],
  ['basis', 'text', 60],
]
