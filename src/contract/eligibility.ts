// What the law answers on the records: for a person or unit, for everyone of a unit, the road to a title, and what only people can judge.
// Used by the eligibility pages, my titles, and dossiers.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, AwardCode, Id, Line, LocalDate, PersonLink, Text, UnitLink, Year } from './values.ts'

const Verdict = z.enum(['met', 'not-met', 'unknown', 'suspended'])

/** A finding as the engine gives it (src/law/finding.ts), with the facts it rests on and where each comes from. */
export const FindingWithSources = z.object({
  award: AwardCode,
  finding: z.unknown(),
  facts: z.unknown(),
  /** By the place a leaf names (`ratings`, `honours[0]`): the record behind it, as a path of the product. */
  sources: z.record(z.string(), z.string()),
})

export const AnswerJudgements = actContract({
  name: 'answer-judgements',
  noun: 'eligibility',
  method: 'POST',
  path: '/api/units/{unitId}/judgements',
  summary:
    'Answers what only people can judge, for people of the unit or the unit itself, with the document it rests on.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    basis: Line(300),
    answers: z
      .array(
        z.strictObject({
          personId: Id.nullable().default(null),
          predicate: z.string().regex(/^[a-z][a-z-]{2,79}$/),
          answer: z.boolean(),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  output: z.object({ recorded: z.number().int() }),
  refusals: [
    'judgement.unknown-question',
    'judgement.for-the-council',
    'judgement.not-of-the-unit',
    'judgement.said-twice',
  ],
})

const Subject = { personId: Id.optional(), unitId: Id.optional(), year: Year, on: LocalDate.optional() }

export const ShowEligibility = viewContract({
  name: 'show-eligibility',
  noun: 'eligibility',
  path: '/api/eligibility',
  summary:
    'Every award for a person or unit, or one of them: verdict, reasons with articles, what is missing, procedure.',
  input: z.strictObject({ ...Subject, award: AwardCode.optional() }),
  output: z.object({
    person: PersonLink.nullable(),
    unit: UnitLink.nullable(),
    year: z.number().int(),
    on: LocalDate,
    findings: z.array(FindingWithSources),
    abilities: Abilities,
  }),
})

export const ShowRoad = viewContract({
  name: 'show-road',
  noun: 'eligibility',
  path: '/api/eligibility/road',
  summary: 'The first year an award can be reached if all goes well, with what each year must bring.',
  input: z.strictObject({ ...Subject, award: AwardCode }),
  output: z.object({
    person: PersonLink.nullable(),
    unit: UnitLink.nullable(),
    award: AwardCode,
    road: z.unknown(),
  }),
})

export const ListUnitEligibility = viewContract({
  name: 'list-unit-eligibility',
  noun: 'eligibility',
  path: '/api/units/{unitId}/eligibility',
  summary: 'Everyone of a unit and every title: the verdicts, without their trees.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    on: LocalDate.optional(),
    search: Text(200).optional(),
    /** Only those whose verdict for this award is this one; without an award, for any of them. */
    award: AwardCode.optional(),
    verdict: Verdict.optional(),
  }),
  output: z.object({
    unit: UnitLink,
    year: z.number().int(),
    on: LocalDate,
    awards: z.array(AwardCode),
    unitAwards: z.array(z.object({ award: AwardCode, verdict: Verdict, awaitingJudgement: z.boolean() })),
    rows: z.array(
      z.object({
        person: PersonLink,
        position: z.string().nullable(),
        verdicts: z.array(
          z.object({ verdict: Verdict, awaitingJudgement: z.boolean(), missing: z.number().int() }),
        ),
      }),
    ),
    questions: z.array(
      z.object({
        predicate: z.string(),
        question: z.object({ vi: z.string(), fr: z.string(), en: z.string() }),
        /** The meeting of the unit may say it of everyone; otherwise it is said of one, on the papers of that one. */
        ofEveryone: z.boolean(),
      }),
    ),
    abilities: Abilities,
  }),
})
