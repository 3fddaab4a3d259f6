// The public page of one posting, without script: the list, the term, the form to object. Used by the public views and forms.
import type { RefusalReason } from '../../../contract/refusal.ts'
import type { Language } from '../../../contract/values.ts'
import { type Html, html, layout } from '../../http/page.ts'
import { type Words, words } from '../../words.ts'
import { type AskedLaw, askedLaw } from '../law-asked.ts'
import type { CountedPosting, PostedLineRow } from '../postings.store.ts'

export interface PublicPosting {
  posting: CountedPosting
  lines: readonly PostedLineRow[]
  running: boolean
  organisation: string
}

export interface FormState {
  reasons: readonly RefusalReason[]
  typed: Record<string, unknown>
}

/** What the pages of this folder speak with. */
export async function voice(language: Language) {
  const catalogue = await words()
  return {
    say: (key: string, figures: Record<string, unknown> = {}) =>
      catalogue.say(language, `dossiers:public.${key}`, figures),
    words: catalogue,
    date: (on: string) => dateIn(language, on),
  }
}

export type Voice = {
  say(key: string, figures?: Record<string, unknown>): string
  words: Words
  date(on: string): string
}

/** dd/MM/yyyy in vi and fr, the month in letters in en: never mistaken for another day. */
function dateIn(language: Language, on: string): string {
  const [year = '', month = '', day = ''] = on.slice(0, 10).split('-')
  if (language !== 'en') return `${day}/${month}/${year}`
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on.slice(0, 10)}T00:00:00Z`))
}

export async function postingPage(
  given: PublicPosting,
  language: Language,
  form?: FormState,
): Promise<string> {
  const law = await askedLaw()
  const spoken = await voice(language)
  const { say, date } = spoken
  const { posting, running, organisation } = given
  const title = say('posting-title', { code: posting.code, year: posting.year })
  const state = running
    ? say('running', { until: date(posting.endsOn), count: posting.workingDays })
    : say('ended', { on: date(posting.endsOn) })
  const body = html`
<p class="${running ? 'met' : 'quiet'}"><strong>${state}</strong></p>
<dl>
<dt>${say('notice')}</dt><dd>${say('notice-number', { number: posting.number, on: date(posting.on) })}</dd>
<dt>${say('term')}</dt><dd>${say('term-days', { from: date(posting.postedOn), to: date(posting.endsOn), count: posting.workingDays })}${skipped(posting, spoken)}</dd>
</dl>
<p><a href="/public/postings/${posting.id}/list.pdf">${say('pdf')}</a></p>
${groups(given, language, spoken, law)}
${running ? objectionForm(given, language, spoken, law, form) : html`<h2>${say('object-title')}</h2><p>${say('object-ended')}</p>`}
<h2>${say('follow-title')}</h2>
${followForm(spoken, language)}`
  return layout({ language, title, body, organisation, path: `/public/postings/${posting.id}` })
}

function skipped(posting: CountedPosting, { say, date }: Voice): Html {
  const holidays = posting.skipped.filter((day) => day.why !== 'weekend')
  return html` <span class="quiet">${say('skipped')}${holidays.map((day) => html`; <span lang="vi">${day.why}</span> ${date(day.on)}`)}</span>`
}

function groups(
  { lines }: PublicPosting,
  language: Language,
  { say }: Voice,
  { awardName }: AskedLaw,
): Html[] {
  return [...Map.groupBy(lines, (line) => `${line.award} ${line.collective}`).values()].map((of) => {
    const [first] = of
    const award = first?.award ?? ''
    const people = first?.collective === false
    const translated =
      language === 'vi' ? '' : html` <span class="quiet">${awardName(award, language)}</span>`
    return html`
<h2><span lang="vi">${awardName(award, 'vi')}</span>${translated}</h2>
<table>
<caption>${say('count', { count: of.length })}</caption>
<thead><tr><th scope="col" class="tight">${say('number')}</th><th scope="col">${say('name')}</th>${people ? html`<th scope="col">${say('office')}</th>` : ''}<th scope="col">${say('merit')}</th></tr></thead>
<tbody>${of.map(
      (line, index) =>
        html`<tr><td data-label="${say('number')}">${index + 1}</td><th scope="row" lang="vi">${line.name}</th>${people ? html`<td data-label="${say('office')}" lang="vi">${line.office}</td>` : ''}<td data-label="${say('merit')}" lang="vi">${line.merit}</td></tr>`,
    )}</tbody>
</table>`
  })
}

function objectionForm(
  given: PublicPosting,
  language: Language,
  { say }: Voice,
  { awardName }: AskedLaw,
  form: FormState | undefined,
): Html {
  const typed = (name: string): string => (typeof form?.typed[name] === 'string' ? form.typed[name] : '')
  const chosen = typed('dossierId')
  const faulty = (name: string) => form?.reasons.some((reason) => reason.path === name)
  const field = (name: string, kind: string, autocomplete: string, help?: string) => html`
<label for="${name}">${say(`form.${name}`)}${help ? html`<span class="help" id="${name}-help">${help}</span>` : ''}
<input id="${name}" name="${name}" type="${kind}" autocomplete="${autocomplete}" required value="${typed(name)}"${help ? html` aria-describedby="${name}-help"` : ''}${faulty(name) ? html` aria-invalid="true"` : ''}></label>`
  return html`
<h2 id="object">${say('object-title')}</h2>
<p>${say('object-text')}</p>
${form && form.reasons.length > 0 ? html`<div class="card error" role="alert"><p><strong>${say('form.refused', { count: form.reasons.length })}</strong></p><ul>${form.reasons.map((reason) => html`<li>${reason.path ? html`<a href="#${reason.path}">${reason.message}</a>` : reason.message}</li>`)}</ul></div>` : ''}
<form method="post" enctype="multipart/form-data" action="/public/postings/${given.posting.id}/objections?lang=${language}">
<label for="dossierId">${say('form.dossierId')}
<select id="dossierId" name="dossierId" required${faulty('dossierId') ? html` aria-invalid="true"` : ''}>
<option value="">${say('form.choose')}</option>
${given.lines.map((line) => html`<option value="${line.dossierId}"${line.dossierId === chosen ? html` selected` : ''}>${line.name}${line.office ? ` (${line.office})` : ''}: ${awardName(line.award, language)}</option>`)}
</select></label>
<label for="text">${say('form.text')}<span class="help" id="text-help">${say('form.text-help')}</span>
<textarea id="text" name="text" rows="8" required minlength="20" maxlength="10000" aria-describedby="text-help"${faulty('text') ? html` aria-invalid="true"` : ''}>${typed('text')}</textarea></label>
${field('name', 'text', 'name', say('form.name-help'))}
${field('phone', 'tel', 'tel')}
${field('address', 'text', 'street-address')}
<label for="file">${say('form.file')}<span class="help" id="file-help">${say('form.file-help')}</span>
<input id="file" name="file" type="file" accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg" aria-describedby="file-help"></label>
<p><input id="signed" name="signed" type="checkbox" value="yes" required> <label class="beside" for="signed">${say('form.signed')}</label></p>
<p class="help">${say('form.privacy')}</p>
<button type="submit">${say('form.send')}</button>
</form>`
}

/** Goes to the page of one objection by its private code: a plain form, the code in the address. */
export function followForm({ say }: Voice, language: Language): Html {
  return html`<form method="get" action="/public/objections">
<label for="code">${say('follow-code')}<span class="help" id="code-help">${say('follow-help')}</span>
<input id="code" name="code" required autocomplete="off" aria-describedby="code-help"></label>
<input type="hidden" name="lang" value="${language}">
<button type="submit">${say('follow-open')}</button>
</form>`
}
