// Which entries of the left rail a person has a right to. Pure. Used by show-me.
import type { Actor } from './actor.ts'
import { holds } from './actor.ts'

/** Entries in the order of the rail; an entry without a right is absent, not disabled. */
export function railOf(actor: Actor): string[] {
  const council = holds(
    actor,
    'council-chair',
    'council-secretary',
    'council-member',
    'coordinator',
    'minister',
    'auditor',
  )
  const entries: [string, boolean][] = [
    ['desk', true],
    ['movement', true],
    ['plans', true],
    ['scores', true],
    ['people', true],
    ['initiatives', true],
    ['dossiers', true],
    ['council', council],
    ['honours', true],
    [
      'reports',
      holds(actor, 'minister', 'coordinator', 'auditor', 'administrator', 'secretary', 'head', 'block-head'),
    ],
    ['law', true],
    ['administration', holds(actor, 'administrator', 'auditor')],
  ]
  return entries.flatMap(([entry, shown]) => (shown ? [entry] : []))
}
