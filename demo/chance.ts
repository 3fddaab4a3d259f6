// Seeded chance (mulberry32): the same seed gives the same demonstration. Used by stage and steps.
import type { Chance } from './stage.ts'

export function chanceFrom(seed: string): Chance {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 2_654_435_761) >>> 0,
    2_166_136_261,
  )
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number): number => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[int(from.length)]
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }
  const shuffle = <T>(from: readonly T[]): T[] => {
    const left = [...from]
    return from.map(() => left.splice(int(left.length), 1)[0] as T)
  }
  return { int, pick, percent: (percent) => next() * 100 < percent, shuffle }
}
