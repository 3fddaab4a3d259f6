// Who is signed in and what day it is, for every page inside the shell. Used by the shell and by pages.
import { ShowMe, ShowOccasion } from '../../contract/access.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useView } from '../client/use-view.ts'

export type Me = OutputOf<typeof ShowMe>
export type Occasion = OutputOf<typeof ShowOccasion>

export const useMe = (): Me => useView(ShowMe, {})
export const useOccasion = (): Occasion => useView(ShowOccasion, {})
/** Today as the product counts it: fixed in the demonstration. */
export const useToday = (): string => useOccasion().today

/** The first letters of family and given name: Trần Thị Thu Hà → TH, Lê Văn Đạt → LĐ. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi')
}
