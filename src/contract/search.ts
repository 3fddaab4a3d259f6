// One search over everything with a name: what the palette asks (Ctrl/⌘ K). Used by the shell.
import { z } from 'zod'
import { viewContract } from './define.ts'

export const Search = viewContract({
  name: 'search',
  noun: 'search',
  path: '/api/search',
  summary:
    'People, units, dossiers, decisions, movements and articles whose words match, tone marks ignored.',
  input: z.strictObject({ text: z.string().trim().min(2).max(200) }),
  output: z.object({
    results: z.array(
      z.object({
        kind: z.enum([
          'person',
          'unit',
          'dossier',
          'decision',
          'movement',
          'article',
          'initiative',
          'block',
          'sitting',
          'honour',
          'report',
        ]),
        id: z.string(),
        title: z.string(),
        detail: z.string(),
        path: z.string(),
      }),
    ),
  }),
})
