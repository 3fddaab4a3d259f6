// A launched movement, for everyone.  GET /public/movements/{movementId}
import { ShowPublicMovement } from '../../../contract/movements.ts'
import type { Language } from '../../../contract/values.ts'
import { html, layout } from '../../http/page.ts'
import { anybody } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { definitionOn } from '../movement.ts'
import { movementOf } from '../movements.store.ts'
import { presentHead } from '../present.ts'

type Said = { vi: string; fr: string; en: string }

export const showPublicMovement = defineView({
  contract: ShowPublicMovement,
  load: async ({ tx, today }, { movementId }) => {
    const movement = await movementOf(tx, movementId)
    return movement?.launch ? { movement, units: await unitsOn(tx, today), words: await words() } : undefined
  },
  may: anybody,
  present: () => '',
  page: ({ movement, units, words: { say } }, { language, today }) => {
    const head = presentHead(movement, units, today)
    const text = definitionOn(movement, today)
    const t = (key: string) => say(language, `movements:${key}`)
    const list = (title: string, points: readonly { code: string; text: Said }[]) =>
      points.length === 0
        ? ''
        : html`<h2>${title}</h2><ol>${points.map((point) => html`<li${langOf(point.text, language)}>${point.text[language] || point.text.vi}</li>`)}</ol>`
    return layout({
      language,
      title: head.title[language] || head.title.vi,
      path: `/public/movements/${head.id}`,
      organisation: head.unit.name[language],
      body: html`<section class="card"><p${langOf(head.theme, language)}><strong>${head.theme[language] || head.theme.vi}</strong></p>
<dl><dt>${t('fields.period')}</dt><dd>${date(head.periodFrom, language)} – ${date(head.periodTo, language)}</dd>
<dt>${t('fields.launched')}</dt><dd>${head.number} · ${date(head.launchedOn ?? '', language)}</dd>
<dt>${t('fields.state')}</dt><dd>${t(`states.${head.state}`)}</dd></dl></section>
${list(t('sections.purpose'), text.purpose)}
${list(t('sections.contents'), text.contents)}
${list(t('sections.tasks'), text.tasks)}
${list(t('sections.collectiveCriteria'), text.collectiveCriteria)}
${list(t('sections.individualCriteria'), text.individualCriteria)}
${text.headOfUnitRule ? html`<h2>${t('sections.headOfUnitRule')}</h2><p>${text.headOfUnitRule.text[language] || text.headOfUnitRule.text.vi}</p>` : ''}
${text.calendar.length === 0 ? '' : html`<h2>${t('sections.calendar')}</h2><table><tbody>${text.calendar.map((one) => html`<tr><td>${date(one.due, language)}</td><td>${one.name[language] || one.name.vi}</td></tr>`)}</tbody></table>`}
${movement.amendments.length === 0 ? '' : html`<h2>${t('sections.amendments')}</h2><ul>${movement.amendments.map((one) => html`<li>${one.number} · ${date(one.on, language)}: ${one.reason}</li>`)}</ul>`}`,
    })
  },
})

/** Where the translation is missing the Vietnamese stands, and says so to a reading machine. */
const langOf = (said: Said, language: Language) => (said[language] ? '' : html` lang="vi"`)

const date = (day: string, language: Language): string =>
  day === ''
    ? ''
    : new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : language, {
        timeZone: 'UTC',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      }).format(new Date(day))
