// Filling sheets as each person would: the unit with its proofs, another member, the coordinator. Used by demo/steps/50-scores.ts.
import { attachScoreEvidence } from '../../src/server/scores/acts/attach-score-evidence.ts'
import { saveScores } from '../../src/server/scores/acts/save-scores.ts'
import { submitScores } from '../../src/server/scores/acts/submit-scores.ts'
import type { Stage } from '../stage.ts'
import type { Figure } from './figures.ts'

/** A sheet as this step follows it. */
export interface Followed {
  code: string
  sheetId: string
  /** Days the mid-year report came late. */
  lateDays: number
  scorer: string
}

export const secretaryOf = (code: string): string => `secretary-${code.toLowerCase()}`

/** The mid-year report, deposited on its day: lateness is measured, not declared. */
export async function attachProof(
  stage: Stage,
  { code, sheetId }: Followed,
  proof: { item: string; title: string; number?: string; dueOn?: string; file: string },
): Promise<void> {
  const who = secretaryOf(code)
  await stage.as(who).do(attachScoreEvidence, {
    sheetId,
    evidence: [
      {
        item: proof.item,
        title: proof.title,
        number: proof.number ?? null,
        dueOn: proof.dueOn ?? null,
        fileId: await stage.paper(who, proof.file),
      },
    ],
  })
}

/** @param whole false leaves a draft of what is given, not submitted */
export async function selfScore(
  stage: Stage,
  followed: Followed,
  figures: readonly Figure[],
  whole: boolean,
): Promise<void> {
  const who = secretaryOf(followed.code)
  const scores = whole ? figures : figures.slice(0, 7)
  await stage.as(who).do(saveScores, { sheetId: followed.sheetId, stage: 'self', scores })
  if (!whole) return
  const fileId = await stage.paper(who, `minh-chung-${followed.code.toLowerCase()}-2024.pdf`)
  const proofs: [string, string][] = [
    ['A1', 'Quyết định phê duyệt kế hoạch công tác năm 2024'],
    ['A2', 'Bảng theo dõi nhiệm vụ năm 2024'],
    ['C1', 'Bản đăng ký thi đua năm 2024'],
    ...(figures.some((one) => one.item === 'T4')
      ? ([['T4', 'Văn bản giao và xác nhận hoàn thành nhiệm vụ đột xuất']] as [string, string][])
      : []),
  ]
  await stage.as(who).do(attachScoreEvidence, {
    sheetId: followed.sheetId,
    evidence: proofs.map(([item, title]) => ({ item, title, fileId })),
  })
  await stage.as(who).do(submitScores, { sheetId: followed.sheetId, stage: 'self' })
}

/** Another member counts again; `items` less than all leaves the sheet open. */
export async function crossScore(
  stage: Stage,
  followed: Followed,
  figures: readonly Figure[],
  items = figures.length,
): Promise<void> {
  const who = secretaryOf(followed.scorer)
  const { sheetId } = followed
  await stage.as(who).do(saveScores, { sheetId, stage: 'block', scores: figures.slice(0, items) })
  if (items >= figures.length) await stage.as(who).do(submitScores, { sheetId, stage: 'block' })
}

/** The coordinator appraises all, or the items named. */
export async function appraise(
  stage: Stage,
  followed: Followed,
  figures: readonly Figure[],
  only?: readonly string[],
): Promise<void> {
  const { sheetId } = followed
  const scores = figures
    .filter((one) => only === undefined || only.includes(one.item))
    .map(({ reason: _said, ...one }) => one)
  await stage.as('coordinator').do(saveScores, { sheetId, stage: 'appraisal', scores })
  if (only === undefined) await stage.as('coordinator').do(submitScores, { sheetId, stage: 'appraisal' })
}
