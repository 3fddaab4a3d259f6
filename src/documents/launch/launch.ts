// The document that launches a movement: an official letter (công văn), a decision or a plan with theme, contents,
// tasks, criteria and calendar. Used by the launch of a movement.
import type { Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Launch extends Sheet {
  doc: SignedLetterhead
  /** A letter has its summary under the number (V/v); a decision and a plan have it as a title. */
  form: 'letter' | 'decision' | 'plan'
  /** Without `V/v` or `Về việc`: `phát động phong trào thi đua năm 2024`. */
  subject: string
  /** Whom it is sent to; a decision has none. */
  addressees: readonly string[]
  /** For a decision only: who decides and on what grounds. */
  authority?: string | undefined
  grounds?: readonly string[] | undefined
  /** Strategic context and why: paragraphs before the first heading. */
  opening: readonly string[]
  theme: string
  /** In words: `từ ngày 01 tháng 01 đến ngày 31 tháng 12 năm 2024`. */
  period: string
  purpose: string
  contents: readonly string[]
  tasks: readonly { text: string; lead?: string | undefined }[]
  collectiveCriteria: readonly string[]
  individualCriteria: readonly string[]
  /** The rule on heads of units, when the movement has one. */
  headOfUnitRule?: string | undefined
  /** Dated steps of the movement. */
  calendar: readonly { step: string; due: string; by: string }[]
  /** Who does what to carry it out, one paragraph each. */
  organisation: readonly string[]
}
