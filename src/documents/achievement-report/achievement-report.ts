// An achievement report (báo cáo thành tích) of a person or a collective: who they are, what they did, what they hold,
// signed by them and confirmed above. Used by dossiers.
import type { Day, DocumentTable, Letterhead, Sheet } from '../letterhead.ts'

export type AchievementReport = Sheet & {
  doc: Letterhead
  /** `Đề nghị tặng danh hiệu …`. */
  summary: string
  /** Achievements, by heading: duties, results by year, initiatives, compliance. Prose or tables. */
  achievements: readonly AchievementPart[]
  /** Yearly quality, most recent last. May be empty. */
  ratings: readonly { year: number; class: string; decision: string }[]
  initiatives: readonly { name: string; year: number; scope: string; decision: string }[]
  /** Emulation titles held; may be empty, then the table says so. */
  titles: readonly HeldAward[]
  /** Commendations held. */
  commendations: readonly HeldAward[]
  /** Confirmation of the unit's head; printed as blocks to sign. */
  confirmations: readonly Confirmation[]
} & ({ kind: 'individual'; person: ReportedPerson } | { kind: 'collective'; collective: ReportedCollective })

export interface AchievementPart {
  title: string
  text: readonly string[]
  table?: DocumentTable | undefined
}
export interface HeldAward {
  year: string
  award: string
  /** Number, date and authority: `215/QĐ-BTNMT, 17/01/2025, Bộ trưởng Bộ …`. */
  decision: string
}
export interface Confirmation {
  /** `Xác nhận của thủ trưởng đơn vị`, `Xác nhận của cấp trình khen thưởng`. */
  label: string
  office: string
  name?: string | undefined
}
export interface ReportedPerson {
  name: string
  alias?: string | undefined
  bornOn?: Day | undefined
  sex?: 'Nam' | 'Nữ' | undefined
  /** Home place as recorded. */
  home?: string | undefined
  residence?: string | undefined
  unit: string
  office: string
  qualification?: string | undefined
  academicTitles?: string | undefined
  /** Powers and tasks. */
  duties: string
}
export interface ReportedCollective {
  name: string
  seat?: string | undefined
  contact?: string | undefined
  history?: string | undefined
  /** Organisation, headcount, premises. */
  features?: string | undefined
  functions: string
  /** The head who signs the report. */
  head: { office: string; name: string }
}
