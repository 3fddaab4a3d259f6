// Step 13: the certificate is printed; whoever holds it in hand verifies it without sign-in or script, in three languages; the registry finds
// the honour without tone marks, and the person’s page keeps it. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

export async function certificate(year: TheYear): Promise<void> {
  year.at('2024-12-30T14:00')
  await printed(year)
  await verified(year)
  await found(year)
}

interface IssuedLine {
  name: string
  honour: { id: string; code: string } | null
}

async function printed(year: TheYear): Promise<void> {
  const registrar = await year.as('registrar')
  const { rows } = await registrar.request<{ rows: IssuedLine[] }>(
    'GET',
    `/api/decisions/${known(year.records, 'decision')}`,
  )
  const honour = rows.find((row) => row.name === 'Lý Quang Minh')?.honour
  if (!honour?.code) throw new Error('The decision was issued, and Lý Quang Minh has no certificate')
  year.records.set('honour', honour.id)
  year.records.set('certificate', honour.code)
  await registrar.go(`/decisions/${known(year.records, 'decision')}`)
  const link = registrar.find('link', 'decisions:page.certificate', { name: 'Lý Quang Minh' })
  const answer = await registrar.page.request.get((await link.getAttribute('href')) ?? '')
  const paper = await answer.body()
  if (!answer.ok() || paper.subarray(0, 5).toString() !== '%PDF-')
    throw new Error(`The certificate is no PDF: ${answer.status()}`)
}

async function verified(year: TheYear): Promise<void> {
  for (const language of ['vi', 'fr', 'en'] as const) {
    const holder = await year.house.visitor(language)
    await holder.go(`/verify/${known(year.records, 'certificate')}?lang=${language}`)
    if ((await holder.here.locator('script').count()) > 0) throw new Error('The public page holds a script')
    await holder.sees('decisions:verify.states.genuine')
    await holder.sees('Lý Quang Minh')
    await holder.sees(/1\/QĐ-CTNN/)
    await holder.look(`verify-${language}`)
    await holder.leave()
  }
  await oneLetterOff(year)
}

/** A code mistyped by one letter is nobody’s. */
async function oneLetterOff(year: TheYear): Promise<void> {
  const code = known(year.records, 'certificate')
  const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
  const holder = await year.house.visitor('en')
  // The answer is 404, which the browser tells in its console: the words are read as sent.
  const answer = await holder.page.request.get(`/verify/${wrong}?lang=en`)
  if (!(await answer.text()).includes(holder.say('decisions:verify.states.unknown')))
    throw new Error('A code that nobody issued is not called unknown')
  await holder.leave()
}

async function found(year: TheYear): Promise<void> {
  const registrar = await year.as('registrar')
  await registrar.go('/honours?search=ly+quang+minh')
  await registrar.within('table', 'honours:list.title').sees('Lý Quang Minh')
  await registrar.sees('1/QĐ-CTNN')
  await registrar.look('registry-without-tone-marks')
  const worker = await year.as('staff-ctnn-1')
  await worker.go(`/people/${known(year.people, 'staff-ctnn-1')}`)
  await worker.sees('honours:timeline.title')
  await worker.sees(/1\/QĐ-CTNN|Lao động tiên tiến/)
  await worker.look('honours-of-a-person')
}
