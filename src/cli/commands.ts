// The commands of the terminal: name → file, loaded only when asked. A name of two words is a command of a family.
// To add one: a line here, a file beside it, and its words in `messages/*/cli.json`. Used by main.ts and completion.ts.
import type { Command } from './command.ts'

export const commands: Record<string, () => Promise<{ command: Command }>> = {
  check: () => import('./check.ts'),
  road: () => import('./road.ts'),
  majority: () => import('./majority.ts'),
  prize: () => import('./prize.ts'),
  prizes: () => import('./prizes.ts'),
  'working-days': () => import('./working-days.ts'),
  sweep: () => import('./sweep.ts'),
  'rulebook check': () => import('./rulebook-check.ts'),
  'rulebook diff': () => import('./rulebook-diff.ts'),
  'verify journal': () => import('./verify-journal.ts'),
  completion: () => import('./completion.ts'),
}
