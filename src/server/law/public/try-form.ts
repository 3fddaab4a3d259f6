// The form of the page "try it": what still matters first, then what was answered, then what is presumed. Each fault beside its field.
// Used by try-page.ts.
import type { RefusalReason } from '../../../contract/refusal.ts'
import { type Finding, type MissingFact, questionOf } from '../../../law/index.ts'
import { type Html, html } from '../../http/page.ts'
import type { Spoken, Tried } from '../speak-law.ts'
import type { Answered, Answers } from './try-answers.ts'
import { asks, type Field, type Group, pathOf } from './try-groups.ts'

export interface FormGiven {
  tried: Tried
  groups: readonly Group[]
  answers: Answers
  reasons: readonly RefusalReason[]
  finding: Finding | undefined
  /** How far back the award looks: so many years are asked for, so many times an award. */
  reach: { years: number; times: number; awards: readonly string[] }
}

export function tryForm(given: FormGiven, spoken: Spoken): Html {
  const { groups, answers, finding, tried } = given
  const { say } = spoken
  const missing = (group: Group): MissingFact | undefined =>
    finding?.missing.find((one) => asks(group, one.fact))
  const open = groups.filter((group) => (missing(group) ?? faultsIn(given, group)[0]) !== undefined)
  const settled = groups.filter((group) => answers.has(group.root) && !open.includes(group))
  const aside = groups.filter(
    (group) =>
      group.presumed &&
      !group.root.startsWith('judgements.') &&
      !answers.has(group.root) &&
      !open.includes(group),
  )
  const asked = (group: Group) => askedGroup(given, group, missing(group), spoken)
  return html`
${faults(given, spoken)}
<form method="get" action="/try" class="wide">
<input type="hidden" name="award" value="${tried.award}"><input type="hidden" name="subject" value="${tried.subject}"><input type="hidden" name="lang" value="${spoken.language}">
<div class="row">
${labelled(given, 'year', say('year'), say('year-help'), html`inputmode="numeric" size="6" value="${tried.year}"`)}
${labelled(given, 'as-of', say('as-of'), say('as-of-help'), html`type="date" value="${tried['as-of']}"`)}
</div>
${open.length === 0 ? '' : html`<h2>${say('still', { count: open.length })}</h2><p class="quiet">${say('still-help')}</p>${open.map(asked)}`}
<button type="submit">${say('ask')}</button>
${settled.length === 0 ? '' : html`<details><summary>${say('answered', { count: settled.length })}</summary>${settled.map(asked)}<button type="submit">${say('ask')}</button></details>`}
${aside.length === 0 ? '' : html`<details><summary>${say('presumed')}</summary><p class="quiet">${say('presumed-help')}</p>${aside.map(asked)}<button type="submit">${say('ask')}</button></details>`}
</form>`
}

const faultsIn = ({ reasons }: FormGiven, group: Group): readonly RefusalReason[] =>
  reasons.filter((one) => one.path !== undefined && asks(group, one.path))

function faults({ reasons, groups }: FormGiven, { say }: Spoken): Html | string {
  if (reasons.length === 0) return ''
  const target = (path: string) => {
    const group = groups.find((one) => asks(one, path))
    return group === undefined || !isField(group, path) ? (group?.root ?? path) : path
  }
  return html`<div class="card error" role="alert"><p><strong>${say('refused', { count: reasons.length })}</strong></p><ul>${reasons.map(
    (one) =>
      html`<li>${one.path === undefined ? one.message : html`<a href="#${target(one.path)}">${one.message}</a>`}</li>`,
  )}</ul></div>`
}

/** Whether a path is one field of the group, and not a row or the whole. */
const isField = (group: Group, path: string): boolean => {
  const row = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)
  return group.fields.some(({ key }) => pathOf(group, row, key) === path)
}

function askedGroup(given: FormGiven, group: Group, missing: MissingFact | undefined, spoken: Spoken): Html {
  const { root } = group
  const answered = given.answers.get(root)
  const key = root.startsWith('judgements.') ? root : `facts.${root.replaceAll('.', '-')}`
  const question = questionOf(spoken.law.rulebook, key, spoken.language) ?? root
  const why = missing === undefined ? '' : whyAsked(missing, spoken)
  const loose = faultsIn(given, group).filter((one) => one.path !== undefined && !isField(group, one.path))
  const messages = loose.map((one) => html`<p class="error">${one.message}</p>`)
  const [only] = group.fields
  if (only?.key === '')
    return html`<div class="question"><label for="${root}">${question}${why}${field(given, group, 0, only, answered?.rows[0]?.[''] ?? '', spoken)}</label>${messages}</div>`
  return html`<fieldset class="question" id="${root}"><legend>${question}</legend>${why}${messages}
${rowsOf(given, group, answered).map((row, index) => fieldsOfRow(given, group, row, index, spoken))}
${group.none ? html`<p><input type="checkbox" id="${root}.none" name="${root}" value="none"${answered?.none ? html` checked` : ''}> <label class="beside" for="${root}.none">${spoken.say(`none.${none(group)}`)}</label></p>` : ''}
</fieldset>`
}

const none = ({ shape, root }: Group): 'rated' | 'list' | 'one' =>
  root === 'ratings' ? 'rated' : shape === 'list' ? 'list' : 'one'

const whyAsked = (missing: MissingFact, { lawWords }: Spoken): Html =>
  html`<span class="help">${lawWords.asked({ predicate: missing.predicate, params: missing.params })} · ${lawWords.place(missing.citation)}</span>`

/** The rows answered, and the empty ones still offered. */
function rowsOf(
  { tried, reach }: FormGiven,
  group: Group,
  answered: Answered | undefined,
): readonly Readonly<Record<string, string>>[] {
  const rows = answered?.rows ?? []
  if (group.shape === 'one') return [rows[0] ?? {}]
  if (group.shape === 'years') {
    const last = /^\d{4}$/.test(tried.year) ? Number(tried.year) : 0
    const asked = Array.from({ length: last === 0 ? 0 : reach.years }, (_, back) => `${last - back}`)
    const more = asked.filter((year) => rows.every((row) => row.year !== year)).map((year) => ({ year }))
    return [...rows, ...more].toSorted((a, b) => (b.year ?? '').localeCompare(a.year ?? ''))
  }
  const wanted = Math.max(group.root === 'honours' ? reach.times : 1, rows.length + 1)
  return [...rows, ...Array.from({ length: wanted - rows.length }, () => ({}))]
}

/** Columns of the spreadsheets whose name is not that of the key. */
const columns: Record<string, string> = { head: 'leads-unit', on: 'registration' }

function fieldsOfRow(
  given: FormGiven,
  group: Group,
  row: Readonly<Record<string, string>>,
  index: number,
  spoken: Spoken,
): Html {
  const pointsToo = Number(row.year ?? 0) >= 2026
  const shown = group.fields.filter(({ key }) => key !== 'points' || pointsToo || (row.points ?? '') !== '')
  return html`<div class="row">${shown.map((one) => {
    const path = pathOf(group, index, one.key)
    const label = spoken.words.say(spoken.language, `spreadsheet:column.${columns[one.key] ?? one.key}.name`)
    // The year of a rating stands as it is: one rates it or leaves it.
    if (group.shape === 'years' && one.key === 'year')
      return html`<p class="fixed"><input type="hidden" name="${path}" value="${row.year}">${row.year}</p>`
    return html`<label for="${path}">${label}${field(given, group, index, one, row[one.key] ?? '', spoken)}</label>`
  })}</div>`
}

function field(
  { reasons, reach }: FormGiven,
  group: Group,
  index: number,
  { key, input }: Field,
  value: string,
  spoken: Spoken,
): Html {
  const path = pathOf(group, index, key)
  const fault = reasons.find((one) => one.path === path)
  const marked = fault === undefined ? '' : html` aria-invalid="true" aria-describedby="${path}-error"`
  const said =
    fault === undefined ? '' : html`<span class="help error" id="${path}-error">${fault.message}</span>`
  const options = optionsOf(input, reach.awards, spoken)
  if (options === undefined)
    return html`<input id="${path}" name="${path}" ${input.kind === 'day' ? html`type="date"` : html`inputmode="numeric" size="6"`} value="${value}"${marked}>${said}`
  const known = value === '' || options.some(([code]) => code === value)
  return html`<select id="${path}" name="${path}"${marked}><option value="">–</option>${known ? '' : html`<option value="${value}" selected>${value}</option>`}${options.map(
    ([code, name, vi]) =>
      html`<option value="${code}"${code === value ? html` selected` : ''}${vi ? html` lang="vi"` : ''}>${name}</option>`,
  )}</select>${said}`
}

/** Code, name, and whether the name stays Vietnamese. */
function optionsOf(
  input: Field['input'],
  awards: readonly string[],
  { law, language, words }: Spoken,
): readonly (readonly [string, string, boolean])[] | undefined {
  const word = (list: string, code: string) => words.say(language, `spreadsheet:word.${list}.${code}`)
  if (input.kind === 'choice') return input.choices.map((code) => [code, word(input.list, code), false])
  if (input.kind === 'yes-no') return ['yes', 'no'].map((code) => [code, word('yes-no', code), false])
  const named = law.rulebook.awards.map((one) => [one.code, one.names[language], one] as const)
  if (input.kind === 'award')
    return named.flatMap(([code, name]) => (awards.includes(code) ? [[code, name, false]] : []))
  if (input.kind === 'titles-of-unit')
    return named.flatMap(([code, name, { kind, subjects }]) =>
      kind === 'title' && subjects.includes('collective') ? [[code, name, false]] : [],
    )
  return undefined
}

function labelled(given: FormGiven, path: string, label: string, help: string, attributes: Html): Html {
  const fault = given.reasons.find((one) => one.path === path)
  const describedBy = fault === undefined ? `${path}-help` : `${path}-help ${path}-error`
  return html`<label for="${path}">${label}<span class="help" id="${path}-help">${help}</span>
<input id="${path}" name="${path}" ${attributes} aria-describedby="${describedBy}"${fault === undefined ? '' : html` aria-invalid="true"`}>${fault === undefined ? '' : html`<span class="help error" id="${path}-error">${fault.message}</span>`}</label>`
}
