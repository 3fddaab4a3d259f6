// The pages that answer an objection: its receipt, its refusal with what was typed, what became of it. Without script.
// Used by object-to-posting and follow-objection.
import type { RefusalReason } from '../../../contract/refusal.ts'
import type { Context } from '../../act.ts'
import { html, layout } from '../../http/page.ts'
import { isRunning, stateOf } from '../objection.ts'
import type { StoredObjection } from '../objections.store.ts'
import { postingLines, postingsOf } from '../postings.store.ts'
import { organisationName } from './organisation.ts'
import { followForm, postingPage, type Voice, voice } from './posting-page.ts'

export async function receiptPage(
  output: { code: string; followUpCode: string; receivedAt: string },
  typed: Record<string, unknown>,
  { tx, today, language }: Context,
): Promise<string> {
  const spoken = await voice(language)
  const { say } = spoken
  const organisation = await organisationName(tx, today, language)
  const body = html`
<p class="met"><strong>${say('receipt-done')}</strong></p>
<dl>
<dt>${say('receipt-number')}</dt><dd class="code">${output.code}</dd>
<dt>${say('receipt-received')}</dt><dd>${momentIn(output.receivedAt, spoken.date)}</dd>
<dt>${say('receipt-follow')}</dt><dd><strong class="code">${output.followUpCode}</strong></dd>
</dl>
<p>${say('receipt-keep')}</p>
<p>${say('receipt-next')}</p>
<p><a href="/public/objections/${output.followUpCode}?lang=${language}">${say('receipt-open')}</a></p>
<p><a href="/public/postings/${String(typed.postingId)}?lang=${language}">${say('back-to-posting')}</a></p>`
  return layout({ language, title: say('receipt-title'), body, organisation })
}

export async function objectionRefusedPage(
  reasons: readonly RefusalReason[],
  typed: Record<string, unknown>,
  { tx, today, language }: Context,
): Promise<string> {
  const id = String(typed.postingId)
  const [posting] = /^[0-9a-f-]{36}$/.test(id) ? await postingsOf(tx, { id }) : []
  const organisation = await organisationName(tx, today, language)
  const { say } = await voice(language)
  if (!posting)
    return layout({
      language,
      title: say('object-title'),
      sentences: reasons.map((reason) => reason.message),
      organisation,
    })
  const lines = await postingLines(tx, posting.id)
  return postingPage({ posting, lines, running: isRunning(posting, today), organisation }, language, {
    reasons: reasons.map((reason) => inFormWords(reason, say)),
    typed,
  })
}

/** A field that was not understood is named as the form names it. */
const fields: readonly string[] = ['dossierId', 'text', 'name', 'phone', 'address', 'signed', 'file']
const inFormWords = (reason: RefusalReason, say: Voice['say']): RefusalReason =>
  reason.kind.startsWith('input.') && reason.path !== undefined && fields.includes(reason.path)
    ? { ...reason, message: say('form.wrong', { field: say(`form.${reason.path}`) }) }
    : reason

export async function statePage(
  objection: StoredObjection,
  code: string,
  { tx, today, language }: Context,
): Promise<string> {
  const spoken = await voice(language)
  const { say, date } = spoken
  const state = stateOf(objection)
  const tone = { open: 'wait', dismissed: 'quiet', upheld: 'met' }[state]
  const body = html`
<p class="${tone}"><strong>${say(`state.${state}`)}</strong></p>
<dl>
<dt>${say('receipt-number')}</dt><dd class="code">${objection.code}</dd>
<dt>${say('receipt-received')}</dt><dd>${momentIn(objection.receivedAt, date)}</dd>
<dt>${say('state-posting')}</dt><dd><a href="/public/postings/${objection.postingId}?lang=${language}">${objection.postingCode}</a></dd>
<dt>${say('state-about')}</dt><dd lang="vi">${objection.about}</dd>
${objection.answer && objection.answeredAt ? html`<dt>${say('state-answered')}</dt><dd>${momentIn(objection.answeredAt, date)}</dd><dt>${say('state-answer')}</dt><dd lang="vi">${objection.answer}</dd>` : ''}
</dl>
${objection.answer ? '' : html`<p>${say('state-waits')}</p>`}`
  const organisation = await organisationName(tx, today, language)
  return layout({
    language,
    title: say('state-title'),
    body,
    organisation,
    path: `/public/objections/${encodeURIComponent(code)}`,
  })
}

/** The page that asks for a code: nothing typed, or a code nobody has. */
export async function askCodePage(wrong: boolean, { tx, today, language }: Context): Promise<string> {
  const spoken = await voice(language)
  const body = html`${wrong ? html`<p class="error" role="alert">${spoken.say('follow-wrong')}</p>` : ''}${followForm(spoken, language)}`
  const organisation = await organisationName(tx, today, language)
  return layout({
    language,
    title: spoken.say('follow-title'),
    body,
    organisation,
    path: '/public/objections',
  })
}

/** Day and hour in Vietnam. */
function momentIn(instant: string, date: (on: string) => string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return `${date(local)}, ${local.slice(11, 16)}`
}
