// A public posting notice (thông báo công khai): who is proposed, the term in working days, how and where to object.
// Used by the posting of a list before the council meets.
import type { Address, Day, Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Posting extends Sheet {
  doc: SignedLetterhead
  /** `Công khai, lấy ý kiến đối với tập thể, cá nhân đề nghị …`. */
  summary: string
  opening: readonly string[]
  /** One group an award, in order. An empty group says that nobody is proposed. */
  groups: readonly PostedGroup[]
  term: {
    from: Day
    /** Last day, until the end of office hours. */
    to: Day
    workingDays: number
    /** Days not counted, in words: `thứ Bảy, Chủ nhật`, `Tết Dương lịch 01/01/2025`. */
    skipped: readonly string[]
  }
  /** How to send an opinion: one sentence, then ways. */
  opinions: { text: readonly string[]; ways: readonly string[] }
  /** Address of the public page, printed with its code. */
  page?: { url: string } | undefined
  ending: readonly string[]
}

export type PostedGroup =
  | { kind: 'individual'; heading: string; rows: readonly PostedPerson[] }
  | { kind: 'collective'; heading: string; rows: readonly PostedCollective[] }
export interface PostedPerson {
  address: Address
  name: string
  office: string
  merit: string
}
export interface PostedCollective {
  name: string
  merit: string
}
