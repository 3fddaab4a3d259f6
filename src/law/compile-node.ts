// The demands of a passage, compiled with those of the passages below it and of the stricter texts laid over it.
// Used by compile.ts, once for each version of the law.
import { compileAll, compileAny, compileRun } from './compile-branch.ts'
import { compileLeaf, compileProgram } from './compile-leaf.ts'
import type { Compiled } from './compiled.ts'
import { ratedYears, runProgram } from './conditions/rated-years.ts'
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import type { BranchNode, LeafNode, Node, Rulebook } from './rulebook.ts'
import { citationOf, coversDay, type EffectInForce, type InForce, isInForce } from './rulebook-on.ts'
import type { Scene } from './scene.ts'

export type Workshop = {
  rulebook: Rulebook
  on: string
  scene: Scene
  narrowings: readonly EffectInForce<'narrows'>[]
  /** The standard of another award, compiled when first asked: standards may rest on one another. */
  standardOf(award: string): Compiled
}

/** What a passage demands, whole; undefined where it demands nothing on the day. */
export function compilePassage(place: InForce, shop: Workshop): Compiled | undefined {
  const { condition } = place.passage
  const own = condition === null ? undefined : compileNode(condition, place, shop)
  const stricter = shop.narrowings
    .filter((each) => narrowsPassage(each, place))
    .flatMap((each) => compileNarrowing(each, shop))
  if (own === undefined || stricter.length === 0) return own
  return compileAll([own, ...stricter])
}

/** What a text laid over another demands besides. */
export function compileNarrowing(narrowing: EffectInForce<'narrows'>, shop: Workshop): Compiled[] {
  const { condition } = narrowing.passage
  const own = condition === null ? undefined : compileNode(condition, narrowing, shop)
  return own === undefined ? [] : [own]
}

function narrowsPassage(
  narrowing: EffectInForce<'narrows'>,
  { document, article, passage }: InForce,
): boolean {
  const name = narrowing.effect.passage
  return (
    name !== null &&
    name.document === document.id &&
    name.article === article.article &&
    name.clause === passage.clause &&
    name.point === passage.point
  )
}

function compileNode(node: Node, place: InForce, shop: Workshop): Compiled | undefined {
  switch (node.kind) {
    case 'leaf':
      return coversDay(node, shop.on) ? compileOne(node, place, shop) : undefined
    case 'children':
      return combined(
        node.op,
        place.passage.children.flatMap((passage) => below(place, passage, shop)),
        place,
      )
    case 'all':
    case 'any':
      return compileBranch(node, place, shop)
  }
}

function below(place: InForce, passage: InForce['passage'], shop: Workshop): Compiled[] {
  const dated = { ...passage, from: passage.from ?? place.passage.from, to: passage.to ?? place.passage.to }
  if (!isInForce(place.document, dated, shop.on)) return []
  if (
    passage.effects.some(
      (effect) => effect.kind === 'standard' || effect.kind === 'narrows' || effect.kind === 'suspends',
    )
  )
    return []
  const compiled = compilePassage({ ...place, passage: dated }, shop)
  return compiled === undefined ? [] : [compiled]
}

function compileBranch(node: BranchNode, place: InForce, shop: Workshop): Compiled | undefined {
  const parts = node.of.flatMap((each) => compileNode(each, place, shop) ?? [])
  if (node.run === null) return combined(node.kind === 'any' ? 'any' : 'all', parts, place)
  if (!coversDay(node.run, shop.on)) return undefined
  const program = runProgram(node.run.params, shop.scene)
  const run = compileProgram(program, node.run, place, shop.on, shop.rulebook)
  return compileRun(run, program, compileAll(parts), { citation: citationOf(place) })
}

function combined(op: 'all' | 'any', parts: readonly Compiled[], place: InForce): Compiled | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  if (parts.length === 1) return first
  return op === 'all'
    ? compileAll(parts, { citation: citationOf(place) })
    : compileAny(parts, { citation: citationOf(place) })
}

function compileOne(leaf: LeafNode, place: InForce, shop: Workshop): Compiled {
  if (leaf.condition === meetsStandardOf) {
    const award = String(leaf.params.award ?? '')
    return named(() => shop.standardOf(award), award, place)
  }
  const condition = leaf.condition === ratedYears.name ? ratedYears : conditions.get(leaf.condition)
  // The reader refuses a rulebook that names another.
  if (condition === undefined) throw new Error(`no condition ${leaf.condition}`)
  return compileLeaf(leaf, condition, place, shop.scene, shop.on, shop.rulebook)
}

/** The standard of another award stands in the tree under its name. */
function named(standard: () => Compiled, award: string, place: InForce): Compiled {
  let made: Compiled | undefined
  const get = () => {
    made ??= standard()
    return made
  }
  return {
    verdict: (c, window) => get().verdict(c, window),
    explain: (c, window, witness) => {
      const explained = get().explain(c, window, witness)
      const { reason } = explained
      const isOpen = 'op' in reason && reason.op === 'all' && reason.citation === undefined
      const of = isOpen ? reason.of : [reason]
      const branch = { op: 'all' as const, verdict: reason.verdict, of, citation: citationOf(place), award }
      return { ...explained, reason: branch }
    },
    plan: (planner) => planner.standard(award),
  }
}
