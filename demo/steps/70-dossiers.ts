// Dossiers of 2024 in full course on the morning of 5 December: the list of the year, from drafted to an objection.
import { season2024 } from '../dossiers/year-2024.ts'
import type { Stage } from '../stage.ts'

export const run = (stage: Stage): Promise<void> => season2024(stage)
