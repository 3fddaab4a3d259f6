// What anybody may ask of the law without signing in, with the shapes of the terminal (design: facts). Nothing is written.
// Used by src/server/http/law.ts, by other programs, and by the API document.
import { z } from 'zod'
import type { Finding, Majority, Prize, Road } from '../law/index.ts'
import { viewContract } from './define.ts'
import { Line, LocalDate } from './values.ts'

const Award = z
  .string()
  .max(100)
  .describe('The code of a title or commendation: `grassroots-emulation-fighter`')
const FactsGiven = z
  .union([z.record(z.string(), z.unknown()), z.string()])
  .describe('A facts file: as JSON, or as the text of a YAML or JSON file, whose lines refusals then name')

/** The facts stand under `facts`; or the body is the facts file itself (JSON, or YAML as application/yaml), the award in the query. */
const OneFile = {
  facts: FactsGiven.optional(),
  file: Line(200).optional().describe('Its name in the answer'),
}

export const CheckFacts = viewContract({
  name: 'check-facts',
  noun: 'law',
  method: 'POST',
  path: '/api/law/check',
  summary:
    'The findings of the law on one facts file or several, for one award or for every award of that subject: `palmares check`. The body is `{ facts }`, `{ files }`, or the facts file itself.',
  input: z.looseObject({
    award: Award.optional(),
    ...OneFile,
    files: z
      .array(z.strictObject({ file: Line(200), facts: FactsGiven }))
      .min(1)
      .max(1000)
      .optional(),
  }),
  output: z.object({
    results: z.array(z.object({ file: z.string(), findings: z.custom<readonly Finding[]>() })),
  }),
  open: true,
})

export const FindRoad = viewContract({
  name: 'find-road',
  noun: 'law',
  method: 'POST',
  path: '/api/law/road',
  summary:
    'The first year an award can be reached if all goes well, step by step, each cited: `palmares road`. The body is `{ facts }` or the facts file itself.',
  input: z.looseObject({ award: Award, ...OneFile }),
  output: z.custom<Road>(),
  open: true,
})

const membersMax = 100_000

export const CountMajority = viewContract({
  name: 'count-majority',
  noun: 'law',
  method: 'POST',
  path: '/api/law/majority',
  summary:
    'Whether a vote reaches what the law of that day asks of all the members; `percent` is the unit’s own rule: `palmares majority`.',
  input: z.strictObject({
    award: Award,
    on: LocalDate,
    members: z.number().int().min(1).max(membersMax),
    yes: z.number().int().min(0).max(membersMax),
    percent: z.number().int().min(1).max(100).optional(),
  }),
  output: z.custom<Majority>(),
  open: true,
})

export const TellPrize = viewContract({
  name: 'tell-prize',
  noun: 'law',
  method: 'POST',
  path: '/api/law/prize',
  summary: 'The prize of an award decided on a day, on the base salary of that day: `palmares prize`.',
  input: z.strictObject({
    award: Award,
    'decided-on': LocalDate,
    subject: z.enum(['individual', 'collective', 'household']).optional(),
  }),
  output: z.custom<Prize>(),
  open: true,
})
