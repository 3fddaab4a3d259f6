// The record of a vote count (biên bản kiểm phiếu). Shares are computed on the whole membership with whole numbers;
// figures that do not add up are refused with the candidate's name. Used by the council's and a unit's vote.
import type { Letterhead, Moment, Sheet, Signatory } from '../letterhead.ts'

export interface Tally extends Sheet {
  doc: Letterhead
  /** `Kiểm phiếu xét, đề nghị …`. */
  summary: string
  /** How the body that votes is called inside a sentence: `Hội đồng`, `đơn vị`. Default `Hội đồng`. */
  body?: string | undefined
  startedAt: Moment
  endedAt: Moment
  venue: string
  counters: readonly string[]
  /** What was voted on and on what basis. */
  grounds: string
  members: number
  present: number
  /** Opinions received in writing from absent members. */
  written: number
  ballots: { issued: number; collected: number; valid: number; invalid: number }
  threshold: { percent: number; citation: string }
  candidates: readonly TallyCandidate[]
  copies: string
  signatures: readonly Signatory[]
}

export interface TallyCandidate {
  name: string
  unit: string
  /** The award, when the record covers several. */
  award?: string | undefined
  yes: number
  no: number
  writtenYes: number
  writtenNo: number
  /** Members who took no part in this candidate's vote; they stay in the denominator. */
  recused?: number | undefined
}
