// The public page that verifies a certificate, without script: a form, a plain answer, what to compare. Used by its two views.
import type { Language } from '../../../contract/values.ts'
import type { Award } from '../../../law/index.ts'
import { voice } from '../../dossiers/public/posting-page.ts'
import { type Html, html, layout } from '../../http/page.ts'
import { words } from '../../words.ts'
import type { VerificationOutput } from '../verification.ts'
import { likeness } from './likeness.ts'

type Say = (key: string, figures?: Record<string, unknown>) => string
interface Spoken {
  say: Say
  date(on: string): string
  language: Language
}

export async function verifyPage(
  given: { answer: VerificationOutput | null; typed: string; awards: readonly Award[]; organisation: string },
  language: Language,
): Promise<string> {
  const { answer, typed, awards, organisation } = given
  const catalogue = await words()
  const { date } = await voice(language)
  const say: Say = (key, figures = {}) => catalogue.say(language, `decisions:verify.${key}`, figures)
  const spoken = { say, date, language }
  const body = html`
${answer ? answered(answer, awards, spoken) : html`<p>${say('intro')}</p>`}
${form(typed, spoken, answer !== null)}`
  const path = answer ? `/verify/${encodeURIComponent(answer.code)}` : '/verify'
  return layout({ language, title: say('title'), body, organisation, path })
}

function form(typed: string, { say, language }: Spoken, again: boolean): Html {
  return html`
${again ? html`<h2>${say('another')}</h2>` : ''}
<form method="get" action="/verify">
<label for="code">${say('code')}<span class="help" id="code-help">${say('code-help')}</span>
<input id="code" name="code" required maxlength="100" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-help" value="${again ? '' : typed}"></label>
<input type="hidden" name="lang" value="${language}">
<button type="submit">${say('ask')}</button>
</form>`
}

/** Each state has its sign and its sentence: colour only repeats them. */
const looks = { genuine: 'met', corrected: 'wait', revoked: 'not-met', unknown: 'not-met' } as const

function answered(answer: VerificationOutput, awards: readonly Award[], spoken: Spoken): Html {
  const { say } = spoken
  const { state, code, certificate } = answer
  return html`
<div class="card seal ${looks[state]}" role="status">
<p class="state"><strong>${say(`states.${state}`)}</strong></p>
<p>${say(`sentences.${state}`)}</p>
<p class="quiet">${say('code')}: <span class="code">${code}</span></p>
</div>
${certificate ? compared(certificate, awards, spoken, state !== 'revoked') : html`<h2>${say('unknown-title')}</h2><ul><li>${say('unknown-typed')}</li><li>${say('unknown-forged')}</li><li>${say('unknown-past')}</li></ul>`}
${changed(answer, spoken)}
${logged(answer, spoken)}`
}

function compared(
  one: NonNullable<VerificationOutput['certificate']>,
  awards: readonly Award[],
  { say, date, language }: Spoken,
  stands: boolean,
): Html {
  const award = awards.find((each) => each.code === one.award)
  const years = one.yearFrom === one.yearTo ? String(one.yearTo) : `${one.yearFrom}–${one.yearTo}`
  const inOwn =
    language === 'vi' ? '' : html` <span class="quiet">(${award?.names[language] ?? one.award})</span>`
  return html`
<h2>${say('compare')}</h2>
<p>${say('compare-help')}</p>
${stands ? likeness(one, award?.names.vi ?? one.award, { caption: say('likeness'), day: vietnameseDay(one.decision.signedOn) }) : ''}
<dl>
<dt>${say('name')}</dt><dd lang="vi"><strong>${one.name}</strong></dd>
<dt>${say('office')}</dt><dd lang="vi">${one.office || '–'}</dd>
<dt>${say('award')}</dt><dd><span lang="vi">${award?.names.vi ?? one.award}</span>${inOwn}</dd>
<dt>${say('years')}</dt><dd>${years}</dd>
<dt>${say('merit')}</dt><dd lang="vi">${one.merit}</dd>
<dt>${say('decision')}</dt><dd><span lang="vi">${one.decision.number}</span>, ${date(one.decision.signedOn)}</dd>
<dt>${say('authority')}</dt><dd lang="vi">${one.authority}</dd>
<dt>${say('signatory')}</dt><dd lang="vi">${one.signatory}</dd>
</dl>`
}

/** As the paper writes it. */
const vietnameseDay = (on: string): string => on.split('-').reverse().join('/')

function changed({ changes }: VerificationOutput, { say, date }: Spoken): Html | string {
  if (changes.length === 0) return ''
  return html`
<h2>${say('changes')}</h2>
<ul>${changes.map((one) => html`<li>${say(`change.${one.kind}`, { number: one.decisionNumber, on: date(one.on) })}${one.printed === null ? '' : html`<br><span class="quiet">${say('printed')}</span> <del lang="vi">${one.printed}</del><br><span class="quiet">${say('correct')}</span> <ins lang="vi">${one.correct}</ins>`}</li>`)}</ul>`
}

function logged({ log }: VerificationOutput, { say, date }: Spoken): Html | string {
  if (log.length === 0) return ''
  return html`
<details><summary>${say('log')}</summary>
<p>${say('log-help')}</p>
<ul>${log.map((one) => html`<li>${say(`log-kinds.${one.kind}`)}, ${date(one.at)}: ${say('log-entry', { index: one.index })}<br><code>${one.leafHash}</code></li>`)}</ul>
</details>`
}
