// The postings, and what may be posted next.  GET /api/postings
import { ListPostings } from '../../../contract/postings.ts'
import { abilities } from '../../abilities.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { isLeader } from '../dossier.ts'
import { mayPost, mayWatch } from '../dossiers.may.ts'
import { dossiersOf } from '../dossiers.store.ts'
import { holdsByDossier } from '../holds.ts'
import { postingRow } from '../posting-rows.ts'
import { postingsOf } from '../postings.store.ts'
import { draftsOf } from '../reports.store.ts'
import { seasonOf } from '../season.store.ts'
import { nameOfSubject, officeOf, unitLink } from '../subject-names.ts'

export const listPostings = defineView({
  contract: ListPostings,
  load: async ({ tx, today }, input) => {
    const year = input.year ?? Number(today.slice(0, 4))
    const candidates = await dossiersOf(tx, { year, stages: ['appraised'] })
    return {
      postings: await postingsOf(tx, { year: input.year }),
      candidates,
      season: await seasonOf(tx, year),
      drafts: await draftsOf(
        tx,
        candidates.map((one) => one.id),
      ),
      holds: await holdsByDossier(tx, candidates, today),
      units: await unitsOn(tx, today),
    }
  },
  may: mayWatch,
  present: ({ postings, candidates, season, drafts, holds, units }, { actor, today, language }) => ({
    rows: postings.map((posting) => postingRow(posting, today)),
    candidates: candidates.map((dossier) => ({
      id: dossier.id,
      code: dossier.code,
      award: dossier.award,
      name: nameOfSubject(dossier.subject, units, language),
      office: officeOf(dossier, units, language),
      unit: unitLink(units, dossier.unitId).name[language],
      merit: drafts.get(dossier.id)?.merit ?? '',
      leader: dossier.subject.kind === 'person' ? isLeader(dossier.subject.rank) : null,
      holds: (holds.get(dossier.id) ?? []).map((hold) => hold.kind),
    })),
    postingDays: season.postingDays,
    abilities: abilities({ 'post-list': mayPost(actor) }),
  }),
})
