// The lines of a sheet: each item's three scores, its differences with reasons and answers, its evidence with measured lateness. Pure.
// Used by show-score-sheet.
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScoreSheet } from '../../contract/score-sheets.ts'
import { linkToFile } from '../files/file-link.ts'
import type { StoredFile } from '../files/files.store.ts'
import type { Answer, Evidence } from './evidence.store.ts'
import type { Named } from './names.ts'
import { itemsOf, type Scorecard } from './scorecard.ts'
import { differencesAt, type Score, type Sheet, type StageDifference } from './sheet.ts'

type Line = OutputOf<typeof ShowScoreSheet>['lines'][number]
interface Beside {
  answers: readonly Answer[]
  evidence: readonly Evidence[]
  files: readonly StoredFile[]
  named: Named
}

/** Every item, bonus, penalty and declarable gate of the card, in its order. */
export function sheetLines(card: Scorecard, sheet: Sheet, beside: Beside): Line[] {
  const differences = [...differencesAt(card, sheet, 'block'), ...differencesAt(card, sheet, 'appraisal')]
  const codes = [
    ...itemsOf(card),
    ...card.bonus,
    ...card.penalties,
    ...card.gates.filter((gate) => gate.mayBeDeclared),
  ].map((one) => one.code)
  return codes.map((code) => ({
    code,
    stages: {
      self: shownScore(sheet.self.get(code), beside.named),
      block: shownScore(sheet.block.get(code), beside.named),
      appraisal: shownScore(sheet.appraisal.get(code), beside.named),
    },
    differences: differences.filter((one) => one.item === code).map((one) => shownDifference(one, beside)),
    evidence: beside.evidence.filter((one) => one.item === code).flatMap((one) => shownEvidence(one, beside)),
  }))
}

function shownScore(score: Score | undefined, named: Named): Line['stages']['self'] {
  if (!score) return null
  return {
    tenths: score.tenths,
    notApplicable: score.notApplicable,
    inputs: score.inputs && { ...score.inputs },
    note: score.note,
    reason: score.reason,
    by: named.person(score.by),
    forUnit: score.forUnitId ? named.unit(score.forUnitId) : null,
    at: score.at,
  }
}

const shownDifference = (one: StageDifference, { answers, named }: Beside): Line['differences'][number] => ({
  stage: one.stage,
  tenths: one.tenths ?? null,
  reason: one.after.reason,
  by: named.person(one.after.by),
  at: one.after.at,
  answers: answers
    .filter((answer) => answer.stage === one.stage && answer.item === one.item)
    .map((answer) => ({
      answer: answer.answer,
      text: answer.text,
      by: named.person(answer.by),
      at: answer.at,
    })),
})

function shownEvidence(one: Evidence, { files, named }: Beside): Line['evidence'] {
  const file = files.find((stored) => stored.id === one.fileId)
  if (!file) return []
  return [
    {
      id: one.id,
      title: one.title,
      number: one.number,
      file: linkToFile(file),
      depositedOn: one.depositedOn,
      by: named.person(one.by),
      dueOn: one.dueOn,
      lateDays: lateDays(one),
    },
  ]
}

/** Calendar days between the deadline and the deposit; 0 on time or without deadline. */
export function lateDays({ dueOn, depositedOn }: Pick<Evidence, 'dueOn' | 'depositedOn'>): number {
  if (dueOn === null || depositedOn <= dueOn) return 0
  return Math.round((Date.parse(depositedOn) - Date.parse(dueOn)) / 86_400_000)
}
