// The dossiers this person may see.  GET /api/dossiers
import { ListDossiers } from '../../../contract/dossiers.ts'
import { abilities } from '../../abilities.ts'
import { unitsOf } from '../../access/actor.ts'
import { allowed, forbidden, signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { daysLeft } from '../days-left.ts'
import { listCounts, listOptions, listPage } from '../dossier-list.store.ts'
import { maySetGuidance, sightOf } from '../dossiers.may.ts'
import { holdsByDossier } from '../holds.ts'
import { askedLaw } from '../law-asked.ts'
import { guidanceOf } from '../season.store.ts'
import { nameOfSubject, officeOf, subjectLink, unitLink } from '../subject-names.ts'

export const listDossiers = defineView({
  contract: ListDossiers,
  load: async ({ tx, actor, today }, input) => {
    const sight = sightOf(actor)
    const found = await listPage(tx, input, sight, { ...input, day: today })
    return {
      found,
      counts: await listCounts(tx, input, sight, today),
      options: await listOptions(tx, sight),
      guidance: await guidanceOf(tx, input.year ?? Number(today.slice(0, 4))),
      holds: await holdsByDossier(
        tx,
        found.map((one) => one.dossier),
        today,
      ),
      units: await unitsOn(tx, today),
      everything: async () =>
        listPage(tx, input, sight, { sort: input.sort, page: 1, size: 100_000, day: today }),
    }
  },
  may: signedIn,
  present: ({ found, counts, options, guidance, holds, units }, { actor, today, language }, input) => ({
    rows: found.map(({ dossier, verdict }) => {
      const vote = dossier.records.votes.at(-1)
      const submission = dossier.records.submissions.at(-1)
      return {
        id: dossier.id,
        code: dossier.code,
        award: dossier.award,
        year: dossier.year,
        subject: subjectLink(dossier.subject, units, language),
        unit: unitLink(units, dossier.unitId),
        stage: dossier.stage,
        vote: vote ? { yes: vote.yes, entitled: vote.entitled } : null,
        verdict,
        submittedOn: submission?.receivedOn ?? null,
        late: submission?.late ?? false,
        holds: (holds.get(dossier.id) ?? []).map((hold) => hold.kind),
      }
    }),
    total: counts.people + counts.collectives,
    page: input.page,
    size: input.size,
    stages: counts.stages,
    shares: {
      people: counts.people,
      leaders: counts.leaders,
      directWorkers: counts.directWorkers,
      collectives: counts.collectives,
    },
    awards: options.awards,
    units: options.unitIds.map((id) => unitLink(units, id)).filter((unit) => unit.code !== ''),
    years: options.years,
    guidance: guidance
      ? {
          number: guidance.number,
          on: guidance.on,
          submitBy: guidance.submitBy,
          workingDaysLeft: daysLeft(today, guidance.submitBy),
        }
      : null,
    abilities: abilities({
      'open-dossiers':
        unitsOf(actor, 'secretary', 'head').length > 0 ? allowed : forbidden('access.only-roles-of-the-unit'),
      'set-guidance': maySetGuidance(actor),
    }),
  }),
  sheet: async ({ everything, units }, { language }) => {
    const law = await askedLaw()
    const catalogue = await words()
    const say = (key: string) => catalogue.say(language, `dossiers:${key}`)
    const all = await everything()
    return {
      title: say('list.title'),
      columns: [
        { header: say('list.code'), kind: 'text', width: 16 },
        { header: say('list.subject'), kind: 'text', width: 32 },
        { header: say('list.office'), kind: 'text', width: 44 },
        { header: say('list.award'), kind: 'text', width: 36 },
        { header: say('list.year'), kind: 'number', width: 8 },
        { header: say('list.stage'), kind: 'text', width: 22 },
        { header: say('list.yes'), kind: 'number', width: 10 },
        { header: say('list.entitled'), kind: 'number', width: 10 },
        { header: say('list.verdict'), kind: 'text', width: 14 },
        { header: say('list.letter'), kind: 'text', width: 18 },
        { header: say('list.received'), kind: 'date', width: 12 },
      ],
      rows: all.map(({ dossier, verdict }) => {
        const vote = dossier.records.votes.at(-1)
        const letter = dossier.records.submissions.at(-1)
        return [
          dossier.code,
          nameOfSubject(dossier.subject, units, language),
          officeOf(dossier, units, language),
          law.awardName(dossier.award, language),
          dossier.year,
          say(`stages.${dossier.stage}`),
          vote?.yes ?? null,
          vote?.entitled ?? null,
          verdict ? say(`verdicts.${verdict}`) : null,
          letter?.number ?? null,
          letter?.receivedOn ?? null,
        ]
      }),
    }
  },
})
