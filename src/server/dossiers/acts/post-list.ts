// Posts a list publicly for its term of working days.  POST /api/postings
import { PostList } from '../../../contract/postings.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { calendar } from '../days-left.ts'
import { codeOf } from '../dossier.ts'
import { mayPost, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage, takeNumbers, unitResults } from '../dossiers.store.ts'
import { lineRefusals, type PostRefusal, termOf } from '../posting.ts'
import { addPosting, isNoticeNumberTaken } from '../postings.store.ts'
import { unitResultFrom } from '../ready.ts'
import { draftsOf } from '../reports.store.ts'
import { seasonOf } from '../season.store.ts'
import { nameOfSubject, officeOf } from '../subject-names.ts'

export const postList = defineAct({
  contract: PostList,
  load: async ({ tx, actor, today }, input) => {
    const ids = [...new Set(input.dossierIds)]
    const dossiers = await dossiersByIds(tx, ids, sightOf(actor), true)
    if (dossiers.length !== ids.length) return undefined
    const season = await seasonOf(tx, input.year)
    return {
      dossiers,
      season,
      results: await unitResults(tx, input.year, season.headRuleAward),
      drafts: await draftsOf(tx, ids),
      units: await unitsOn(tx, today),
      isNumberTaken: await isNoticeNumberTaken(tx, input.number),
      number: await takeNumbers(tx, 'CK', input.year, 1),
      term: termOf(calendar, today, input.workingDays),
    }
  },
  may: mayPost,
  decide: (
    { dossiers, season, results, drafts, units, isNumberTaken, number, term },
    input,
    { today, newId },
  ) => {
    const refused: Refusal<PostRefusal>[] = []
    if (input.on > today) refused.push({ kind: 'posting.dated-in-the-future', path: 'on' })
    if (isNumberTaken) refused.push({ kind: 'posting.number-taken', path: 'number', number: input.number })
    if (dossiers.length < input.dossierIds.length)
      refused.push({ kind: 'posting.dossier-twice', path: 'dossierIds' })
    if (input.workingDays < season.postingDays)
      refused.push({
        kind: 'posting.shorter-than-the-guidance',
        path: 'workingDays',
        asked: season.postingDays,
      })
    if (!term) refused.push({ kind: 'posting.year-without-calendar', known: calendar.years.join(', ') })
    for (const [index, dossier] of dossiers.entries())
      refused.push(
        ...lineRefusals(
          dossier,
          input.year,
          season,
          unitResultFrom(results.get(dossier.unitId)),
          `dossierIds.${index}`,
        ),
      )
    const lines = dossiers.map((dossier) => ({
      dossierId: dossier.id,
      name: nameOfSubject(dossier.subject, units, 'vi'),
      office: officeOf(dossier, units, 'vi'),
      merit: drafts.get(dossier.id)?.merit ?? '',
    }))
    return unless(refused, () => ({
      id: newId(),
      code: codeOf('CK', input.year, number),
      year: input.year,
      number: input.number,
      on: input.on,
      postedOn: today,
      workingDays: input.workingDays,
      endsOn: term?.endsOn ?? today,
      skipped: term?.skipped ?? [],
      lines,
    }))
  },
  save: async ({ tx, actor, now }, posting) => {
    await addPosting(tx, posting, actor.personId, now)
    await restage(
      tx,
      posting.lines.map((line) => line.dossierId),
    )
  },
  subjects: (posting) => [
    { kind: 'posting', id: posting.id },
    ...posting.lines.map((line) => ({ kind: 'dossier', id: line.dossierId })),
  ],
  present: (posting) => ({ postingId: posting.id, code: posting.code, endsOn: posting.endsOn }),
})
