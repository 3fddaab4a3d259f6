// The three stages in their fixed order, and their words. Used by sheets, blocks and rankings.
import type { ScoreStage } from '../../contract/scores.ts'

export const stageList: readonly ScoreStage[] = ['self', 'block', 'appraisal']
export const stageIndex = { self: 0, block: 1, appraisal: 2 } as const
