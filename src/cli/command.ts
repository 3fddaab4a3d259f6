// What a command of the terminal is: the options it takes, and a function from arguments to an outcome.
// Used by main.ts and by every file of this folder that holds a command.
import type { Terminal } from './terminal.ts'

/** `value` names what stands after the option (`--on DATE`), `choices` what it may be; neither: a yes/no flag. */
export type OptionShape = { value?: string; choices?: readonly string[]; required?: boolean }

export type Command = {
  /** Words after the name: `FILE…`, `[IN.xlsx OUT.xlsx]`. Empty: none is taken. */
  operands: { shown: string; min: number; max: number; choices?: readonly string[] }
  options: Record<string, OptionShape>
  /** Command lines shown by --help; what each does is the message `<command>.examples.<place from 1>`. */
  examples: readonly string[]
  run: (given: Given, terminal: Terminal) => Promise<Outcome>
}

/** The command line once read: operands in order, options by name. */
export type Given = {
  operands: readonly string[]
  text: (option: string) => string | undefined
  flag: (option: string) => boolean
}

/** What was asked, as text for people and as one JSON document; or why it was refused, one reason an entry.
 *  `streamed`: the command wrote its own output, and its exit code is given. */
export type Outcome =
  | { kind: 'answered'; json: unknown; text: () => string }
  | {
      kind: 'refused'
      reasons: readonly string[] /** The same for programs, printed when JSON is asked. */
      json?: unknown
    }
  | { kind: 'streamed'; exitCode: number }

export const refused = (...reasons: readonly string[]): Outcome => ({ kind: 'refused', reasons })
export const answered = (json: unknown, text: () => string): Outcome => ({ kind: 'answered', json, text })
