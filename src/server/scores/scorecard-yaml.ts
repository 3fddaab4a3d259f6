// The shape of a file in scorecards/: strict, every field named, points with one decimal at most. Used by read-scorecard.ts.
import { z } from 'zod'

const Names = z.strictObject({ vi: z.string().min(1), fr: z.string().min(1), en: z.string().min(1) })
/** What something rests on. Versions that older houses keep say it in one language only. */
const Basis = z.union([
  Names,
  z
    .string()
    .min(1)
    .transform((said) => ({ vi: said, fr: said, en: said })),
])
const Code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const Points = z.number().refine((points) => Number.isInteger(points * 10), 'one decimal at most')
const Input = z.strictObject({
  code: Code,
  name: Names,
  help: Names.optional(),
  decimals: z.union([z.literal(0), z.literal(1)]).default(0),
})
const Weights = z.record(Code, z.number().int().positive())
const AtMost = z.strictObject({ of: z.array(Code).min(1), total: Code })

const options = { options: z.array(z.strictObject({ code: Code, points: Points, name: Names })).min(2) }
const scale = { scale: z.array(Points).min(2) }
const judged = { judged: Input }
const sum = {
  start: Points,
  terms: z
    .array(
      z.strictObject({
        code: Code,
        name: Names,
        points: Points,
        at_most: z.number().int().positive().optional(),
      }),
    )
    .min(1),
}
const ratio = {
  inputs: z.array(Input).min(1),
  numerator: Weights,
  denominator: Weights,
  at_most: AtMost.optional(),
}
const index = { inputs: z.array(Input).length(1), of: z.number().int().positive() }
const part = { max: Points }
const parts = {
  parts: z.array(
    z.union([
      z.strictObject({ ...part, ...judged }),
      z.strictObject({ ...part, ...ratio }),
      z.strictObject({ ...part, ...sum }),
    ]),
  ),
}
const itemHead = {
  code: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/),
  max: Points,
  name: Names,
  method: z.enum(['step', 'rating', 'ratio', 'ratio_gate', 'index', 'deduct', 'count']),
  can_be_not_applicable: z.boolean(),
  evidence: z.array(z.string()),
  criterion: z.string().optional(),
  source_rule: z.string(),
  basis: Basis,
}
const ItemYaml = z.union([
  z.strictObject({ ...itemHead, ...options }),
  z.strictObject({ ...itemHead, ...scale }),
  z.strictObject({ ...itemHead, ...sum }),
  z.strictObject({ ...itemHead, ...ratio }),
  z.strictObject({ ...itemHead, ...index }),
  z.strictObject({ ...itemHead, ...parts }),
])
const Extra = { code: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/), points: Points, name: Names }
const Trigger = z.union([
  z.strictObject({ item: z.string(), below_full: z.literal(true) }),
  z.strictObject({ item: z.string(), input: Code, at_least: z.number().int().positive() }),
])
const tie = { order: z.number().int().positive(), text: Names }

/** A scorecard file as it is written. */
export const ScorecardYaml = z.strictObject({
  code: z.string().min(1),
  year: z.number().int(),
  subject: z.literal('collective'),
  name: Names,
  status: z.string(),
  status_note: Basis,
  scale: z.number().int().positive(),
  rounding: z.strictObject({ to: z.literal('tenth'), mode: z.literal('half-up'), basis: Basis }),
  not_applicable: z.strictObject({ rule: z.literal('rescale'), text: Basis }),
  groups: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z]$/),
        max: Points,
        name: Names,
        items: z.array(ItemYaml).min(1),
      }),
    )
    .min(1),
  bonus: z.strictObject({ cap: Points, basis: Basis, items: z.array(z.strictObject(Extra)) }),
  penalties: z.array(
    z.strictObject({
      ...Extra,
      trigger: z.string(),
      self_above_percent: z.number().int().positive().optional(),
      basis: Basis,
    }),
  ),
  gates: z.array(
    z.strictObject({
      code: z.string().regex(/^L[0-9]{1,2}$/),
      rule: Names,
      effect: Names,
      no_title: z.boolean().default(false),
      not_ranked: z.boolean().default(false),
      class_at_most: z.string().optional(),
      when: z.array(Trigger),
      may_be_declared: z.boolean(),
      basis: Basis,
    }),
  ),
  classes: z.array(z.strictObject({ code: z.string(), from: Points, name: Names })).min(1),
  classes_basis: Basis,
  ties: z.array(
    z.discriminatedUnion('by', [
      z.strictObject({ ...tie, by: z.literal('group'), group: z.string(), higher: z.boolean() }),
      z.strictObject({ ...tie, by: z.literal('rate'), item: z.string(), higher: z.boolean() }),
      z.strictObject({
        ...tie,
        by: z.literal('inputs'),
        item: z.string(),
        inputs: z.array(Code),
        higher: z.boolean(),
      }),
      z.strictObject({ ...tie, by: z.literal('ballot') }),
      z.strictObject({ ...tie, by: z.literal('council') }),
    ]),
  ),
  ties_basis: Basis,
  observation: z.string().optional(),
  steps: z.array(z.unknown()),
  flags: z.record(z.string(), z.unknown()),
  sources: z.array(z.strictObject({ finding: z.string(), source: z.string() })).min(1),
  missing: z.array(z.string()),
})
export type ItemYaml = z.infer<typeof ItemYaml>
export type PartYaml =
  z.infer<typeof ItemYaml> extends infer One ? (One extends { parts: (infer P)[] } ? P : never) : never
