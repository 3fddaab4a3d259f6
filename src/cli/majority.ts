// `palmares majority`: whether a vote reaches what the law of that day asks, counted on all the members.
import { type Majority, majority } from '../law/index.ts'
import { awardOf, dayOf, wholeNumberOf } from './argument-values.ts'
import { answered, type Command, refused } from './command.ts'
import { loadKnownLaw } from './known-law.ts'
import { type LawWords, lawWords } from './law-words.ts'
import type { Terminal } from './terminal.ts'

const membersMax = 100_000

export const command: Command = {
  operands: { shown: '', min: 0, max: 0 },
  options: {
    award: { value: 'CODE', required: true },
    on: { value: 'DATE', required: true },
    members: { value: 'N', required: true },
    yes: { value: 'N', required: true },
    percent: { value: 'N' },
  },
  examples: [
    'palmares majority --award grassroots-emulation-fighter --on 2024-12-20 --members 15 --yes 12',
    'palmares majority --award grassroots-emulation-fighter --on 2026-03-02 --members 15 --yes 12 --percent 80',
  ],
  run: async (given, terminal) => {
    const { law, known } = await loadKnownLaw()
    const faults: string[] = []
    const award = awardOf(given, known, terminal, faults)
    const on = dayOf(given, 'on', terminal, faults)
    const members = wholeNumberOf(given, 'members', { min: 1, max: membersMax }, terminal, faults)
    const yes = wholeNumberOf(given, 'yes', { min: 0, max: membersMax }, terminal, faults)
    const percent = wholeNumberOf(given, 'percent', { min: 1, max: 100 }, terminal, faults)
    if (
      faults.length > 0 ||
      award === undefined ||
      on === undefined ||
      members === undefined ||
      yes === undefined
    )
      return refused(...faults)
    if (yes > members) return refused(terminal.words('majority.more-yes-than-members', { yes, members }))
    const found = majority(law, { award, on, members, yes, ...(percent === undefined ? {} : { percent }) })
    if ('refused' in found)
      return refused(lawWords(terminal.language, law.rulebook).refusal(found.refused, found.figures))
    return answered(found, () =>
      majorityInWords(found, { award, members, yes }, lawWords(terminal.language, law.rulebook), terminal),
    )
  },
}

function majorityInWords(
  found: Majority,
  vote: { award: string; members: number; yes: number },
  law: LawWords,
  { words, paint }: Terminal,
): string {
  const figures = { award: law.award(vote.award), members: vote.members, yes: vote.yes }
  const lines: string[] = []
  if (found.reached === null || found.percentRequired === null || found.yesRequired === null) {
    lines.push(words('majority.open', figures))
    if (found.reason !== undefined) lines.push(law.reason(found.reason, {}))
  } else {
    const answer = words(found.reached ? 'majority.reached' : 'majority.not-reached', figures)
    lines.push(paint(found.reached ? 'green' : 'red', answer))
    lines.push(
      words('majority.required', {
        percent: found.percentRequired,
        yes: found.yesRequired,
        members: vote.members,
      }),
    )
  }
  if (found.ownRule) lines.push(words('majority.own-rule'))
  if (!found.certain) lines.push(words('check.uncertain'))
  lines.push(`— ${law.place(found.citation)}`)
  return `${lines.join('\n')}\n`
}
