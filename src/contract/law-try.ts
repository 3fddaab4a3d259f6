// The page where anybody tries the law, without script. Used by the server alone.
import { z } from 'zod'
import { viewContract } from './define.ts'

const Typed = z.string().max(300).optional()

/** Further fields are the answers, named by their path in a facts file: `ratings[0].rating`. */
export const TryLaw = viewContract({
  name: 'try-law',
  noun: 'law',
  path: '/try',
  summary: 'A page without script: the law answers on facts typed there; nothing is kept.',
  input: z.looseObject({ award: Typed, subject: Typed, year: Typed, 'as-of': Typed }),
  output: z.string(),
  open: true,
})
