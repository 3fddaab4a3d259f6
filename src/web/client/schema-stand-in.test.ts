// What stands in for zod in the browser: contracts load, enumerations keep their values, and nobody checks with it by mistake.
import { expect, test } from 'vitest'
import { z as standIn } from './schema-stand-in.ts'

// The stand-in answers to whatever zod would: seen as zod here, as the contract's files see it.
const z = standIn as typeof import('zod').z

test('a contract of any shape loads', () => {
  const row = z.object({
    id: z.uuid(),
    on: z.iso.date().nullable(),
    size: z.coerce.number().int().min(1).default(50),
  })
  const query = { page: z.coerce.number() }
  expect(() =>
    z
      .strictObject({ ...query, rows: z.array(row.extend({ text: z.string().trim().regex(/x/u) })) })
      .refine(() => true),
  ).not.toThrow()
})

test('an enumeration keeps its values, in order', () => {
  expect(z.enum(['minister', 'staff']).options).toEqual(['minister', 'staff'])
})

test('checking with it is a mistake and says so', () => {
  expect(() => z.string().parse('x')).toThrow('the server checks')
})

test('it is not taken for a promise', async () => {
  expect(await Promise.resolve(z.string())).toBeDefined()
})
