// The terminal of Palmarès: finds the command, reads its arguments, runs it, prints its outcome.
// Exit code 0 when it could answer, 2 when the input was refused. Add a command: one line in commands.ts, one file here.
import type { Outcome } from './command.ts'
import { commands } from './commands.ts'
import { languageOf, readArguments } from './read-arguments.ts'
import { processTerminal, type Terminal } from './terminal.ts'

export async function main(words: readonly string[]): Promise<number> {
  const terminal = processTerminal(languageOf(words), asksJson(words) ? 'json' : 'text')
  const name = nameOf(words)
  if (name === undefined) return withoutCommand(words, terminal)
  const load = commands[name]
  if (load === undefined) return 2
  const { command } = await load()
  const rest = withoutName(words, name)
  const { given, faults } = readArguments(command, rest)
  if (given.flag('help')) {
    const { helpOf } = await import('./help.ts')
    terminal.write(helpOf(name, command, terminal))
    return 0
  }
  if (faults.length > 0) {
    const reasons = faults.map((fault) => terminal.words(fault.key, fault.figures))
    return print(
      { kind: 'refused', reasons: [...reasons, terminal.words('arguments.see-help', { name })] },
      terminal,
    )
  }
  return print(await command.run(given, terminal), terminal)
}

function asksJson(words: readonly string[]): boolean {
  return words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json'
}

const takesValue = new Set(['--lang', '--format'])

/** The places of the words that are not common options: where the name of the command is looked for. */
function plainPlaces(words: readonly string[]): number[] {
  const places: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (takesValue.has(word)) index++
    else if (!word.startsWith('-')) places.push(index)
  }
  return places
}

function nameOf(words: readonly string[]): string | undefined {
  const [first, second] = plainPlaces(words).map((place) => words[place])
  const pair = `${first} ${second}`
  if (Object.hasOwn(commands, pair)) return pair
  return first !== undefined && Object.hasOwn(commands, first) ? first : undefined
}

function withoutName(words: readonly string[], name: string): string[] {
  const taken = new Set(plainPlaces(words).slice(0, name.split(' ').length))
  return words.filter((_, index) => !taken.has(index))
}

async function withoutCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const { overview, unknownCommand } = await import('./help.ts')
  const asked = plainPlaces(words).map((place) => words[place] ?? '')
  const names = Object.keys(commands)
  if (words.includes('--version')) {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
    terminal.write(`palmares ${manifest.version}\n`)
    return 0
  }
  const family = names.filter((name) => name.startsWith(`${asked[0]} `))
  if (
    asked.length === 0 ||
    (family.length > 0 && asked.length === 1 && words.some((word) => word === '--help' || word === '-h'))
  ) {
    terminal.write(overview(family.length > 0 ? family : names, terminal))
    return 0
  }
  return print({ kind: 'refused', reasons: unknownCommand(asked, names, terminal) }, terminal)
}

function print(outcome: Outcome, terminal: Terminal): number {
  switch (outcome.kind) {
    case 'streamed':
      return outcome.exitCode
    case 'refused':
      for (const reason of outcome.reasons) terminal.writeError(`${reason}\n`)
      if (outcome.json !== undefined && terminal.format === 'json') terminal.write(document(outcome.json))
      return 2
    case 'answered':
      terminal.write(
        terminal.format === 'json' ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text(),
      )
      return 0
  }
}

const document = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`

if (import.meta.main) {
  // A reader that closes the pipe (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await main(process.argv.slice(2))
}
