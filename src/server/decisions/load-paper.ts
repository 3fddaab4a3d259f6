// Loads what the papers of a decision need: names, prizes, codes, corrections. Used by the views that print.

import { type Demonstration, readSetting } from '../access/house.store.ts'
import type { Context } from '../act.ts'
import { theLaw } from '../the-law.ts'
import { correctionsOf, honoursOfLines } from './changes.store.ts'
import { type Decision, standing } from './decision.ts'
import { decisionById } from './decisions.store.ts'
import { prizesOf } from './issue.store.ts'
import { loadDecision, namesOfLines } from './load.ts'
import { awardOnPaper } from './named.ts'
import type { CertificateGiven } from './papers/certificate-paper.ts'
import { certificatesOf } from './registry.store.ts'

/** The address of this house, kept at its start; of a house that never served, the default of its settings. */
const unsetAddress = 'http://127.0.0.1:3000'

export async function loadPaper(context: Context, input: { decisionId: string }) {
  const { tx, today } = context
  const decision = await loadDecision(context, input)
  if (!decision) return undefined
  const first = decision.ofId ? await decisionById(tx, decision.ofId) : undefined
  const lines = decision.kind === 'revoke' ? (first?.lines ?? []) : decision.lines
  const { rulebook } = await theLaw()
  return {
    decision,
    first,
    names: await namesOfLines(tx, decision, today),
    prizes: await prizesOf(
      tx,
      lines.map((line) => line.id),
    ),
    awardName: awardOnPaper(
      rulebook.awards.find((one) => one.code === decision.award)?.names.vi ?? decision.award,
      decision.text.issuer,
    ),
  }
}

/** The certificates of some lines of a grant, or of all that stand. */
export async function loadCertificates(
  { tx, language }: Context,
  decision: Decision,
  lineIds?: readonly string[],
): Promise<CertificateGiven> {
  const lines = standing(decision).filter((line) => !lineIds || lineIds.includes(line.id))
  const ids = lines.map((line) => line.id)
  const { rulebook } = await theLaw()
  return {
    decision,
    lines,
    award: rulebook.awards.find((one) => one.code === decision.award),
    honours: await honoursOfLines(tx, ids),
    codes: await certificatesOf(tx, ids),
    corrections: await correctionsOf(tx, ids),
    language,
    address: (await readSetting<string>(tx, 'address')) ?? unsetAddress,
    synthetic: (await readSetting<Demonstration>(tx, 'demonstration')) !== undefined,
  }
}
