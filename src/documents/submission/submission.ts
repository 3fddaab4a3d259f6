// A submission letter (tờ trình): a body proposes awards to the person who decides (Decree 30/2020, model 1.4).
// Used by units sending dossiers up and by the standing body of the council.
import type { DocumentTable, Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Submission extends Sheet {
  doc: SignedLetterhead
  /** `Về việc đề nghị tặng danh hiệu …`. */
  summary: string
  addressees: readonly string[]
  grounds: readonly string[]
  opening: readonly string[]
  parts: readonly SubmissionPart[]
  /** Last paragraphs; the page adds `./.`. */
  ending: readonly string[]
  /** The list of nominees (danh sách trích ngang), annexed on its own pages. */
  nominees?: NomineeList | undefined
}

export interface SubmissionPart {
  title: string
  text?: readonly string[] | undefined
  table?: DocumentTable | undefined
  /** Lettered a) b) c) d) đ) … */
  points?: readonly string[] | undefined
}

export interface NomineeList {
  title: string
  reference: string
  rows: readonly NomineeRow[]
}

export interface NomineeRow {
  /** With `Ông` or `Bà`; the full name of a collective. */
  name: string
  birthYear?: number | undefined
  office: string
  /** Two lines at most. */
  merit: string
  /** Awards held that the proposal rests on, with decision numbers. */
  basis: readonly string[]
  award: string
  /** `14/15 (93,3%)`. */
  vote?: string | undefined
}
