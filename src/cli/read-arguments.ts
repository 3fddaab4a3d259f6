// Reads the words after the command's name against the options it declares; every fault at once.
// Used by main.ts.
import { parseArgs } from 'node:util'
import { nearestName } from '../law/nearest-name.ts'
import type { Command, Given, OptionShape } from './command.ts'
import { languages } from './terminal.ts'

/** What every command takes. */
export const commonOptions: Record<string, OptionShape> = {
  lang: { value: 'vi|fr|en', choices: languages },
  format: { value: 'text|json', choices: ['text', 'json'] },
  help: {},
}

export type Fault = { key: string; figures: Record<string, string | number> }

export function readArguments(command: Command, words: readonly string[]): { given: Given; faults: Fault[] } {
  const shapes = { ...command.options, ...commonOptions }
  const faults: Fault[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const operands: string[] = []
  for (const token of tokensOf(shapes, words)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const shape = shapes[token.name]
    const option = token.rawName
    if (shape === undefined) faults.push(unknownOption(option, Object.keys(shapes)))
    else if (shape.value === undefined && token.value !== undefined)
      faults.push({ key: 'arguments.flag-with-value', figures: { option } })
    else if (shape.value === undefined) flags.add(token.name)
    else if (token.value === undefined)
      faults.push({ key: 'arguments.value-missing', figures: { option, value: shape.value } })
    else if (values.has(token.name)) faults.push({ key: 'arguments.twice', figures: { option } })
    else if (shape.choices !== undefined && !shape.choices.includes(token.value))
      faults.push({
        key: 'arguments.not-a-choice',
        figures: { option, value: token.value, choices: shape.choices.join(', ') },
      })
    else values.set(token.name, token.value)
  }
  const given = {
    operands,
    text: (option: string) => values.get(option),
    flag: (option: string) => flags.has(option),
  }
  if (!flags.has('help')) faults.push(...whatIsMissing(command, given))
  return { given, faults }
}

function tokensOf(shapes: Record<string, OptionShape>, words: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      {
        type: shape.value === undefined ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  )
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function unknownOption(option: string, known: readonly string[]): Fault {
  const meant = nearestName(option.replace(/^-+/, ''), known)
  if (meant === undefined) return { key: 'arguments.unknown-option', figures: { option } }
  return { key: 'arguments.unknown-option-near', figures: { option, meant: `--${meant}` } }
}

function whatIsMissing(command: Command, given: Given): Fault[] {
  const faults: Fault[] = []
  for (const [name, shape] of Object.entries(command.options))
    if (shape.required && given.text(name) === undefined)
      faults.push({ key: 'arguments.option-required', figures: { option: `--${name} ${shape.value}` } })
  const { min, max, shown, choices } = command.operands
  if (given.operands.length < min) faults.push({ key: 'arguments.operand-missing', figures: { shown } })
  for (const value of choices === undefined ? [] : given.operands)
    if (!choices?.includes(value))
      faults.push({
        key: 'arguments.not-a-choice',
        figures: { option: shown, value, choices: choices?.join(', ') ?? '' },
      })
  const extra = given.operands[max]
  if (extra !== undefined) faults.push({ key: 'arguments.operand-extra', figures: { word: extra } })
  return faults
}

/** The language asked for, read before anything else so that refusals speak it. */
export function languageOf(words: readonly string[]): (typeof languages)[number] {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = words[index]?.startsWith('--lang=') ? words[index].slice('--lang='.length) : words[index + 1]
  return languages.find((language) => index >= 0 && language === asked) ?? 'vi'
}
