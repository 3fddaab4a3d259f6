// Synthetic people and collectives from a seed: shares like those of a ministry, some facts not known, none real.
// Used by every measurement of the law; the same seed gives the same people on every machine.
import type { CollectiveFacts, IndividualFacts } from '../../src/law/index.ts'

export type Chance = {
  under: (limit: number) => number
  share: (of100: number) => boolean
  pick: <T>(all: readonly T[]) => T
}

/** A small generator of even numbers (xorshift32): a run can be repeated anywhere. */
export function chance(seed: number): Chance {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  const under = (limit: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    under,
    share: (of100) => under(100) < of100,
    pick: (all) => {
      const found = all[under(all.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}

const classes = ['excellent', 'good', 'good', 'good', 'completed', 'not-completed'] as const
const judged = [
  'movement-participation',
  'self-reliance-and-solidarity',
  'selected-among-holders',
  'exemplary-compliance',
] as const

export type People = {
  year: number
  asOf: string /** Everything is known and judged, nothing pending: for peers without a third value. */
  whole: boolean
}

export function person(seed: number, { year, asOf, whole }: People): IndividualFacts {
  const { under, share, pick } = chance(seed)
  const since = year - 1 - under(12)
  const ratings = Array.from({ length: Math.min(8, year - since + 1) }, (_, back) => ({
    year: year - back,
    rating: pick(classes),
  }))
  const titles = ratings.filter(
    (each) => each.year < year && (each.rating === 'excellent' || (each.rating === 'good' && share(40))),
  )
  const honours: NonNullable<IndividualFacts['honours']> = titles.map((each) => ({
    award: 'grassroots-emulation-fighter',
    year: each.year,
    'decided-on': `${each.year + 1}-01-20`,
    basis: 'merit' as const,
  }))
  if (titles.length >= 3 && share(30))
    honours.push({
      award: 'ministry-province-emulation-fighter',
      year: year - 1,
      'decided-on': `${year}-02-10`,
      basis: 'merit',
    })
  if (titles.length >= 2 && share(30))
    honours.push({
      award: 'ministry-province-merit-certificate',
      year: year - 3,
      'decided-on': `${year - 2}-02-10`,
      basis: 'merit',
    })
  const judgements: Record<string, boolean | null> = {}
  for (const name of judged) if (whole || share(70)) judgements[name] = share(92)
  if (whole) for (const name of alwaysDenied) judgements[name] = false
  return {
    subject: 'individual',
    'as-of': asOf,
    year,
    profile: {
      employment: pick(['civil-servant', 'public-employee'] as const),
      employer: 'ministry-unit',
      'recruited-on': `${since}-0${1 + under(9)}-01`,
    },
    ...(whole || share(97) ? { ratings } : {}),
    honours,
    initiatives: share(35)
      ? [
          {
            id: `I-${seed}`,
            'recognised-on': `${year}-11-02`,
            year,
            scope: pick(['base-unit', 'base-unit', 'ministry-province', 'nationwide'] as const),
            applied: true,
            replicable: share(80),
            'used-for': [],
          },
        ]
      : [],
    research: [],
    ...(whole || share(95)
      ? {
          absences: share(6)
            ? [
                {
                  kind: pick(['sick-leave', 'maternity-leave'] as const),
                  from: `${year}-02-01`,
                  to: `${year}-0${4 + under(4)}-28`,
                },
              ]
            : [],
        }
      : {}),
    discipline: share(1)
      ? [{ level: 'reprimand', 'decided-on': `${year}-05-10`, 'ends-on': `${year + 1}-05-10` }]
      : [],
    proceedings:
      !whole && share(1) ? [{ kind: 'denunciation', 'opened-on': `${year}-10-01`, 'cleared-on': null }] : [],
    judgements,
    registration: { on: `${year}-03-12` },
  }
}

/** What few people ever have; a peer without a third value must be told no. */
const alwaysDenied = ['other-worker-merit', 'combat-merit'] as const

export function collective(seed: number, { year, asOf }: People): CollectiveFacts {
  const { under, share, pick } = chance(seed)
  const total = 5 + under(40)
  const good = Math.min(total, Math.floor((total * (55 + under(46))) / 100))
  return {
    subject: 'collective',
    'as-of': asOf,
    year,
    ratings: Array.from({ length: 5 }, (_, back) => ({ year: year - back, rating: pick(classes) })),
    honours: [],
    proceedings: [],
    judgements: { 'movement-participation': share(90), unity: share(95), 'exemplary-compliance': share(95) },
    registration: { on: `${year}-03-12` },
    members: {
      total,
      'advanced-workers': good,
      'completed-or-better': share(80) ? total : total - 1,
      'grassroots-fighters': Math.floor(good / 6),
    },
    'member-discipline': share(5) ? [{ level: 'warning', 'decided-on': `${year}-06-01` }] : [],
    block: { organiser: 'ministry-province', leads: share(10) },
    'movements-led': [],
  }
}
