// `palmares completion bash|zsh|fish`: a script that completes commands, options and their choices.
// Written from the commands' own declarations, so that it is never behind them.
import { answered, type Command, type OptionShape } from './command.ts'
import { commands } from './commands.ts'
import { loadKnownLaw } from './known-law.ts'

const shells = ['bash', 'zsh', 'fish'] as const

export const command: Command = {
  operands: { shown: 'bash|zsh|fish', min: 1, max: 1, choices: shells },
  options: {},
  examples: [
    'source <(palmares completion bash)',
    'palmares completion fish > ~/.config/fish/completions/palmares.fish',
  ],
  run: async (given) => {
    const shell = given.operands[0]
    const known = await gather()
    const script = shell === 'bash' ? bash(known) : shell === 'zsh' ? zsh(known) : fish(known)
    return answered({ shell, script }, () => script)
  },
}

type Known = { name: string; options: { name: string; takesValue: boolean; choices: readonly string[] }[] }[]

async function gather(): Promise<Known> {
  const { commonOptions } = await import('./read-arguments.ts')
  const { known } = await loadKnownLaw()
  const awards = [...known.awards.keys()]
  const choicesOf = (name: string, shape: OptionShape) => shape.choices ?? (name === 'award' ? awards : [])
  return Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { command: declared } = await load()
      const options = Object.entries({ ...declared.options, ...commonOptions }).map(([option, shape]) => ({
        name: option,
        takesValue: shape.value !== undefined,
        choices: choicesOf(option, shape),
      }))
      return { name, options }
    }),
  )
}

const firstWords = (known: Known) => [...new Set(known.map(({ name }) => name.split(' ')[0] ?? name))]
const secondWords = (known: Known, first: string) =>
  known.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []))
const families = (known: Known) => firstWords(known).filter((first) => secondWords(known, first).length > 0)

/** The choices of every option that has some, once each: options of one name share their choices. */
function choices(known: Known): [string, readonly string[]][] {
  const all = new Map(
    known.flatMap(({ options }) => options.map((option) => [option.name, option.choices] as const)),
  )
  return [...all].filter(([, values]) => values.length > 0)
}

function bash(known: Known): string {
  const values = choices(known).map(
    ([name, list]) => `    --${name}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word")); return ;;`,
  )
  const options = known.map(
    ({ name, options: list }) =>
      `    '${name}') options='${list.map((option) => `--${option.name}`).join(' ')}' ;;`,
  )
  const second = families(known).map(
    (first) =>
      `  if [[ $COMP_CWORD -eq 2 && \${COMP_WORDS[1]} == ${first} ]]; then COMPREPLY=($(compgen -W '${secondWords(known, first).join(' ')}' -- "$word")); return; fi`,
  )
  return `# palmares completion for bash
_palmares() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} name options=''
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${firstWords(known).join(' ')}' -- "$word")); return; fi
${second.join('\n')}
  case $before in
${values.join('\n')}
  esac
  name=\${COMP_WORDS[1]}
  case $name in ${families(known).join('|')}) name="$name \${COMP_WORDS[2]}" ;; esac
  case $name in
${options.join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _palmares palmares
`
}

function zsh(known: Known): string {
  return `#compdef palmares
# palmares completion for zsh
autoload -U +X bashcompinit && bashcompinit
${bash(known).split('\n').slice(1).join('\n')}`
}

function fish(known: Known): string {
  const lines = ['# palmares completion for fish', 'complete -c palmares -f']
  for (const first of firstWords(known))
    lines.push(`complete -c palmares -n __fish_use_subcommand -a ${first}`)
  for (const first of families(known))
    lines.push(
      `complete -c palmares -n '__fish_seen_subcommand_from ${first}' -a '${secondWords(known, first).join(' ')}'`,
    )
  for (const { name, options } of known) {
    const seen = name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
    lines.push(`complete -c palmares -n '${seen}' -F`)
    for (const option of options) {
      const values =
        option.choices.length > 0 ? ` -xa '${option.choices.join(' ')}'` : option.takesValue ? ' -r' : ''
      lines.push(`complete -c palmares -n '${seen}' -l ${option.name}${values}`)
    }
  }
  return `${lines.join('\n')}\n`
}
