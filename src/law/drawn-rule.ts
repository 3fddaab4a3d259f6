// What a passage demands, drawn as the tree that findings show: conditions with their figures of a day. Used by the law browser.
import type { Certainty } from './citation.ts'
import type { Law } from './compile.ts'
import { ratedYears } from './conditions/rated-years.ts'
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import type { Figures } from './finding.ts'
import type { LawDocument, LeafNode, Node, Passage } from './rulebook.ts'
import type { Words } from './words.ts'

export type DrawnLeaf = {
  predicate: string
  params: Figures
  certainty: Certainty | null
  from: string | null
  to: string | null
  note: Words | null
}
/** `below`: the passages under this one, all or any of them. `run`: within one unbroken run of years. */
export type DrawnRule =
  | DrawnLeaf
  | { op: 'all' | 'any'; of: readonly DrawnRule[]; run: DrawnLeaf | null }
  | { below: 'all' | 'any' }

export function drawnRule(law: Law, document: LawDocument, passage: Passage, on: string): DrawnRule | null {
  return passage.condition === null ? null : drawn(law, passage.condition, dayInForce(document, passage, on))
}

/** The day asked, or the nearest on which the passage is in force: figures are those of that day. */
function dayInForce(document: LawDocument, passage: Passage, on: string): string {
  const from = passage.from ?? document.from
  const to = passage.to ?? document.to
  if (from !== null && on < from) return from
  return to !== null && on > to ? to : on
}

function drawn(law: Law, node: Node, on: string): DrawnRule {
  switch (node.kind) {
    case 'leaf':
      return leaf(law, node, on)
    case 'children':
      return { below: node.op }
    case 'all':
    case 'any':
      return {
        op: node.kind,
        of: node.of.map((each) => drawn(law, each, on)),
        run: node.run === null ? null : leaf(law, node.run, on),
      }
  }
}

function leaf(law: Law, node: LeafNode, on: string): DrawnLeaf {
  const { certainty, from, to, note } = node
  const condition = node.condition === ratedYears.name ? ratedYears : conditions.get(node.condition)
  const program =
    condition === undefined || node.condition === meetsStandardOf
      ? { predicate: node.condition, params: { award: String(node.params.award ?? '') } }
      : condition.compile(node.params, law.on(on).scene)
  return { predicate: program.predicate, params: program.params, certainty, from, to, note }
}
