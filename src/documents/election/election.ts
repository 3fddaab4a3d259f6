// Minutes of a block's or cluster's election (biên bản suy tôn): who is put forward for the flag, by how many votes.
// Used by the block's meeting.
import type { Letterhead, Moment, Sheet, Signatory } from '../letterhead.ts'

export interface Election extends Sheet {
  doc: Letterhead
  summary: string
  /** `Khối thi đua số IV`. */
  block: string
  startedAt: Moment
  endedAt: Moment
  venue: string
  /** Units entitled to vote. */
  members: number
  present: number
  chair: string
  secretary: string
  /** The block's agreed rule: who may be put forward, the majority. */
  rule: string
  counters: readonly string[]
  ballots: { issued: number; collected: number; valid: number; invalid: number }
  /** In ballot order; the page orders nothing. */
  candidates: readonly ElectionCandidate[]
  /** Fewest votes that put a unit forward, when the block's rule has one. */
  required?: number | undefined
  conclusions: readonly string[]
  signatures: readonly Signatory[]
}

export interface ElectionCandidate {
  unit: string
  /** Points after appraisal, as text with a decimal comma. */
  points?: string | undefined
  rank?: number | undefined
  /** What it is put forward for. */
  award: string
  yes: number
  no: number
  /** Put forward, as the meeting concluded. */
  elected: boolean
}
