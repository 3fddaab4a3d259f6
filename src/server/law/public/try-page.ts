// "Try it": the law answers anybody on facts they type, nothing is kept. One award, only the questions that still matter to it, the answer
// explained. Works without script. Used by the view try-law.
import {
  awardsFor,
  check,
  type Facts,
  type Finding,
  type Law,
  prize,
  type Reason,
  type ReasonLeaf,
  road,
  type Subject,
} from '../../../law/index.ts'
import { type Html, html, layout } from '../../http/page.ts'
import { readGiven } from '../ask.ts'
import type { Spoken, Tried } from '../speak-law.ts'
import { answerOf, procedureHtml, roadHtml, treeOf } from './finding-html.ts'
import { answersIn, factsFrom } from './try-answers.ts'
import { type FormGiven, tryForm } from './try-form.ts'
import { groupsOf } from './try-groups.ts'

/** No award chosen yet, or one nobody knows. */
export function chooseAwardPage(spoken: Spoken, today: string, organisation: string, wrong: boolean): string {
  const { say, law, language } = spoken
  const list = (subject: Subject) =>
    html`<h2>${say(`for-${subject}`)}</h2><ul class="choices">${awardsFor(law, subject).map((code) => html`<li><a href="/try?award=${code}&subject=${subject}&lang=${language}">${awardHtml(code, spoken)}</a></li>`)}</ul>`
  const body = html`
${wrong ? html`<p class="error" role="alert">${say('no-award')}</p>` : ''}
<p>${say('lead')}</p><p class="quiet">${say('nothing-kept')}</p>
${list('individual')}${list('collective')}
<p class="quiet">${say('law-today', { on: spoken.date(today) })}</p>`
  return layout({ language, title: say('title'), body, organisation, path: '/try' })
}

function awardHtml(code: string, { law, language }: Spoken): Html {
  const names = law.rulebook.awards.find((one) => one.code === code)?.names
  const own = language === 'vi' ? '' : html` <span class="quiet">${names?.[language]}</span>`
  return html`<span lang="vi">${names?.vi ?? code}</span>${own}`
}

export function tryPage(
  tried: Tried,
  typed: Readonly<Record<string, unknown>>,
  spoken: Spoken,
  organisation: string,
): string {
  const { law, say, language } = spoken
  const groups = groupsOf(law.rulebook, tried.subject)
  const answers = answersIn(groups, typed)
  const read = readGiven(spoken, { file: 'facts', facts: factsFrom(tried, answers) })
  const facts = 'facts' in read ? read.facts : undefined
  const finding = facts && check(law, facts, { award: tried.award })[0]
  const given: FormGiven = {
    tried,
    groups,
    answers,
    finding,
    reasons: 'refused' in read ? read.refused : [],
    reach: reachOf(law, tried),
  }
  const body = html`
<p class="award">${awardHtml(tried.award, spoken)} · <a href="/try?lang=${language}">${say('change-award')}</a></p>
${finding === undefined || facts === undefined ? '' : answerOf(finding, spoken)}
${tryForm(given, spoken)}
<p class="quiet">${say('nothing-kept')} <a href="/try?award=${tried.award}&subject=${tried.subject}&lang=${language}">${say('again')}</a></p>
${facts && finding ? whatFollows(facts, finding, spoken) : ''}`
  return layout({ language, title: say('title'), body, organisation, path: `/try?${addressOf(typed)}` })
}

function whatFollows(facts: Facts, finding: Finding, spoken: Spoken): Html {
  const { law } = spoken
  const decided = prize(law, { award: finding.award, decidedOn: finding.lawOn, subject: facts.subject })
  return html`
${treeOf(finding.because, spoken)}
${finding.verdict === 'met' ? '' : roadHtml(road(law, facts, finding.award), spoken)}
${procedureHtml(finding.procedure, 'refused' in decided ? undefined : decided, spoken)}`
}

/** The same answers in another language. */
function addressOf(typed: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(typed).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && entry[0] !== 'lang',
  )
  return new URLSearchParams(kept).toString()
}

/** How far back the award looks, read from its own rule when nothing is known yet. */
function reachOf(law: Law, { award, subject, year, ...day }: Tried): FormGiven['reach'] {
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(day['as-of']) ? day['as-of'] : `${year}-12-15`
  const known = { subject, 'as-of': asOf, year: /^\d{4}$/.test(year) ? Number(year) : 2024 }
  const [empty] = check(law, known, { award })
  const leaves = empty === undefined ? [] : leavesOf(empty.because)
  const rated = leaves.filter(({ predicate }) => predicate.includes('rating') || predicate.includes('rated'))
  const held = leaves.filter(({ predicate }) => predicate === 'held-award')
  const most = (values: readonly unknown[]) => Math.max(1, ...values.map((one) => Number(one) || 1))
  const awards = leaves.flatMap(({ params }) => [params.award, params.after]).map(String)
  const all = awardsFor(law, subject)
  const asked = all.filter((code) => awards.includes(code))
  return {
    years: Math.min(25, most(rated.map(({ params }) => params.years))),
    times: Math.min(10, most(held.map(({ params }) => params.times))),
    awards: asked.length > 0 ? asked : all,
  }
}

const leavesOf = (reason: Reason): ReasonLeaf[] => ('of' in reason ? reason.of.flatMap(leavesOf) : [reason])
