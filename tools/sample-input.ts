// The smallest input that a contract accepts, made from its schema; ids are those of known records, by the name of their field.
// Used by the permission table and by the test of bad input.
import { z } from 'zod'

/** The parts of JSON schema that zod writes for our contracts. */
export interface Shape {
  type?: string
  format?: string
  pattern?: string
  const?: unknown
  enum?: readonly unknown[]
  default?: unknown
  minimum?: number
  exclusiveMinimum?: number
  minLength?: number
  minItems?: number
  items?: Shape
  prefixItems?: readonly Shape[]
  properties?: Record<string, Shape>
  required?: readonly string[]
  anyOf?: readonly Shape[]
  oneOf?: readonly Shape[]
  allOf?: readonly Shape[]
}

export const shapeOf = (input: z.ZodType): Shape =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape

/** @param known ids by field name: `movementId`, and `dossierIds` for what a list holds */
export function sampleOf(shape: Shape, known: Readonly<Record<string, string>>, name = ''): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return choices.some(isNull) ? null : sampleOf(choices[0] ?? {}, known, name)
  if (shape.type === 'object' || shape.properties) return objectOf(shape, known)
  if (shape.type === 'array')
    return Array.from({ length: shape.minItems ?? 0 }, () => sampleOf(shape.items ?? {}, known, name))
  if (shape.type === 'integer' || shape.type === 'number')
    return name === 'year' ? 2024 : (shape.minimum ?? 1)
  if (shape.type === 'boolean') return true
  if (shape.type === 'string') return textOf(shape, known, name)
  return null
}

const isNull = (shape: Shape): boolean => shape.type === 'null'

function objectOf(shape: Shape, known: Readonly<Record<string, string>>): Record<string, unknown> {
  const wanted = (shape.required ?? []).map((key) => [key, shape.properties?.[key] ?? {}] as const)
  return Object.fromEntries(wanted.map(([key, one]) => [key, sampleOf(one, known, key)]))
}

/** Texts that the patterns of our contracts accept: codes, awards, telephone numbers, instants without zone. */
const texts = ['Xong', 'a-b', 'A', 'ND-1', '0912 345 678', '2024-12-04T08:00', 'abcdefghij', 'x'.repeat(40)]

function textOf(shape: Shape, known: Readonly<Record<string, string>>, name: string): string {
  if (shape.format === 'uuid') return known[name] ?? '0190a0a0-0000-7000-8000-000000000001'
  if (shape.format === 'date') return '2024-12-05'
  if (shape.format === 'date-time') return '2024-12-05T02:00:00.000Z'
  const pattern = new RegExp(shape.pattern ?? '', 'u')
  const found = texts.find((text) => text.length >= (shape.minLength ?? 0) && pattern.test(text))
  return found ?? 'x'.repeat(shape.minLength ?? 1)
}
