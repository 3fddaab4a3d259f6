// One condition in its passage, compiled: verdict, telling with citation, and what the road must bring.
// Used by compile-node.ts.
import { type Citation, isCertain, weakest } from './citation.ts'
import type { Compiled } from './compiled.ts'
import type { Condition, Program } from './conditions/condition.ts'
import type { MissingFact, ReasonLeaf } from './finding.ts'
import { alreadySo, noWay } from './plan.ts'
import type { AlsoCited, LeafNode, Rulebook } from './rulebook.ts'
import { citationOf, coversDay, type InForce } from './rulebook-on.ts'
import type { Scene } from './scene.ts'
import { met, unknown, verdictOf } from './verdict.ts'

export function compileLeaf(
  leaf: LeafNode,
  condition: Condition,
  place: InForce,
  scene: Scene,
  on: string,
  rulebook: Rulebook,
): Compiled {
  return compileProgram(condition.compile(leaf.params, scene), leaf, place, on, rulebook)
}

export function compileProgram(
  program: Program,
  leaf: LeafNode,
  place: InForce,
  on: string,
  rulebook: Rulebook,
): Compiled {
  const citation = leafCitation(leaf, place)
  const also = leaf.also.filter((each) => coversDay(each, on)).map((each) => citationOfAlso(each, rulebook))
  const restsOn = weakest([citation, ...also].map((each) => each.certainty))
  return {
    verdict: program.verdict,
    explain: (c, window, witness) => {
      const code = program.verdict(c, window)
      const told = program.tell(c, window)
      witness?.(leaf.place, code)
      const places = [...also, ...(told.also ?? [])]
      const reason: ReasonLeaf = {
        predicate: program.predicate,
        params: program.params,
        verdict: verdictOf(code),
        facts: told.facts,
        uses: told.uses ?? [],
        citation,
        ...(places.length > 0 ? { also: places } : {}),
        ...(program.judgement ? { judgement: true as const } : {}),
        ...(told.reason === undefined ? {} : { reason: told.reason }),
      }
      const certain =
        (told.certain ?? isCertain(restsOn)) && (told.also ?? []).every((each) => isCertain(each.certainty))
      const missing =
        code === unknown ? (told.missing ?? []).map((fact) => missingFact(fact, program, citation)) : []
      return { code, reason, certain, missing, warnings: told.warnings ?? [] }
    },
    plan: (planner, window) => {
      const isFresh = program.yearly !== true || planner.year === planner.firstYear
      if (isFresh && program.verdict(planner.c, window) === met) return alreadySo
      return program.plan?.(planner.citing(citation), window) ?? noWay
    },
  }
}

function missingFact(fact: string, program: Program, citation: Citation): MissingFact {
  const isJudgement = fact.startsWith('judgements.')
  return {
    fact,
    question: isJudgement ? fact : `facts.${fact.replaceAll(/\[\d+\]/g, '').replaceAll('.', '-')}`,
    kind: isJudgement ? 'judgement' : 'fact',
    predicate: program.predicate,
    params: program.params,
    citation,
  }
}

function leafCitation(leaf: LeafNode, place: InForce): Citation {
  const base = citationOf(place)
  return {
    ...base,
    ...(leaf.point === null ? {} : { point: leaf.point }),
    ...(leaf.certainty === null ? {} : { certainty: leaf.certainty }),
    ...(leaf.note === null ? {} : { note: leaf.note }),
  }
}

function citationOfAlso(also: AlsoCited, rulebook: Rulebook): Citation {
  return {
    document: rulebook.documents.find((each) => each.id === also.document)?.number ?? also.document,
    ...(also.article === null ? {} : { article: also.article }),
    ...(also.clause === null ? {} : { clause: also.clause }),
    ...(also.point === null ? {} : { point: also.point }),
    certainty: also.certainty,
    ...(also.note === null ? {} : { note: also.note }),
  }
}
