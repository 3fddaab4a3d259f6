// A receipt (giấy biên nhận) for a registration or an objection: what was received, when, its code, what follows.
// Used by registrations and postings; half a page, given at once.
import type { Letterhead, Moment, Sheet } from '../letterhead.ts'

export interface Receipt extends Sheet {
  doc: Letterhead
  /** `đăng ký thi đua`, `ý kiến đối với danh sách công khai`. */
  subject: string
  /** The receipt's own number, shown large: `DK-2024-00412`. */
  code: string
  receivedAt: Moment
  /** Name of the person or unit; an objector who is not named is said so by the caller. */
  from: string
  /** Label and value, in order. */
  lines: readonly { label: string; value: string }[]
  /** Received after the deadline: said on the receipt. */
  late?: { deadline: string } | undefined
  /** What happens next and by when. */
  next: string
  /** Where it is followed. */
  page?: { url: string } | undefined
}
