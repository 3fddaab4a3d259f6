// A decision cancelling awards granted by an earlier one, with recovery of objects and money
// (Law 06/2022/QH15, chapter on revocation). Used by the decisions of the council.

import type { CitedDecision } from '../cited-decision.ts'
import type { Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Revocation extends Sheet {
  doc: SignedLetterhead
  authority: string
  grounds: readonly string[]
  revokes: CitedDecision
  /** The whole decision, or the recipients named here. Never empty. */
  lines: readonly RevokedLine[]
  /** Why, in a sentence without final stop. */
  reason: string
  /** Days given to hand back objects and money; absent when the act fixes none. */
  recoveryDays?: number | undefined
  executors: string
}

export interface RevokedLine {
  /** `Ông Nguyễn Văn An` or `Tập thể Phòng Tổng hợp`. */
  name: string
  office: string
  award: string
  book?: string | undefined
  /** Money to hand back, whole dong. */
  prizeDong?: number | undefined
}
