// Holds which words stand beside a field for each fault that the API names by type and path.
import { expect, test } from 'vitest'
import { faultOf } from './field-words.ts'

test.each([
  ['input.too_small', { origin: 'string', minimum: 1 }, 'needed'],
  ['input.too_small', { origin: 'array', minimum: 1 }, 'needed'],
  ['input.too_small', { origin: 'string', minimum: 8 }, 'too-short'],
  ['input.too_small', { origin: 'number', minimum: 1 }, 'at-least'],
  ['input.too_big', { origin: 'number', maximum: 100 }, 'at-most'],
  ['input.too_big', { origin: 'string', maximum: 500 }, 'too-long'],
  ['input.invalid_type', { expected: 'string' }, 'needed'],
  ['input.invalid_value', { values: 'a, b' }, 'not-listed'],
  ['input.invalid_format', { format: 'regex' }, 'form'],
])('%s %o is said as %s', (kind, figures, key) => {
  expect(faultOf({ kind, figures })?.key).toBe(key)
})

test('a refusal by the rules keeps its own sentence', () => {
  expect(faultOf({ kind: 'legal.code-taken', figures: { code: '1' } })).toBeUndefined()
})
