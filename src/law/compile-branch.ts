// Branches of a rule, compiled: all of, any of, within one run of years, wait while, and two texts tried together.
// Used by compile-node.ts and compile.ts.
import type { Case, Window } from './case.ts'
import type { Citation } from './citation.ts'
import type { Compiled, Explained, Witness } from './compiled.ts'
import type { RunProgram } from './conditions/rated-years.ts'
import type { MissingFact, Reason, ReasonBranch, Warning } from './finding.ts'
import { alreadySo, either, noWay, together } from './plan.ts'
import { allOf, anyOf, type Code, eitherText, met, notMet, suspended, unknown, verdictOf } from './verdict.ts'

export type BranchTelling = { citation?: Citation; award?: string }

export function compileAll(of: readonly Compiled[], telling: BranchTelling = {}): Compiled {
  const [first = alwaysMet, ...rest] = of.map((each) => each.verdict)
  return {
    verdict: rest.reduce(bothOf, first),
    explain: (c, window, witness) => joined('all', of, c, window, witness, telling),
    plan: (planner, window) => together(of.map((each) => each.plan(planner, window))),
  }
}

type Answers = Compiled['verdict']
const alwaysMet: Answers = () => met
/** The lower of two; what is refused already is not asked further. */
const bothOf =
  (left: Answers, right: Answers): Answers =>
  (c, window) => {
    const code = left(c, window)
    if (code === notMet) return notMet
    const other = right(c, window)
    if (other < code) return other
    return code
  }

export function compileAny(of: readonly Compiled[], telling: BranchTelling = {}): Compiled {
  const verdicts = of.map((each) => each.verdict)
  return {
    verdict: (c, window) => {
      let found: Code = notMet
      for (const verdict of verdicts) {
        const code = verdict(c, window)
        if (code === met) return met
        if (code === suspended || found === suspended) found = suspended
        else if (code === unknown) found = unknown
      }
      return found
    },
    explain: (c, window, witness) => joined('any', of, c, window, witness, telling),
    plan: (planner, window) => either(of.map((each) => each.plan(planner, window))),
  }
}

/** The law says wait while the condition fails. */
export function compileSuspension(condition: Compiled): Compiled {
  return {
    verdict: (c, window) =>
      condition.verdict(c, window) === notMet ? suspended : condition.verdict(c, window),
    explain: (c, window, witness) => {
      const explained = condition.explain(c, window, witness)
      // Where nothing is pending, it does not matter how surely the rule was read.
      if (explained.code !== notMet) return { ...explained, certain: true }
      return { ...explained, code: suspended, reason: { ...explained.reason, verdict: 'suspended' } }
    },
    plan: condition.plan,
  }
}

/** Conditions that must hold within one and the same run of years. */
export function compileRun(
  run: Compiled,
  program: RunProgram,
  within: Compiled,
  telling: BranchTelling = {},
): Compiled {
  const best = (c: Case): { window: Window | null; code: Code } => {
    const runs = program.runs(c)
    if (runs.length === 0) return { window: null, code: notMet }
    let found: { window: Window; code: Code } | null = null
    for (const each of runs) {
      const inside = within.verdict(c, each.window)
      const code: Code = each.sure ? inside : inside === notMet ? notMet : unknown
      if (found === null || code > found.code) found = { window: each.window, code }
    }
    return found ?? { window: null, code: notMet }
  }
  return {
    verdict: (c) => best(c).code,
    explain: (c, window, witness) => {
      const chosen = best(c)
      const parts = [run.explain(c, window, witness), within.explain(c, chosen.window, witness)]
      const explained = combine('all', parts, telling)
      // What happened within the run is told even where there is none; the verdict is of both together.
      return {
        ...explained,
        code: chosen.code,
        reason: { ...explained.reason, verdict: verdictOf(chosen.code) },
      }
    },
    plan: (planner) => {
      if (best(planner.c).code === met) return alreadySo
      const cited = telling.citation === undefined ? planner : planner.citing(telling.citation)
      return either(
        program.planRuns(cited).map((each) => together([each.plans, within.plan(planner, each.window)])),
      )
    },
  }
}

/** The last text read and the change as reported: where they agree, that; where they differ, unknown; never certain. */
export function compileTexts(lastRead: Compiled, reported: Compiled): Compiled {
  return {
    verdict: (c, window) => eitherText(lastRead.verdict(c, window), reported.verdict(c, window)),
    explain: (c, window, witness) => {
      const parts = [lastRead.explain(c, window, witness), reported.explain(c, window, witness)]
      const code = eitherText(parts[0]?.code ?? unknown, parts[1]?.code ?? unknown)
      const reason: ReasonBranch = {
        op: 'one-of-texts',
        verdict: verdictOf(code),
        of: parts.map((each) => each.reason),
      }
      return {
        code,
        reason,
        certain: false,
        missing: code === unknown ? missingOf(parts) : [],
        warnings: parts[0]?.warnings ?? [],
      }
    },
    plan: (planner, window) => together([lastRead.plan(planner, window), reported.plan(planner, window)]),
  }
}

function joined(
  op: 'all' | 'any',
  of: readonly Compiled[],
  c: Case,
  window: Window | null,
  witness: Witness | null,
  telling: BranchTelling,
): Explained {
  return combine(
    op,
    of.map((each) => each.explain(c, window, witness)),
    telling,
  )
}

function combine(op: 'all' | 'any', parts: readonly Explained[], telling: BranchTelling): Explained {
  const codes = parts.map((each) => each.code)
  const code = op === 'all' ? allOf(codes) : anyOf(codes)
  const reason: ReasonBranch = {
    op,
    verdict: verdictOf(code),
    of: parts.flatMap((each) => spliced(op, each.reason)),
    ...telling,
  }
  const open = code === unknown || code === suspended
  const decisive = parts.filter((each) => each.code === code)
  const warnings: Warning[] = (op === 'any' && code === met ? decisive : parts).flatMap(
    (each) => each.warnings,
  )
  return {
    code,
    reason,
    certain: certainOf(op, code, parts),
    missing: open ? missingOf(parts) : [],
    warnings,
  }
}

/** A branch of the same kind without a place of its own adds nothing to the tree. */
function spliced(op: 'all' | 'any', reason: Reason): readonly Reason[] {
  if (!('op' in reason) || reason.op !== op || reason.citation !== undefined || reason.award !== undefined)
    return [reason]
  return reason.of
}

/** One certain refusal refuses for certain; all must be certain to be certainly met; and the reverse for "any". */
function certainOf(op: 'all' | 'any', code: Code, parts: readonly Explained[]): boolean {
  const decisive = parts.filter((each) => each.code === code)
  const oneIsEnough = op === 'all' ? code === notMet || code === suspended : code === met
  return oneIsEnough ? decisive.some((each) => each.certain) : decisive.every((each) => each.certain)
}

function missingOf(parts: readonly Explained[]): MissingFact[] {
  const found = new Map<string, MissingFact>()
  for (const part of parts)
    if (part.code === unknown || part.code === suspended)
      for (const each of part.missing) if (!found.has(each.fact)) found.set(each.fact, each)
  return [...found.values()]
}

/** No rule of the day answers: always unknown. */
export function compileOpen(explained: Explained): Compiled {
  return { verdict: () => unknown, explain: () => explained, plan: () => noWay }
}
