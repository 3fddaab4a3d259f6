// How a document names an earlier decision. Used by corrections, revocations, certificates and minutes.
import type { Day } from './letterhead.ts'

export interface CitedDecision {
  /** With its symbol: `215/QĐ-BTNMT`. */
  number: string
  on: Day
  /** Who decided: `Bộ trưởng Bộ Tài nguyên và Môi trường`. */
  issuer: string
  /** `về việc tặng danh hiệu …`. */
  summary: string
}
