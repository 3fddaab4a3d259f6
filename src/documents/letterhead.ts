// What every official document begins and ends with (Decree 30/2020/NĐ-CP, annex I): issuing body, number, place,
// date, recipients, signatory. Used by the input type of each document.

/** A calendar day, `2024-12-05`. */
export type Day = string
/** An instant in the local time of the issuing body, `2024-12-05T08:30`. */
export type Moment = string

/** Who signs, and by what right. Each form prints its own lines above the office.
 *  @source Decree 30/2020/NĐ-CP, article 13 and annex I, part II, 7 */
export type Signatory = {
  /** Office of the person who signs, in lower case: `Thứ trưởng`. */
  office: string
  name: string
  /** For a council that uses the seal of its host body: the office held there, printed above the name. */
  hostOffice?: string | undefined
} & SigningForm

export type SigningForm =
  /** The head signs. */
  | { form: 'own' }
  /** TM.: on behalf of a collective (`Hội đồng`, `Ủy ban nhân dân`). */
  | { form: 'TM'; collective: string }
  /** KT.: a deputy in place of the head. */
  | { form: 'KT'; head: string }
  | { form: 'TM+KT'; collective: string; head: string }
  /** Q.: acting head. */
  | { form: 'Q' }
  /** TL.: by order of the head. */
  | { form: 'TL'; head: string }
  | { form: 'TL+KT'; head: string; deputised: string }
  /** TUQ.: by written delegation. */
  | { form: 'TUQ'; head: string }

export interface Letterhead {
  /** Direct superior body; absent for a body that has none above it on the page (a ministry). */
  superior?: string | undefined
  /** Issuing body, in lower case; the page prints capitals. `\n` breaks the line. */
  issuer: string
  /** Absent on a draft: the blank is left for the registrar. */
  number?: string | undefined
  /** Type and body, without the number: `QĐ-BTNMT`. */
  symbol: string
  /** `Hà Nội`. */
  place: string
  /** Absent on a draft: day and month are left blank. */
  on?: Day | undefined
  /** Without dash or semicolon: `Như Điều 4`. */
  recipients: readonly string[]
  /** `VT, TCCB (05)`; printed after "Lưu:". */
  archive?: string | undefined
  /** Drafter's sign and number of copies: `TCCB.(60)`. */
  drafter?: string | undefined
}

export interface SignedLetterhead extends Letterhead {
  signatory: Signatory
}

/** What any official document may carry. */
export interface Sheet {
  /** Small line at the foot of each page, for instance that the people are synthetic. */
  notice?: string | undefined
  /** Marks the page "DỰ THẢO" (draft). */
  draft?: boolean | undefined
  /** Body size in points; 13 is allowed when one page nearly holds the text. Default 14. */
  bodySizePt?: 13 | 14 | undefined
}

/** Form of address recorded for the person, never guessed from the name. */
export type Address = 'Ông' | 'Bà' | ''

/** A column width: millimetres, a share of what is left, or as wide as the text. */
export type ColumnWidth = `${number}mm` | `${number}fr` | 'auto'

/** A small table inside a document. Every row has as many cells as `head`. */
export interface DocumentTable {
  widths: readonly ColumnWidth[]
  /** `c` centred, `l` left, `r` right; one letter a column. */
  align: readonly ('c' | 'l' | 'r')[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A paragraph: plain text, or pieces of which some carry a footnote saying where the figure comes from. */
export type Paragraph = string | readonly (string | { text: string; note: string })[]
