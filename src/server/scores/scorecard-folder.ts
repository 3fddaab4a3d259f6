// The scorecards that lie in scorecards/: read once a process, known by the hash of their bytes.
// Used by open-scoring and show-scorecard, which give them on as values.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readScorecard } from './read-scorecard.ts'
import type { Scorecard } from './scorecard.ts'

export interface ScorecardFile {
  card: Scorecard
  hash: string
  content: string
}

const folder = join(import.meta.dirname, '../../../scorecards')
let read: Promise<readonly ScorecardFile[]> | undefined

/** Newest year first. @throws NotAScorecard when a file has a fault. */
export function scorecardFiles(): Promise<readonly ScorecardFile[]> {
  read ??= readFolder()
  return read
}

async function readFolder(): Promise<readonly ScorecardFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'))
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name), 'utf8')
      return {
        card: readScorecard(content),
        hash: createHash('sha256').update(content).digest('hex'),
        content,
      }
    }),
  )
  return files.sort((a, b) => b.card.year - a.card.year || (a.card.code < b.card.code ? -1 : 1))
}
