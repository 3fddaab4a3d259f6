// The JSON Schema of an article file, for the completion of editors: `rulebooks/schema.json` is written from here.
// Made from the conditions and effects themselves, so that it cannot fall behind them; a test keeps the file true.
import type { ParamSpec } from './conditions/condition.ts'
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import { effectReaders } from './read-effects.ts'
import { certainties } from './read-nodes.ts'

type Schema = { [key: string]: unknown }

export function rulebookSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An article of the law, with its text and its rules',
    $ref: '#/$defs/passage',
    required: ['article'],
    $defs: { passage: passage(), condition: condition(), node: node(), also: also(), day, words },
  }
}

const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const words: Schema = {
  type: 'object',
  description: 'In the three languages.',
  required: ['vi', 'fr', 'en'],
  additionalProperties: false,
  properties: { vi: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' } },
}
const text: Schema = { type: ['string', 'number'] }
const nodes: Schema = {
  oneOf: [{ enum: ['clauses', 'points'] }, { type: 'array', minItems: 1, items: { $ref: '#/$defs/node' } }],
}
const passages: Schema = { type: 'array', items: { $ref: '#/$defs/passage' } }

function passage(): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      article: { ...text, description: 'The number of the article; not-read where it is not known.' },
      clause: text,
      point: text,
      text: { type: 'string', description: 'The official Vietnamese wording, word for word.' },
      source: { type: 'string', description: 'A source of source.yaml.' },
      certainty: { enum: certainties, description: 'How surely the passage was read; inherited from above.' },
      note: { $ref: '#/$defs/words' },
      not_coded: { $ref: '#/$defs/words', description: 'Why no rule answers for the passage.' },
      from: { $ref: '#/$defs/day' },
      to: { $ref: '#/$defs/day' },
      holds: { $ref: '#/$defs/condition' },
      all_of: nodes,
      any_of: nodes,
      clauses: passages,
      points: passages,
      ...Object.fromEntries(Object.keys(effectReaders).map((key) => [key, {}])),
    },
  }
}

function node(): Schema {
  return {
    oneOf: [
      { enum: ['clauses', 'points'] },
      { $ref: '#/$defs/condition' },
      { type: 'object', required: ['all_of'], additionalProperties: false, properties: { all_of: nodes } },
      { type: 'object', required: ['any_of'], additionalProperties: false, properties: { any_of: nodes } },
    ],
  }
}

function condition(): Schema {
  const named = [...conditions.values()].map((each) => [
    each.name,
    // A bare value stands for the main parameter.
    {
      description: each.about,
      type: each.main === null ? 'object' : ['object', 'string', 'number'],
      ...paramsOf(each.params),
    },
  ])
  return {
    oneOf: [
      { type: 'string', enum: [...conditions.keys()] },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          ...Object.fromEntries(named),
          [meetsStandardOf]: {
            type: 'string',
            description: 'the standard of another award is met; its title need not be decided',
          },
          also: { type: 'array', items: { $ref: '#/$defs/also' } },
          note: { $ref: '#/$defs/words' },
          point: text,
          certainty: { enum: certainties },
          from: { $ref: '#/$defs/day' },
          to: { $ref: '#/$defs/day' },
          within: { type: 'array', minItems: 1, items: { $ref: '#/$defs/node' } },
        },
      },
    ],
  }
}

function paramsOf(params: Readonly<Record<string, ParamSpec>>): Schema {
  const required = Object.entries(params).flatMap(([key, spec]) => (spec.required ? [key] : []))
  return {
    properties: Object.fromEntries(Object.entries(params).map(([key, spec]) => [key, paramOf(spec)])),
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
  }
}

function paramOf(spec: ParamSpec): Schema {
  const one: Schema = spec.choices === undefined ? { type: ['string', 'number'] } : { enum: spec.choices }
  if (spec.type === 'flag') return { type: 'boolean' }
  if (spec.type === 'texts') return { type: 'array', items: one }
  return one
}

function also(): Schema {
  return {
    type: 'object',
    required: ['document'],
    additionalProperties: false,
    properties: {
      document: { type: 'string', description: 'The folder of the document.' },
      article: text,
      clause: text,
      point: text,
      certainty: { enum: certainties },
      note: { $ref: '#/$defs/words' },
      from: { $ref: '#/$defs/day' },
      to: { $ref: '#/$defs/day' },
    },
  }
}
