// A decision granting titles or commendations, with its annexed lists of recipients (Decree 30/2020, models 1.2 and 2.1).
// Used by the decisions of the council, for the PDF that is signed and the Word file that is edited.
import type { Address, Sheet, SignedLetterhead } from '../letterhead.ts'

export interface Decision extends Sheet {
  doc: SignedLetterhead
  /** `Về việc tặng danh hiệu “…” năm 2024`. */
  summary: string
  /** Who decides, above the grounds: the office of the head, or the name of a collective. */
  authority: string
  /** In order, without final `;` or `.`: the page adds them. */
  grounds: readonly string[]
  /** Text of each article without `Điều n.`; the page adds `./.` after the last. */
  articles: readonly string[]
  /** None when the decision names its recipients in its articles. */
  annexes: readonly DecisionAnnex[]
}

export interface DecisionAnnex {
  /** `Danh sách cá nhân được tặng danh hiệu …`; printed in capitals. */
  title: string
  /** `Kèm theo Quyết định số … ngày … của …`, without brackets. */
  reference: string
  /** The closing count is computed from the rows. */
  groups: readonly RecipientGroup[]
}

/** One heading of the list (`Tập thể`, `Cá nhân`, or an award) and its rows, in the order frozen at signature. */
export type RecipientGroup =
  | { kind: 'individual'; heading: string; rows: readonly IndividualRow[] }
  | { kind: 'collective'; heading: string; rows: readonly CollectiveRow[] }

interface RecipientRow {
  name: string
  /** Rank in the decision (số sổ vàng). */
  book?: string | undefined
  /** Prize in whole dong; when one row of a list has it, the list has the column, its sum and the sum in words. */
  prizeDong?: number | undefined
  remark?: string | undefined
}
export interface IndividualRow extends RecipientRow {
  address: Address
  /** Office and workplace, from small to large. */
  office: string
}
export interface CollectiveRow extends RecipientRow {
  /** The body it belongs to. */
  parent: string
}
