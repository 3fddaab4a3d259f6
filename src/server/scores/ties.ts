// How members with the same total are told apart: rule after rule, each only where everybody in the tie has what it asks. Pure.
// Used by ranking.ts.
import { type Share, shareOf } from './points.ts'
import { itemBy, type Scorecard, type Tenths, type TieRule } from './scorecard.ts'
import type { StageScores } from './sheet.ts'

/** What the block and the council have said about ties. */
export interface TieVotes {
  /** Votes of a secret ballot in the block, by unit. */
  ballot: ReadonlyMap<string, number>
  /** The council's orders, best first; the last one that names all of a tie decides it. */
  council: readonly (readonly string[])[]
}
export const noTieVotes: TieVotes = { ballot: new Map(), council: [] }

export interface Tied {
  unitId: string
  scores: StageScores
}
export interface Untied<T> {
  members: readonly T[]
  /** The order of the rule that set these apart from the next ones. */
  decidedBy: number | undefined
}

/** Splits a tie into smaller ones, best first; members that stay together stay tied. */
export function breakTie<T extends Tied>(
  card: Scorecard,
  tied: readonly T[],
  votes: TieVotes,
  rules: readonly TieRule[] = card.ties,
): Untied<T>[] {
  const [rule, ...others] = rules
  if (!rule || tied.length < 2) return [{ members: tied, decidedBy: undefined }]
  const keyed = tied.map((one) => ({ one, key: keyFor(card, rule, one, tied, votes) }))
  const split = keyed.every(({ key }) => key !== undefined) ? groupedBy(keyed) : [tied]
  return split.flatMap((group, index) => {
    const parts = breakTie(card, group, votes, others)
    const last = parts.at(-1)
    const decided =
      index < split.length - 1 && last ? [...parts.slice(0, -1), { ...last, decidedBy: rule.order }] : parts
    return decided
  })
}

/** A share to compare by, higher first. */
type Key = Share | undefined

function keyFor(card: Scorecard, rule: TieRule, one: Tied, tied: readonly Tied[], votes: TieVotes): Key {
  switch (rule.by) {
    case 'group':
      return groupShare(card, rule.group, one.scores)
    case 'rate': {
      const item = itemBy(card, rule.item)
      const inputs = one.scores.get(rule.item)?.inputs
      return item && inputs ? shareOf(item, inputs) : undefined
    }
    case 'inputs': {
      const inputs = one.scores.get(rule.item)?.inputs
      if (!inputs) return undefined
      const sum = rule.inputs.reduce((total, code) => total + (inputs[code] ?? 0), 0)
      return whole(rule.higher ? sum : -sum)
    }
    case 'ballot': {
      const found = votes.ballot.get(one.unitId)
      return found === undefined ? undefined : whole(found)
    }
    case 'council': {
      const order = votes.council.findLast((units) => tied.every((each) => units.includes(each.unitId)))
      return order && whole(-order.indexOf(one.unitId))
    }
  }
}

const whole = (number: number): Share => ({ over: BigInt(number), under: 1n })

/** A group's points out of those that apply to the member: not applicable neither helps nor harms. */
function groupShare(card: Scorecard, code: string, scores: StageScores): Key {
  const items = card.groups.find((group) => group.code === code)?.items ?? []
  const applicable = items.filter((item) => scores.get(item.code)?.notApplicable !== true)
  if (applicable.length === 0 || applicable.some((item) => !scores.has(item.code))) return undefined
  const sum = (points: (code: string, max: Tenths) => Tenths) =>
    BigInt(applicable.reduce((total, item) => total + points(item.code, item.max), 0))
  return { over: sum((item) => scores.get(item)?.tenths ?? 0), under: sum((_, max) => max) }
}

function groupedBy<T>(keyed: readonly { one: T; key: Key }[]): T[][] {
  const sorted = [...keyed].sort((a, b) => compare(b.key, a.key))
  const groups: T[][] = []
  let last: Key
  for (const { one, key } of sorted) {
    const group = groups.at(-1)
    if (group && compare(last, key) === 0) group.push(one)
    else groups.push([one])
    last = key
  }
  return groups
}

function compare(a: Key, b: Key): number {
  if (!a || !b) return 0
  const left = a.over * b.under
  const right = b.over * a.under
  return left < right ? -1 : left > right ? 1 : 0
}
