// Why a letter with these dossiers may not leave: every reason of every dossier. Pure. Used by submit-dossiers.

import type { SubmitDossiers } from '../../contract/dossier-appraisal.ts'
import type { Refusal } from '../act.ts'
import { checksOf, type Looked } from './checks.ts'
import { isOpenToItsUnit } from './dossier.ts'

export type SubmitRefusal = (typeof SubmitDossiers.refusals)[number]

export interface Letter {
  unitId: string
  year: number
  number: string
  on: string
  dossierIds: readonly string[]
}

export function letterRefusals(
  letter: Letter,
  isNumberTaken: boolean,
  today: string,
): Refusal<SubmitRefusal>[] {
  const refused: Refusal<SubmitRefusal>[] = []
  if (letter.on > today) refused.push({ kind: 'submission.dated-in-the-future', path: 'on', on: letter.on })
  if (isNumberTaken) refused.push({ kind: 'submission.number-taken', path: 'number', number: letter.number })
  for (const [index, id] of letter.dossierIds.entries())
    if (letter.dossierIds.indexOf(id) < index)
      refused.push({ kind: 'submission.dossier-twice', path: `dossierIds.${index}` })
  return refused
}

/** What stands against sending this dossier under this letter; its place in the letter is named for the page. */
export function dossierRefusals(looked: Looked, letter: Letter): Refusal<SubmitRefusal>[] {
  const { dossier } = looked
  const { code } = dossier
  const path = `dossierIds.${letter.dossierIds.indexOf(dossier.id)}`
  if (dossier.unitId !== letter.unitId) return [{ kind: 'dossier.of-another-unit', path, code }]
  if (dossier.year !== letter.year)
    return [{ kind: 'dossier.of-another-year', path, code, year: dossier.year }]
  if (dossier.stage === 'withdrawn') return [{ kind: 'dossier.withdrawn', path, code }]
  if (!isOpenToItsUnit(dossier.stage))
    return [{ kind: 'dossier.already-submitted', path, code, stage: dossier.stage }]
  return checksOf(looked)
    .filter((check) => check.verdict === 'blocks')
    .map((check) => ({
      // The checks that block are named as the refusals of the contract; a test holds the two lists together.
      kind: check.kind as SubmitRefusal,
      path,
      code,
      ...check.figures,
      ...(check.remedy === null ? {} : { remedy: check.remedy }),
    }))
}
