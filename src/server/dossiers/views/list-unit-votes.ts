// The votes of a unit in a year, and what may be put to the vote.  GET /api/unit-votes
import { ListUnitVotes } from '../../../contract/unit-votes.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersOf } from '../dossiers.store.ts'
import { fileLinks } from '../file-links.ts'
import { askedLaw } from '../law-asked.ts'
import { nameOfSubject, unitLink } from '../subject-names.ts'
import { votesOf } from '../votes.store.ts'

export const listUnitVotes = defineView({
  contract: ListUnitVotes,
  load: async ({ tx, actor, today }, { unitId, year }) => {
    const sight = sightOf(actor)
    if (!sight.all && !sight.unitIds.includes(unitId)) return undefined
    const votes = await votesOf(tx, unitId, year)
    return {
      law: await askedLaw(),
      votes,
      candidates: await dossiersOf(tx, { year, unitId, stages: ['drafted', 'voted', 'returned'] }),
      files: await fileLinks(
        tx,
        votes.map((vote) => vote.minutesFileId),
      ),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ law, votes, candidates, files, units }, { actor, today, language }, { unitId }) => ({
    unit: unitLink(units, unitId),
    votes: votes.map(({ minutesFileId, lines, ...vote }) => ({
      ...vote,
      file: minutesFileId ? (files.get(minutesFileId) ?? null) : null,
      lines: lines.map((line) => {
        const majority = law.majorityFor(line.award, vote.heldOn, vote.entitled, line.yes)
        return { ...line, yesRequired: majority?.yesRequired ?? null, reached: majority?.reached ?? null }
      }),
    })),
    candidates: candidates.map((dossier) => {
      const rule = law.procedureFor(dossier.award, today).vote
      return {
        dossierId: dossier.id,
        code: dossier.code,
        name: nameOfSubject(dossier.subject, units, language),
        position: dossier.subject.kind === 'person' ? dossier.subject.position : null,
        award: dossier.award,
        voted: dossier.records.votes.length > 0,
        ballot: rule.ballot === true,
        percent: rule.percent,
      }
    }),
    abilities: abilities({ 'record-unit-vote': mayProposeFor(actor, unitId) }),
  }),
})
