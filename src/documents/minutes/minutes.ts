// Minutes of a council sitting (biên bản họp Hội đồng; Decree 30/2020, model 1.9): secretary left, chair right.
// Used by the sittings of the council.
import type { Address, Letterhead, Moment, Sheet, Signatory } from '../letterhead.ts'

export interface Minutes extends Sheet {
  doc: Letterhead
  /** `Họp Hội đồng Thi đua - Khen thưởng xét …`. */
  summary: string
  /** How the body that meets is called inside a sentence: `Hội đồng`, `Khối`. Default `Hội đồng`. */
  body?: string | undefined
  startedAt: Moment
  endedAt: Moment
  venue: string
  attendance: {
    members: number
    present: number
    /** Absent members who sent their opinion in writing. */
    written: number
    /** Reasons of absence. */
    remark?: string | undefined
  }
  chair: string
  secretary: string
  guests?: string | undefined
  /** The rule on quorum and majority, as cited on the day. */
  quorum: string
  roll: readonly RollRow[]
  /** Proceedings, in order. */
  parts: readonly { title: string; items: readonly MinutesItem[] }[]
  results?: MinutesResults | undefined
  conclusions: readonly string[]
  /** `Biên bản được lập thành 02 bản có giá trị như nhau`. */
  copies?: string | undefined
  /** Left to right: secretary, chair. */
  signatures: readonly Signatory[]
}

export type MinutesItem = string | { text: string; points: readonly string[] }

export interface RollRow {
  address: Address
  name: string
  office: string
  /** `Chủ tịch`, `Ủy viên`. */
  role: string
  /** `Có mặt`, `Vắng (có ý kiến bằng văn bản)`, `Không tham gia (liên quan)`. */
  presence: string
}

export interface MinutesResults {
  intro: string
  rows: readonly {
    award: string
    cases: number
    /** Fewest votes that reach the threshold, on the whole membership. */
    required: number
    reached: number
  }[]
  /** Names and counts of those who did not reach it, and other remarks. */
  after: readonly string[]
}
