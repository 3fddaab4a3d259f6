// The tree of reasons as the page walks it: nodes with paths, which are open at first, which did not decide.
// Used by ReasonTree.
import type { Reason, ReasonBranch, ReasonLeaf, Verdict } from '../../law/index.ts'

export interface Node {
  /** Its place: `0.2.1`; the root is ''. */
  path: string
  reason: Reason
  depth: number
  children: readonly Node[]
  /** Its verdict had no part in the answer: a failed branch of an "any" that another may still satisfy. */
  quiet: boolean
}

export const isBranch = (reason: Reason): reason is ReasonBranch => 'of' in reason
export const isLeaf = (reason: Reason): reason is ReasonLeaf => 'predicate' in reason

export function nodesOf(reason: Reason, path = '', depth = 0, quiet = false): Node {
  const children = isBranch(reason)
    ? reason.of.map((child, index) =>
        nodesOf(
          child,
          path === '' ? String(index) : `${path}.${index}`,
          depth + 1,
          didNotDecide(reason, child),
        ),
      )
    : []
  return { path, reason, depth, children, quiet }
}

function didNotDecide(branch: ReasonBranch, child: Reason): boolean {
  return branch.op === 'any' && child.verdict === 'not-met' && branch.verdict !== 'not-met'
}

/** Open at first: the branches on the way to the first leaf that is not settled as met, and the root. */
export function openAtFirst(root: Node): ReadonlySet<string> {
  const way = wayTo(root, root.reason.verdict)
  return new Set(['', ...way.map((node) => node.path)])
}

function wayTo(node: Node, sought: Verdict): readonly Node[] {
  if (node.children.length === 0) return [node]
  const next = node.children.find((child) => child.reason.verdict === sought && !child.quiet)
  return next === undefined ? [node] : [node, ...wayTo(next, sought)]
}

/** The nodes on screen, in order: children of open branches only. */
export function visible(node: Node, open: ReadonlySet<string>): readonly Node[] {
  const inside = open.has(node.path) ? node.children.flatMap((child) => visible(child, open)) : []
  return [node, ...inside]
}

export const branchesOf = (node: Node): readonly string[] =>
  node.children.length === 0 ? [] : [node.path, ...node.children.flatMap(branchesOf)]
