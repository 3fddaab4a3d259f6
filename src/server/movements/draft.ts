// What cannot be in the draft of a movement, and whether one is ready to be launched. Pure. Used by the acts and the desk.
import { isWithin, type Movement, type MovementDefinition } from './movement.ts'

export type DefinitionFault =
  | { kind: 'movement.period-reversed'; path: string }
  | { kind: 'movement.outside-the-parent'; path: string; from: string; to: string }
  | { kind: 'movement.code-twice'; path: string; code: string }
  | { kind: 'movement.unknown-unit'; path: string }

/** What cannot be in a draft: its period, codes said twice, units nobody knows. */
export function definitionFaults(
  draft: { periodFrom: string; periodTo: string; definition: MovementDefinition },
  parent: Pick<Movement, 'periodFrom' | 'periodTo'> | undefined,
  isUnit: (id: string) => boolean,
): DefinitionFault[] {
  const faults: DefinitionFault[] = []
  const { periodFrom, periodTo, definition } = draft
  const outside = parent && !isWithin(draft, parent)
  if (periodTo < periodFrom) faults.push({ kind: 'movement.period-reversed', path: 'periodTo' })
  if (outside && !definition.outsideParentWhy)
    faults.push({
      kind: 'movement.outside-the-parent',
      path: 'periodFrom',
      from: parent.periodFrom,
      to: parent.periodTo,
    })
  for (const section of [
    'contents',
    'tasks',
    'collectiveCriteria',
    'individualCriteria',
    'calendar',
    'purpose',
    'context',
  ] as const) {
    const seen = new Set<string>()
    for (const [index, { code }] of definition[section].entries()) {
      if (seen.has(code))
        faults.push({ kind: 'movement.code-twice', path: `definition.${section}.${index}.code`, code })
      seen.add(code)
    }
  }
  const units = [
    ...definition.addresseeIds,
    ...definition.tasks.flatMap((task) => task.leadUnitIds),
    ...(definition.coordinatorUnitId ? [definition.coordinatorUnitId] : []),
  ]
  if (units.some((id) => !isUnit(id)))
    faults.push({ kind: 'movement.unknown-unit', path: 'definition.addresseeIds' })
  return faults
}

/** Everything a launch asks for is there: what waits on the minister's desk. */
export const isComplete = ({ definition, parentId }: Pick<Movement, 'definition' | 'parentId'>): boolean =>
  definition.contents.length > 0 &&
  definition.collectiveCriteria.length + definition.individualCriteria.length > 0 &&
  (parentId !== null || definition.addresseeIds.length > 0)
