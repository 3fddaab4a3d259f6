// The public page of postings: those running and those ended.  GET /public/postings
import { ListPublicPostings } from '../../../contract/postings.ts'
import { html, layout } from '../../http/page.ts'
import { anybody } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { isRunning } from '../objection.ts'
import { type CountedPosting, postingsOf } from '../postings.store.ts'
import { organisationName } from '../public/organisation.ts'
import { followForm, type Voice, voice } from '../public/posting-page.ts'

export const listPublicPostings = defineView({
  contract: ListPublicPostings,
  load: async ({ tx, today, language }) => {
    const postings = (await postingsOf(tx)).map((posting) => ({
      ...posting,
      running: isRunning(posting, today),
    }))
    return { postings, organisation: await organisationName(tx, today, language) }
  },
  may: anybody,
  present: ({ postings }) => ({
    rows: postings.map(({ id, code, number, postedOn, endsOn, running, lines }) => ({
      id,
      code,
      number,
      postedOn,
      endsOn,
      running,
      lines,
    })),
  }),
  page: async ({ postings, organisation }, { language }) => {
    const spoken = await voice(language)
    const { say } = spoken
    const running = postings.filter((posting) => posting.running)
    const ended = postings.filter((posting) => !posting.running)
    const body = html`
<p>${say('list-text')}</p>
<h2>${say('list-running', { count: running.length })}</h2>
${running.length > 0 ? rows(running, spoken, language) : html`<p class="quiet">${say('list-none-running')}</p>`}
${ended.length > 0 ? html`<h2>${say('list-ended', { count: ended.length })}</h2>${rows(ended, spoken, language)}` : ''}
<h2>${say('follow-title')}</h2>
${followForm(spoken, language)}`
    return layout({ language, title: say('list-title'), body, organisation, path: '/public/postings' })
  },
})

const rows = (postings: readonly CountedPosting[], { say, date }: Voice, language: string) => html`<table>
<thead><tr><th scope="col">${say('list-code')}</th><th scope="col">${say('notice')}</th><th scope="col">${say('list-lines')}</th><th scope="col">${say('term')}</th></tr></thead>
<tbody>${postings.map(
  (posting) =>
    html`<tr><th scope="row"><a href="/public/postings/${posting.id}?lang=${language}">${posting.code}</a></th><td data-label="${say('notice')}">${posting.number}</td><td data-label="${say('list-lines')}">${posting.lines}</td><td data-label="${say('term')}">${date(posting.postedOn)} – ${date(posting.endsOn)}</td></tr>`,
)}</tbody></table>`
