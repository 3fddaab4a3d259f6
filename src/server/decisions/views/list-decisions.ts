// Decisions this person may see.  GET /api/decisions
import { ListDecisions } from '../../../contract/decision-views.ts'
import { abilities } from '../../abilities.ts'
import { resultsOf } from '../../council/sittings.store.ts'
import { signedIn } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { numberOf, standing, stateOf } from '../decision.ts'
import { mayDraft, seesDrafts } from '../decisions.may.ts'
import { findDecisions } from '../decisions.store.ts'
import { grantableDossiers } from '../grantable.ts'
import { presentRow } from '../present.ts'

export const listDecisions = defineView({
  contract: ListDecisions,
  load: async ({ tx, actor }, input) => ({
    found: await findDecisions(tx, { ...input, drafts: seesDrafts(actor) }),
    grantable: seesDrafts(actor) ? (await grantableDossiers(tx, resultsOf)).length : 0,
    awards: (await theLaw()).rulebook.awards,
    words: await words(),
  }),
  may: signedIn,
  present: ({ found, grantable }, { actor }, { page, size }) => ({
    rows: found.rows.map(presentRow),
    total: found.total,
    page,
    size,
    grantable,
    abilities: abilities({ 'draft-grant': mayDraft(actor), 'draft-grant-on-paper': mayDraft(actor) }),
  }),
  sheet: ({ found, awards, words: catalogue }, { language }) => {
    const say = (key: string) => catalogue.say(language, `decisions:${key}`)
    return {
      title: say('list.title'),
      columns: [
        { header: say('list.number'), kind: 'text', width: 20 },
        { header: say('list.signed'), kind: 'date', width: 14 },
        { header: say('list.kind'), kind: 'text', width: 16 },
        { header: say('list.summary'), kind: 'text', width: 70 },
        { header: say('list.award'), kind: 'text', width: 36 },
        { header: say('list.lines'), kind: 'number', width: 12 },
        { header: say('list.state'), kind: 'text', width: 18 },
      ],
      rows: found.rows.map((one) => [
        numberOf(one),
        one.issue?.signedOn ?? null,
        say(`kinds.${one.kind}`),
        one.text.summary,
        awards.find((award) => award.code === one.award)?.names[language] ?? one.award,
        standing(one).length,
        say(`states.${stateOf(one)}`),
      ]),
    }
  },
})
