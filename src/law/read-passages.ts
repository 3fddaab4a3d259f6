// One article file to an article: its passages, clause by clause and point by point, with text, rules and reasons.
// Used by read-rulebook.ts.
import type { Certainty } from './citation.ts'
import type { Located } from './facts-positions.ts'
import { effectReaders } from './read-effects.ts'
import { certainties, readCondition } from './read-nodes.ts'
import type { Article, Passage } from './rulebook.ts'
import { type FaultSink, RulebookMapping, report } from './rulebook-mapping.ts'

export function readArticle(root: Located, document: string, otherwise: Certainty, sink: FaultSink): Article {
  const mapping = new RulebookMapping(root, sink)
  const article = mapping.required('article')
  sink.article = article
  const passage = readPassage(mapping, { clause: null, point: null, certainty: otherwise })
  return { ...passage, article, document }
}

type Above = { clause: string | null; point: string | null; certainty: Certainty }

function readPassage(mapping: RulebookMapping, above: Above): Passage {
  const { sink } = mapping
  const clause = mapping.text('clause') ?? above.clause
  const point = mapping.text('point') ?? above.point
  const certainty = mapping.has('certainty')
    ? mapping.choice('certainty', certainties, above.certainty)
    : above.certainty
  const passage: Passage = {
    clause,
    point,
    text: mapping.text('text'),
    source: mapping.text('source'),
    certainty,
    note: mapping.wordsIfAny('note'),
    notCoded: mapping.wordsIfAny('not_coded'),
    from: mapping.day('from'),
    to: mapping.day('to'),
    condition: readCondition(mapping),
    effects: Object.entries(effectReaders).flatMap(([key, read]) =>
      mapping.has(key) ? read(mapping, key) : [],
    ),
    children: [...mapping.mappings('clauses'), ...mapping.mappings('points')].map((each) =>
      readPassage(each, { clause, point: null, certainty }),
    ),
    place: mapping.place,
  }
  mapping.finish()
  const isCoded = passage.condition !== null || passage.effects.length > 0
  if (!isCoded && passage.children.length === 0 && passage.notCoded === null)
    report(sink, mapping.line, 'neither-coded-nor-explained', { clause: clause ?? '', point: point ?? '' })
  return passage
}
