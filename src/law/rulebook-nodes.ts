// Walks over the conditions of a rulebook, and the way its faults are told. Used by the checks and by the tests of the cases.
import type { LeafNode, Node, Passage, Place } from './rulebook.ts'

export type Report = (
  place: Place,
  article: string | null,
  kind: string,
  figures?: Record<string, string | number>,
  meant?: string,
) => void

/** Every condition of a node, those of a run included. */
export function* leavesOf(node: Node): Generator<LeafNode> {
  if (node.kind === 'leaf') yield node
  else if (node.kind !== 'children') {
    if (node.run !== null) yield node.run
    for (const each of node.of) yield* leavesOf(each)
  }
}

/** Every condition of a passage and of those below it. */
export function* leavesBelow(passage: Passage): Generator<LeafNode> {
  if (passage.condition !== null) yield* leavesOf(passage.condition)
  for (const child of passage.children) yield* leavesBelow(child)
}
