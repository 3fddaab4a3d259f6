// A signed file and an issued decision for tests of decisions and honours, made through the acts. Used by tests only.
import type { Cast } from '../../../../tools/cast.ts'
import { draftGrantOnPaper } from '../acts/draft-grant-on-paper.ts'
import { handOverDecision } from '../acts/hand-over-decision.ts'
import { issueDecision } from '../acts/issue-decision.ts'
import { showDecision } from '../views/show-decision.ts'

/** A stored PDF: the signed file. */
export async function signedFile(cast: Cast, name = 'quyet-dinh-ky.pdf'): Promise<string> {
  const { files } = await cast.house()
  const bytes = new TextEncoder().encode(`%PDF-1.4\n${name}\n%%EOF\n`)
  const by = cast.people.registrar ?? ''
  const stored = await cast.db
    .transaction()
    .execute((tx) =>
      files.store(tx, { bytes, name, claimedType: 'application/pdf', by, at: cast.clock.now() }),
    )
  if ('refused' in stored) throw new Error(JSON.stringify(stored.refused))
  return stored.stored.id
}

export const paperGrant = (cast: Cast, more: object = {}) => ({
  award: 'ministry-province-merit-certificate',
  yearFrom: 2023,
  yearTo: 2023,
  basis: 'merit',
  minutes: { number: '01/BB-HĐTĐKT', on: '2024-01-10' },
  recipients: [
    { personId: cast.people['staff-ua'], merit: 'Hoàn thành xuất sắc nhiệm vụ năm 2023' },
    { unitId: cast.units.UB, merit: 'Dẫn đầu phong trào thi đua năm 2023' },
  ],
  ...more,
})

/** Drafted, handed over, issued with the next number. */
export async function issuedGrant(cast: Cast, number: number, signedOn: string, more: object = {}) {
  const { decisionId } = await cast.as('coordinator').done(draftGrantOnPaper, paperGrant(cast, more))
  await cast.as('coordinator').done(handOverDecision, { decisionId })
  const fileId = await signedFile(cast)
  await cast.as('registrar').done(issueDecision, { decisionId, number, signedOn, fileId })
  return cast.as('coordinator').seen(showDecision, { decisionId })
}
