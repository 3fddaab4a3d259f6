// What the reader may do, from a view's abilities: the server decides, the page shows. Used by every page of scores.
import type { Abilities } from '../../contract/values.ts'

export const mayDo = (abilities: Abilities, act: string): boolean => abilities[act] === true
