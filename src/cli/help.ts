// What `--help` says of a command, the overview of all commands, and the way out of an unknown one.
// Used by main.ts.
import { nearestName } from '../law/nearest-name.ts'
import type { Command } from './command.ts'
import { commonOptions } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

/** The message key of a command: `rulebook check` → `rulebook-check`. */
export const keyOf = (name: string) => name.replaceAll(' ', '-')

export function helpOf(name: string, command: Command, { words, paint }: Terminal): string {
  const key = keyOf(name)
  const options = { ...command.options, ...commonOptions }
  const usage = [
    'palmares',
    name,
    command.operands.shown,
    ...requiredOf(command),
    `[${words('help.options-short')}]`,
  ]
  const rows = Object.entries(options).map(([option, shape]): [string, string] => [
    `--${option}${shape.value === undefined ? '' : ` ${shape.value}`}`,
    words(words.has(`${key}.options.${option}`) ? `${key}.options.${option}` : `option.${option}`),
  ])
  const examples = command.examples.map(
    (line, index) => `  ${paint('dim', `# ${words(`${key}.examples.${index + 1}`)}`)}\n  ${line}`,
  )
  return [
    words(`${key}.summary`),
    '',
    ...(words.has(`${key}.about`) ? [words(`${key}.about`), ''] : []),
    paint('bold', words('help.usage')),
    `  ${usage.filter(Boolean).join(' ')}`,
    '',
    paint('bold', words('help.options')),
    ...columns(rows),
    '',
    paint('bold', words('help.examples')),
    ...examples,
    '',
    words('help.exit-codes'),
    '',
  ].join('\n')
}

function requiredOf(command: Command): string[] {
  return Object.entries(command.options)
    .filter(([, shape]) => shape.required)
    .map(([option, shape]) => `--${option} ${shape.value}`)
}

export function overview(names: readonly string[], { words, paint }: Terminal): string {
  const rows = names.map((name): [string, string] => [name, words(`${keyOf(name)}.summary`)])
  return [
    words('overview.title'),
    '',
    paint('bold', words('help.usage')),
    `  palmares ${words('overview.usage')}`,
    '',
    paint('bold', words('overview.commands')),
    ...columns(rows),
    '',
    words('overview.more'),
    '',
  ].join('\n')
}

export function unknownCommand(
  asked: readonly string[],
  names: readonly string[],
  { words }: Terminal,
): string[] {
  const family = names.filter((name) => name.startsWith(`${asked[0]} `))
  const said = asked.slice(0, family.length > 0 ? 2 : 1).join(' ')
  const meant = nearestName(said, names)
  const reason =
    meant === undefined
      ? words('arguments.unknown-command', { name: said })
      : words('arguments.unknown-command-near', { name: said, meant })
  return [reason, words('arguments.see-commands')]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
