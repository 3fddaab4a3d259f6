// The conditions of a passage, from YAML to nodes: one condition, all of several, any of several, or the points below.
// Used by read-passages.ts.
import type { Certainty } from './citation.ts'
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import type { Located } from './facts-positions.ts'
import { nearestName } from './nearest-name.ts'
import type { AlsoCited, BranchNode, LeafNode, Node, Params, ParamValue } from './rulebook.ts'
import { type FaultSink, RulebookMapping, report } from './rulebook-mapping.ts'

export const certainties: readonly Certainty[] = ['read', 'mirror', 'memory', 'not-found']
/** The words that stand for the passages below. */
const below = ['clauses', 'points']
/** Keys of a condition that are not its name. */
const besides = ['also', 'note', 'from', 'to', 'point', 'certainty', 'within']

/** What the keys `holds`, `all_of` and `any_of` of a mapping demand together; null where there is none. */
export function readCondition(mapping: RulebookMapping): Node | null {
  const nodes: Node[] = []
  const holds = mapping.node('holds')
  if (holds !== undefined) nodes.push(readLeaf(holds, mapping.sink))
  for (const [key, kind] of [
    ['all_of', 'all'],
    ['any_of', 'any'],
  ] as const) {
    const node = mapping.node(key)
    if (node !== undefined) nodes.push(readBranch(node, kind, mapping.sink))
  }
  const [first, ...rest] = nodes
  if (first === undefined) return null
  if (rest.length > 0) report(mapping.sink, mapping.line, 'several-conditions')
  return first
}

function readBranch(node: Located, kind: 'all' | 'any', sink: FaultSink): Node {
  const place = { file: sink.file, line: node.line }
  const children = belowNode(node, kind, sink)
  if (children !== undefined) return children
  if (node.kind !== 'list' || node.items.length === 0) report(sink, node.line, 'conditions-expected')
  const items = node.kind === 'list' ? node.items : []
  return {
    kind,
    of: items.map((item) => belowNode(item, kind, sink) ?? readNode(item, sink)),
    run: null,
    place,
  }
}

/** The word `clauses` or `points`: the passages below, taken together or as alternatives like what stands around. */
function belowNode(node: Located, op: 'all' | 'any', sink: FaultSink): Node | undefined {
  if (node.kind !== 'scalar' || !below.includes(String(node.value))) return undefined
  return { kind: 'children', op, place: { file: sink.file, line: node.line } }
}

function readNode(node: Located, sink: FaultSink): Node {
  if (
    node.kind === 'mapping' &&
    node.entries.some((each) => each.key === 'all_of' || each.key === 'any_of')
  ) {
    const mapping = new RulebookMapping(node, sink)
    const condition = readCondition(mapping)
    mapping.finish()
    if (condition !== null) return condition
  }
  return readLeaf(node, sink)
}

function readLeaf(node: Located, sink: FaultSink): Node {
  const place = { file: sink.file, line: node.line }
  if (node.kind === 'scalar') {
    const name = String(node.value)
    checkName(name, node.line, sink)
    return { ...emptyLeaf(name, place), params: {} }
  }
  const mapping = new RulebookMapping(node, sink)
  const [name = '', ...others] = mapping.keys.filter((key) => !besides.includes(key))
  if (others.length > 0) report(sink, node.line, 'several-conditions')
  checkName(name, mapping.lineOf(name), sink)
  const leaf: LeafNode = {
    ...emptyLeaf(name, place),
    params: readParams(name, mapping),
    also: mapping.mappings('also').map(readAlso),
    from: mapping.day('from'),
    to: mapping.day('to'),
    note: mapping.wordsIfAny('note'),
    point: mapping.text('point'),
    certainty: mapping.has('certainty') ? mapping.choice('certainty', certainties, 'not-found') : null,
  }
  const within = mapping.list('within').map((item) => readNode(item, sink))
  mapping.finish()
  if (within.length === 0) return leaf
  const run: BranchNode = { kind: 'all', of: within, run: leaf, place }
  return run
}

function emptyLeaf(condition: string, place: LeafNode['place']): LeafNode {
  return {
    kind: 'leaf',
    condition,
    params: {},
    also: [],
    from: null,
    to: null,
    note: null,
    point: null,
    certainty: null,
    place,
  }
}

function checkName(name: string, line: number, sink: FaultSink) {
  if (name === meetsStandardOf || conditions.has(name)) return
  report(
    sink,
    line,
    'unknown-condition',
    { name },
    nearestName(name, [...conditions.keys(), meetsStandardOf]),
  )
}

/** A bare value stands for the main parameter. */
function readParams(name: string, mapping: RulebookMapping): Params {
  const node = mapping.node(name)
  const main = name === meetsStandardOf ? 'award' : (conditions.get(name)?.main ?? null)
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return {}
  if (node.kind === 'mapping') {
    const params: Record<string, ParamValue> = {}
    for (const { key, value } of node.entries) {
      const read = paramOf(value, key, mapping.sink)
      if (read !== undefined) params[key] = read
    }
    return params
  }
  if (main === null) {
    report(mapping.sink, node.line, 'parameters-expected', { name })
    return {}
  }
  const read = paramOf(node, main, mapping.sink)
  return read === undefined ? {} : { [main]: read }
}

function paramOf(node: Located, key: string, sink: FaultSink): ParamValue | undefined {
  if (node.kind === 'scalar' && node.value !== null) return node.value
  if (node.kind === 'list')
    return node.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []))
  report(sink, node.line, 'parameter-not-plain', { key })
  return undefined
}

function readAlso(mapping: RulebookMapping): AlsoCited {
  const also: AlsoCited = {
    document: mapping.required('document'),
    article: mapping.text('article'),
    clause: mapping.text('clause'),
    point: mapping.text('point'),
    certainty: mapping.choice('certainty', certainties, 'read'),
    note: mapping.wordsIfAny('note'),
    from: mapping.day('from'),
    to: mapping.day('to'),
  }
  mapping.finish()
  return also
}
