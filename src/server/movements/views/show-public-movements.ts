// The launched movements, for everyone.  GET /public/movements
import { ShowPublicMovements } from '../../../contract/movements.ts'
import { html, layout } from '../../http/page.ts'
import { anybody } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { movementsOf } from '../movements.store.ts'
import { presentHead } from '../present.ts'

export const showPublicMovements = defineView({
  contract: ShowPublicMovements,
  load: async ({ tx, today }) => ({
    movements: (await movementsOf(tx)).filter((one) => one.launch !== null && one.parentId === null),
    units: await unitsOn(tx, today),
    words: await words(),
  }),
  may: anybody,
  present: () => '',
  page: ({ movements, units, words: { say } }, { language, today }) =>
    layout({
      language,
      title: say(language, 'movements:public.list'),
      path: '/public/movements',
      body:
        movements.length === 0
          ? html`<p>${say(language, 'movements:public.none')}</p>`
          : html`${movements.map((movement) => {
              const head = presentHead(movement, units, today)
              return html`<section class="card"><h2><a href="/public/movements/${head.id}?lang=${language}">${head.title[language] || head.title.vi}</a></h2>
<p>${head.theme[language] || head.theme.vi}</p><p class="quiet">${head.unit.name[language]} · ${head.year} · ${say(language, `movements:states.${head.state}`)}</p></section>`
            })}`,
    }),
})
