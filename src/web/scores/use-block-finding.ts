// What a block's page says in one sentence: who is late, who is scored, who is put forward. Used as the title of the block.
import { useTranslation } from 'react-i18next'
import type { ShowBlock } from '../../contract/blocks.ts'
import type { OutputOf } from '../../contract/define.ts'

export type Block = OutputOf<typeof ShowBlock>

export function useBlockFinding(block: Block): string {
  const { t } = useTranslation('scores')
  const members = block.members.length
  if (block.elected.length > 0) return t('block.finding.voted', { count: block.elected.length })
  const late = block.members.filter((row) => lateStage(row) !== undefined).length
  const scored = block.members.filter((row) => row.stages.block.at !== null).length
  if (late > 0) return t('block.finding.late', { count: late, scored, members })
  if (block.dues !== null && block.members.some((row) => row.stages.self.at !== null))
    return t('block.finding.scored', { scored, members })
  const signed = block.pact?.signatures.length ?? 0
  return block.pact === null
    ? t('block.finding.no-pact', { members })
    : t('block.finding.signed', { signed, members })
}

/** The stage that should be in by now and is not. */
export const lateStage = (row: Block['members'][number]): 'self' | 'block' | 'appraisal' | undefined =>
  (['self', 'block', 'appraisal'] as const).find(
    (stage) => row.stages[stage].late && row.stages[stage].at === null,
  )
