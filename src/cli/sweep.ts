// `palmares sweep`: a whole unit or ministry from a workbook, each title answered with verdict, reason and citation;
// `--template` writes the empty workbook. Rows that cannot be read are listed, the others answered.
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { wholeNumberOf } from './argument-values.ts'
import { answered, type Command, type Given, type Outcome, refused } from './command.ts'
import { loadKnownLaw } from './known-law.ts'
import { progressOf } from './progress.ts'
import type { Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: 'IN.xlsx OUT.xlsx', min: 1, max: 2 },
  options: { template: {}, year: { value: 'YEAR' }, progress: {} },
  examples: [
    'palmares sweep --template facts.xlsx --year 2024',
    'palmares sweep facts.xlsx results.xlsx --year 2024',
    'palmares sweep facts.xlsx results.xlsx --format json --lang fr',
  ],
  run: async (given, terminal) => {
    const faults: string[] = []
    const year = wholeNumberOf(given, 'year', { min: 1945, max: 2100 }, terminal, faults)
    if (faults.length > 0) return refused(...faults)
    return given.flag('template') ? template(given, year, terminal) : sweep(given, year, terminal)
  },
}

async function template(given: Given, year: number | undefined, terminal: Terminal): Promise<Outcome> {
  const [path = '', extra] = given.operands
  if (extra !== undefined) return refused(terminal.words('arguments.operand-extra', { word: extra }))
  const words = await wordsOf(terminal)
  const { writeTemplate } = await import('./workbook/template.ts')
  const written = await writing(path, terminal, async (draft) => {
    await writeTemplate(draft, words, { year: year ?? new Date().getFullYear() })
    return 'written'
  })
  if (written !== undefined) return refused(written)
  return answered({ template: path }, () => `${terminal.words('sweep.template-written', { path })}\n`)
}

async function sweep(given: Given, year: number | undefined, terminal: Terminal): Promise<Outcome> {
  const [input = '', output] = given.operands
  if (output === undefined) return refused(terminal.words('sweep.output-missing'))
  if (resolve(input) === resolve(output)) return refused(terminal.words('sweep.same-file'))
  if (!existsSync(input)) return refused(terminal.words('file.absent', { file: input }))
  const { runSweep } = await import('./workbook/run-sweep.ts')
  const words = await wordsOf(terminal)
  const progress = progressOf(terminal, given.flag('progress'), () => performance.now())
  const { law, known } = await loadKnownLaw()
  let outcome: Awaited<ReturnType<typeof runSweep>> | undefined
  const failed = await writing(output, terminal, async (draft) => {
    outcome = await runSweep({ input, output: draft, year, law, known, words, terminal, progress })
    return 'faults' in outcome ? 'nothing' : 'written'
  })
  progress.end()
  if (failed !== undefined) return refused(failed)
  if (outcome === undefined || 'faults' in outcome) return refused(...(outcome?.faults ?? []))
  const { document, badRows } = outcome
  for (const bad of badRows.slice(0, badRowsShownMax)) terminal.writeError(`${bad}\n`)
  if (badRows.length > badRowsShownMax)
    terminal.writeError(
      `${terminal.words('sweep.more-refused', { more: badRows.length - badRowsShownMax })}\n`,
    )
  return answered({ output, ...document }, () => {
    const { people, collectives, refusedRows } = document
    return `${terminal.words('sweep.written', { output, people, collectives, refused: refusedRows.length })}\n`
  })
}

/** A screen of them; the sheet of refused rows holds them all. */
const badRowsShownMax = 100

async function wordsOf(terminal: Terminal) {
  const { workbookWords } = await import('./workbook/workbook-words.ts')
  const { law } = await loadKnownLaw()
  const { awards, judgements } = law.rulebook
  return workbookWords(terminal.language, {
    awards,
    judgements: judgements.map((judgement) => ({ code: judgement.name, names: judgement.question })),
  })
}

/** Writes beside the target and renames, so that a failure never leaves half a workbook; the reason when it cannot. */
async function writing(
  path: string,
  { words }: Terminal,
  write: (draft: string) => Promise<'nothing' | 'written'>,
): Promise<string | undefined> {
  const draft = `${path}.${process.pid}.part`
  if (existsSync(path) && !statSync(path).isFile()) return words('sweep.not-a-file', { path })
  try {
    closeSync(openSync(draft, 'w'))
    if ((await write(draft)) !== 'nothing') renameSync(draft, path)
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EROFS', 'ENOSPC', 'EPERM'].includes(code)) throw error
    return words('sweep.not-writable', { path, code })
  } finally {
    rmSync(draft, { force: true })
  }
}
