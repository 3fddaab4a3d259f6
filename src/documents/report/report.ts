// The six-month or year-end report to the minister (Decree 30/2020, model 1.4), in Vietnamese, French or English:
// figures with their source, charts drawn from the figures, tables and paragraphs. Used by the reports, PDF and Word.
import type { DocumentTable, Moment, Paragraph, Sheet, SignedLetterhead } from '../letterhead.ts'

export type ReportLanguage = 'vi' | 'fr' | 'en'

export interface Report extends Sheet {
  doc: SignedLetterhead
  /** The Vietnamese text is the legal one; the others say on the first page that they are translations. */
  language: ReportLanguage
  summary: string
  addressees: readonly string[]
  opening: readonly Paragraph[]
  parts: readonly ReportPart[]
  ending: readonly Paragraph[]
  /** Proof of what was issued: printed after the signature with the code of the address. */
  snapshot?: { hash: string; takenAt: Moment; url?: string | undefined } | undefined
}

export interface ReportPart {
  title: string
  items: readonly ReportItem[]
}

export interface ReportItem {
  title?: string | undefined
  text?: readonly Paragraph[] | undefined
  /** Key figures with what they were in the report before; the difference is computed. */
  figures?: readonly KeyFigure[] | undefined
  chart?: Chart | undefined
  table?: DocumentTable | undefined
  /** Lettered a) b) c) d) đ) … (a) b) c) d) e) in French and English). */
  points?: readonly Paragraph[] | undefined
}

export interface KeyFigure {
  label: string
  value: number
  /** Of how many, when the figure is a part. */
  of?: number | undefined
  /** Digits after the comma. Default 0. */
  digits?: number | undefined
  /** `%`, `triệu đồng`. */
  unit?: string | undefined
  /** The same figure in the report before. */
  before?: number | undefined
}

interface Exhibit {
  /** The finding, in a sentence: `Bốn Khối vượt chỉ tiêu, hai Khối chưa đạt`. */
  title: string
  source: string
  /** What the drawing shows, for those who do not see it. */
  alt: string
}
export type Chart = Exhibit &
  (
    | {
        /** Shares: a horizontal bar a row, `value` of `of`, with a target line in percent. */
        kind: 'shares'
        rows: readonly { label: string; value: number; of: number }[]
        target?: number | undefined
      }
    | {
        /** Counts: a horizontal bar a row; `before` is drawn as a mark. */
        kind: 'counts'
        rows: readonly { label: string; value: number; before?: number | undefined }[]
      }
    | {
        /** Columns over time (`value`) against a dashed plan line (`plan`), both cumulated by the caller. */
        kind: 'columns'
        rows: readonly { label: string; value: number; plan?: number | undefined }[]
      }
    | {
        /** Parts of a whole, one bar a row, at most four series told apart by tone and label. */
        kind: 'parts'
        series: readonly string[]
        rows: readonly { label: string; values: readonly number[] }[]
      }
  )
