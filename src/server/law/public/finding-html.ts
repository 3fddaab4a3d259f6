// A finding on a page without script: the answer, the tree of marks with the words of the article, the procedure and the prize, the road.
// Used by try-page.ts.
import {
  type Citation,
  type Finding,
  type Prize,
  type Procedure,
  passageOf,
  type Reason,
  type ReasonLeaf,
  type Road,
  type Verdict,
} from '../../../law/index.ts'
import { type Html, html } from '../../http/page.ts'
import type { Spoken } from '../speak-law.ts'

const marks: Record<Verdict, string> = { met: '✓', 'not-met': '✗', unknown: '?', suspended: '⏸' }

export function answerOf(finding: Finding, { lawWords, date }: Spoken): Html {
  const { verdict, missing } = finding
  const answer = finding.awaitingJudgement
    ? lawWords.verdict('answer.awaiting')
    : verdict !== 'unknown'
      ? lawWords.verdict(`answer.${verdict}`)
      : missing.length === 0
        ? lawWords.verdict('answer.unknown-open')
        : lawWords.verdict('answer.unknown', { count: missing.length })
  return html`
<div class="card seal ${verdict}" role="status">
<p class="state"><span aria-hidden="true">${marks[verdict]}</span> <strong>${answer}</strong></p>
<p>${lawWords.verdict('answer.law-on', { date: date(finding.lawOn) })}</p>
${finding.certain ? '' : html`<p>${lawWords.verdict('answer.not-certain')}</p>`}
${finding.warnings.map((one) => html`<p class="quiet">${lawWords.warning(one)}${one.citation === undefined ? '' : html` (${lawWords.place(one.citation)})`}</p>`)}
</div>`
}

export function treeOf(reason: Reason, spoken: Spoken): Html {
  return html`<h2>${spoken.say('why')}</h2><ul class="tree">${branch(reason, spoken)}</ul>`
}

function branch(reason: Reason, spoken: Spoken): Html {
  const { lawWords } = spoken
  if (!('of' in reason)) return leaf(reason, spoken)
  const count = lawWords.verdict(`tree.${reason.op}`, { count: reason.of.length })
  const award = reason.award === undefined ? '' : html`<strong>${lawWords.award(reason.award)}</strong>: `
  return html`<li>${mark(reason.verdict, spoken)}${award}${count}<ul>${reason.of.map((one) => branch(one, spoken))}</ul></li>`
}

function leaf(reason: ReasonLeaf, spoken: Spoken): Html {
  const { lawWords } = spoken
  const known = lawWords.known(reason)
  return html`<li>${mark(reason.verdict, spoken)}${lawWords.asked(reason)}${known === undefined ? '' : html`<br><span class="quiet">${known}</span>`}${passageHtml(reason.citation, spoken)}</li>`
}

const mark = (verdict: Verdict, { lawWords }: Spoken): Html =>
  html`<span class="mark ${verdict}" aria-hidden="true">${marks[verdict]}</span><span class="unseen">${lawWords.verdict(`word.${verdict}`)}: </span>`

/** The place, opening on its official words. */
function passageHtml(citation: Citation, { say, lawWords, law }: Spoken): Html {
  const found = passageOf(law.rulebook, citation)
  const text = found?.passage.text ?? found?.article.text
  const certainty = lawWords.verdict(`cite.certainty.${citation.certainty}`)
  return html`<details><summary>${lawWords.place(citation)}</summary>${text ? html`<blockquote lang="vi">${text}</blockquote>` : html`<p>${say('no-text')}</p>`}<p class="quiet">${certainty}</p></details>`
}

export function procedureHtml(procedure: Procedure, prize: Prize | undefined, spoken: Spoken): Html {
  const { lawWords, date } = spoken
  const { vote, papers, sets, deadline, posting, authorities } = procedure
  const line: Line = (key, words, citation) =>
    html`<dt>${lawWords.verdict(`procedure.${key}`)}</dt><dd>${words}${citation === undefined ? '' : html` <span class="quiet">${lawWords.place(citation)}</span>`}</dd>`
  const share =
    vote.percent === null
      ? lawWords.verdict('procedure.vote-open')
      : lawWords.verdict('procedure.vote-all', { count: vote.percent })
  return html`
<h2>${lawWords.verdict('procedure.title')}</h2>
<dl>
${line('vote', vote.ballot === true ? `${share} · ${lawWords.verdict('procedure.ballot')}` : share, vote.citation)}
${papers.length === 0 ? '' : line('documents', html`<ul>${papers.map((paper) => html`<li>${lawWords.paper(paper.code, paper.name)}</li>`)}</ul>${sets?.number ? lawWords.verdict('procedure.sets', { count: sets.number }) : ''}`, sets?.citation ?? papers[0]?.citation)}
${deadline === null ? '' : line('deadline', deadline.on === null ? deadline.monthDay : date(deadline.on), deadline.citation)}
${posting === null ? '' : line('posting', lawWords.verdict('procedure.working-days', { count: posting.workingDays }), posting.citation)}
${authorities.map((power) => line('authority', lawWords.authority(power.authority), power.citation))}
${prize === undefined ? '' : prizeHtml(prize, line, spoken)}
</dl>`
}

type Line = (key: string, words: Html | string, citation: Citation | undefined) => Html

/** The sum, or why it is open; nothing where no text gives the figure. */
function prizeHtml(prize: Prize, line: Line, { say, money, number, lawWords }: Spoken): Html | '' {
  const { amount, multiplier, base } = prize
  if (multiplier === null || base === null) return ''
  const sum =
    amount === null
      ? html`${prize.warnings.map((warning) => lawWords.warning(warning)).join(' ')}`
      : html`${prize.atMost ? `${lawWords.verdict('procedure.at-most')} ` : ''}<strong>${money(amount)}</strong>`
  const product = say('prize-of', { multiplier: number(multiplier), base: money(base) })
  return line('prize', html`${sum} ${product}`, prize.citation)
}

export function roadHtml(road: Road, { lawWords, say }: Spoken): Html {
  const needs = Map.groupBy(road.steps, (step) => step.year)
  return html`
<h2>${road.earliestYear === null ? say('road-none') : say('road-year', { year: road.earliestYear })}</h2>
${road.reason === undefined ? '' : html`<p>${lawWords.reason(road.reason, {})}</p>`}
<ol class="road">${[...needs].map(
    ([year, steps]) =>
      html`<li><strong>${year}</strong><ul>${steps.map(
        ({ need, citation }) =>
          html`<li>${need.award === undefined || need.predicate !== 'held-award' ? lawWords.asked(need) : lawWords.award(need.award)} <span class="quiet">${lawWords.place(citation)}</span></li>`,
      )}</ul></li>`,
  )}</ol>`
}
