// Says with which scorecard a year is scored, and until when.  PUT /api/scoring/{year}
import { OpenScoring } from '../../../contract/scores.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { scorecardFiles } from '../scorecard-folder.ts'
import { addScoring, keepScorecard, scoringOf } from '../scorecards.store.ts'
import { mayCoordinate } from '../scores.may.ts'
import { anySubmittedIn } from '../sheets.store.ts'

type Kind = (typeof OpenScoring.refusals)[number]

export const openScoring = defineAct({
  contract: OpenScoring,
  load: async ({ tx }, input) => ({
    file: (await scorecardFiles()).find((one) => one.card.code === input.scorecardCode),
    before: await scoringOf(tx, input.year),
    submitted: await anySubmittedIn(tx, input.year),
    guidanceFile: input.guidanceFileId ? await findFile(tx, input.guidanceFileId) : undefined,
  }),
  may: mayCoordinate,
  decide: ({ file, before, submitted, guidanceFile }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!file)
      refused.push({ kind: 'scoring.unknown-scorecard', path: 'scorecardCode', code: input.scorecardCode })
    if (file && file.card.year > input.year)
      refused.push({ kind: 'scoring.scorecard-of-another-year', path: 'scorecardCode', year: file.card.year })
    if (input.selfDueOn > input.blockDueOn || input.blockDueOn > input.appraisalDueOn)
      refused.push({ kind: 'scoring.dates-out-of-order', path: 'blockDueOn' })
    if (file && before && submitted && before.hash !== file.hash)
      refused.push({ kind: 'scoring.sheets-already-submitted', path: 'scorecardCode' })
    if (input.guidanceFileId && !guidanceFile)
      refused.push({ kind: 'scoring.unknown-file', path: 'guidanceFileId' })
    return unless(refused, () => ({
      id: newId(),
      card: { id: newId(), code: input.scorecardCode, hash: file?.hash ?? '', content: file?.content ?? '' },
    }))
  },
  save: async ({ tx, actor, now }, { id, card }, _loaded, input) => {
    const scorecardId = await keepScorecard(tx, card, now)
    await addScoring(
      tx,
      {
        id,
        year: input.year,
        scorecardId,
        due: { self: input.selfDueOn, block: input.blockDueOn, appraisal: input.appraisalDueOn },
        flagsPerBlock: input.flagsPerBlock,
        guidance: input.guidance,
        guidanceFileId: input.guidanceFileId,
      },
      { by: actor.personId, at: now },
    )
  },
  subjects: (_done, _loaded, input) => [{ kind: 'scoring', id: String(input.year) }],
  present: async ({ card }, _loaded, { tx }, input) => ({
    scorecardId: (await scoringOf(tx, input.year))?.scorecardId ?? card.id,
    hash: card.hash,
  }),
})
