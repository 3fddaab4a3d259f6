// Findings as a text for people: one award asked gives the whole tree, the missing facts, the warnings and the procedure;
// all awards give one line each with what decided. Used by `palmares check`.
import {
  decisive,
  type Finding,
  type Procedure,
  type Reason,
  type ReasonLeaf,
  type Verdict,
} from '../law/index.ts'
import type { LawWords } from './law-words.ts'
import { colonIn, type Style, type Terminal } from './terminal.ts'

export const marks: Record<Verdict, string> = { met: '✓', 'not-met': '✗', unknown: '?', suspended: '⏸' }
const colours: Record<Verdict, Style> = {
  met: 'green',
  'not-met': 'red',
  unknown: 'yellow',
  suspended: 'blue',
}

export function findingsInWords(
  results: readonly { file: string; findings: readonly Finding[] }[],
  law: LawWords,
  terminal: Terminal,
): string {
  return results
    .map(({ file, findings }) => {
      const [only, second] = findings
      const body =
        only !== undefined && second === undefined
          ? wholeFinding(only, law, terminal)
          : findings.flatMap((finding) => shortFinding(finding, law, terminal))
      return [terminal.paint('bold', file), ...body, ''].join('\n')
    })
    .join('\n')
}

function headOf(finding: Finding, law: LawWords, { paint, words }: Terminal): string {
  const said = finding.awaitingJudgement
    ? law.verdict('word.awaiting')
    : law.verdict(`word.${finding.verdict}`)
  const mark = paint(colours[finding.verdict], `${marks[finding.verdict]} ${said}`)
  return `  ${mark}  ${paint('bold', law.award(finding.award))}${finding.certain ? '' : ` ${words('check.uncertain')}`}`
}

function shortFinding(finding: Finding, law: LawWords, terminal: Terminal): string[] {
  const lines = [headOf(finding, law, terminal)]
  for (const leaf of decisive(finding.because).slice(0, 3)) lines.push(leafLine(leaf, law, terminal, 6))
  return lines
}

function wholeFinding(finding: Finding, law: LawWords, terminal: Terminal): string[] {
  const { words, paint } = terminal
  const lines = [headOf(finding, law, terminal), `  ${words('check.law-on', { on: finding.lawOn })}`, '']
  lines.push(...treeLines(finding.because, law, terminal, 4))
  if (finding.missing.length > 0) lines.push('', `  ${paint('bold', words('check.missing'))}`)
  for (const missing of finding.missing) lines.push(`    ? ${law.question(missing)} (${missing.fact})`)
  if (finding.warnings.length > 0) lines.push('', `  ${paint('bold', words('check.warnings'))}`)
  for (const warning of finding.warnings) {
    const place = warning.citation === undefined ? '' : ` — ${law.place(warning.citation)}`
    lines.push(`    ! ${law.warning(warning)}${warning.binding ? '' : ` ${words('check.guidance')}`}${place}`)
  }
  return [...lines, '', ...procedureLines(finding.procedure, law, terminal)]
}

function treeLines(reason: Reason, law: LawWords, terminal: Terminal, indent: number): string[] {
  if (!('of' in reason)) return [leafLine(reason, law, terminal, indent)]
  const { paint, language } = terminal
  const title = law.verdict(`tree.${reason.op}`, { count: reason.of.length })
  const award = reason.award === undefined ? '' : `${law.award(reason.award)}${colonIn(language)}`
  const head = `${' '.repeat(indent)}${paint(colours[reason.verdict], marks[reason.verdict])} ${award}${title}`
  return [head, ...reason.of.flatMap((each) => treeLines(each, law, terminal, indent + 2))]
}

function leafLine(leaf: ReasonLeaf, law: LawWords, { paint, language }: Terminal, indent: number): string {
  const known = law.known(leaf)
  const said = known === undefined ? law.asked(leaf) : `${law.asked(leaf)}${colonIn(language)}${known}`
  const mark = paint(colours[leaf.verdict], marks[leaf.verdict])
  return `${' '.repeat(indent)}${mark} ${said} ${paint('dim', `— ${law.place(leaf.citation)}`)}`
}

function procedureLines(procedure: Procedure, law: LawWords, { words, paint, language }: Terminal): string[] {
  const lines = [`  ${paint('bold', law.verdict('procedure.title'))}`]
  const line = (title: string, text: string) => lines.push(`    ${title}${colonIn(language)}${text}`)
  const { vote, sets, deadline, posting, prize } = procedure
  const share =
    vote.percent === null
      ? law.verdict('procedure.vote-open')
      : law.verdict('procedure.vote-all', { count: vote.percent })
  line(law.verdict('procedure.vote'), `${share} — ${law.place(vote.citation)}`)
  if (procedure.papers.length > 0)
    line(
      law.verdict('procedure.documents'),
      procedure.papers.map((paper) => law.paper(paper.code, paper.name)).join('; '),
    )
  if (sets?.number) line(words('check.sets'), law.verdict('procedure.sets', { count: sets.number }))
  if (deadline !== null)
    line(
      law.verdict('procedure.deadline'),
      `${deadline.on ?? deadline.monthDay} — ${law.place(deadline.citation)}`,
    )
  if (posting !== null)
    line(
      law.verdict('procedure.posting'),
      `${law.verdict('procedure.working-days', { count: posting.workingDays })} — ${law.place(posting.citation)}`,
    )
  if (procedure.authorities.length > 0)
    line(
      law.verdict('procedure.authority'),
      procedure.authorities.map((power) => law.authority(power.authority)).join('; '),
    )
  if (prize !== null && prize.multiplier !== null) {
    const times = law.verdict('procedure.multiplier', { multiplier: prize.multiplier })
    line(
      law.verdict('procedure.prize'),
      `${prize.atMost ? `${law.verdict('procedure.at-most')} ` : ''}${times} — ${law.place(prize.citation)}`,
    )
  }
  return lines
}
