// A decision correcting an earlier one (đính chính): what was printed, what must be read. The earlier decision stays.
// Used by the decisions of the council.

import type { CitedDecision } from '../cited-decision.ts'
import type { Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Correction extends Sheet {
  doc: SignedLetterhead
  authority: string
  grounds: readonly string[]
  /** The decision that is corrected. */
  corrects: CitedDecision
  /** Never empty. */
  lines: readonly CorrectedLine[]
  /** Why, in a sentence: `Lỗi kỹ thuật khi lập danh sách`. */
  reason: string
  /** Those who carry it out: `Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ`. */
  executors: string
}

export interface CorrectedLine {
  /** Where it stands: `STT 12, Danh sách cá nhân`. */
  place: string
  printed: string
  correct: string
}
