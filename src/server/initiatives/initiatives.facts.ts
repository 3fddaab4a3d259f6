// What the law may ask about initiatives and research: the complete list of what was recognised by the day. Used by eligibility.
import type { Tx } from '../db/database.ts'
import type { Initiative, Recognition, Scope } from './initiative.ts'
import { initiativesOf, usesOf } from './initiatives.store.ts'

const widths: readonly Scope[] = ['base-unit', 'ministry-province', 'nationwide']

/** Each recognised initiative with its widest scope, and the awards it already served. */
export async function initiativeFacts(tx: Tx, personId: string, day: string, exceptDossier?: string) {
  const all = await initiativesOf(tx, personId)
  const facts = await Promise.all(
    all.map(async (one) => {
      const best = widest(one, day)
      if (!best) return undefined
      const uses = (await usesOf(tx, one.id)).filter((use) => use.dossier_id !== exceptDossier)
      return { one, best, usedFor: uses.map((use) => use.award) }
    }),
  )
  const known = facts.filter((fact) => fact !== undefined)
  return {
    initiatives: known
      .filter(({ one }) => one.kind === 'initiative')
      .map(({ one, best, usedFor }) => ({
        id: one.id,
        'recognised-on': best.decidedOn,
        year: one.year,
        scope: best.scope,
        applied: one.applied,
        replicable: best.replicable,
        'used-for': usedFor,
      })),
    research: known
      .filter(({ one }) => one.kind === 'research')
      .map(({ one, best }) => ({
        id: one.id,
        'accepted-on': best.decidedOn,
        year: one.year,
        scope: best.scope,
        applied: one.applied,
      })),
  }
}

function widest(one: Initiative, day: string): (Recognition & { scope: Scope }) | undefined {
  return one.recognitions
    .flatMap((recognition) =>
      recognition.scope && recognition.decidedOn <= day ? [{ ...recognition, scope: recognition.scope }] : [],
    )
    .sort((a, b) => widths.indexOf(b.scope) - widths.indexOf(a.scope))[0]
}
