// What first-paint.js asked while the application was on its way: two answers that need no second journey. Used by main.tsx.
import { ShowMe, ShowOccasion } from '../../contract/access.ts'
import { queries } from './queries.ts'
import { keyOf } from './use-view.ts'

declare global {
  interface Window {
    palmaresEarly?: { occasion: Promise<unknown>; me: Promise<unknown> }
  }
}

/** Keeps the answers as if the pages had asked; what did not come is asked again in its time. */
export async function takeEarlyAnswers(): Promise<void> {
  const early = window.palmaresEarly
  const [occasion, me] = await Promise.all([early?.occasion, early?.me])
  if (occasion !== undefined) queries.setQueryData(keyOf(ShowOccasion, {}), occasion)
  if (me !== undefined) queries.setQueryData(keyOf(ShowMe, {}), me)
}
