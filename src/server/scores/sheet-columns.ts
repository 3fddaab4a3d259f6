// Column headers of the spreadsheets, in the reader's language: `columns.<key>` of the messages. Used by the views that answer XLSX.
import type { Language } from '../../contract/values.ts'
import type { Sheet } from '../view.ts'
import { words } from '../words.ts'

export type Column = readonly [key: string, kind: 'text' | 'number' | 'date', width: number]

export async function columnsIn(language: Language, columns: readonly Column[]): Promise<Sheet['columns']> {
  const { say } = await words()
  return columns.map(([key, kind, width]) => ({
    header: say(language, `scores:columns.${key}`),
    kind,
    width,
  }))
}

/** Points as a number with one decimal; missing stays empty, never 0. */
export const pointsCell = (tenths: number | null | undefined): number | null =>
  tenths === null || tenths === undefined ? null : tenths / 10
