// An extract of a person's or a collective's honours through the years: each line names the decision that holds.
// Used by the registry. Not a decision itself, and it says so.
import type { Day, Sheet } from '../letterhead.ts'

export interface HonoursExtract extends Pick<Sheet, 'notice'> {
  issuer: string
  place: string
  asOf: Day
  subject: { name: string; office: string; facts: readonly { label: string; value: string }[] }
  /** Most recent first. May be empty. */
  honours: readonly ExtractedHonour[]
  page?: { url: string; code: string } | undefined
}

export interface ExtractedHonour {
  year: number
  award: string
  kind: 'title' | 'commendation'
  level: 'state' | 'ministry' | 'grassroots'
  reason?: string | undefined
  /** `215/QĐ-BTNMT`. */
  decision: string
  on?: Day | undefined
  authority: string
  /** Unit when it was received. */
  unit: string
  /** Today's heir of that unit. */
  heir?: string | undefined
  /** A revoked honour stays on the list and says so. */
  revokedBy?: string | undefined
}
