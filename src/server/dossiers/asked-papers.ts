// Which papers the law asks of a dossier, and whether it has them: attached, from the unit's vote, or known from the records. Pure.
// Used by the checks, the dossier page and the cover of the paper file.
import type { Citation } from '../../law/index.ts'
import type { Looked } from './checks.ts'
import type { CountedVote } from './dossier.ts'
import { leavesOf, type StoredFinding } from './finding.ts'
import { missingParts } from './report.ts'

export interface PaperState {
  code: string
  name: string
  optional: boolean
  state: 'present' | 'missing' | 'at-submission' | 'from-records'
  citation: Citation
  on: string | null
}

/** Papers the unit's own vote provides, by the form it had. */
const fromMinutes = ['review-minutes', 'council-minutes']
const fromBallot = ['ballot-result', 'council-minutes-and-ballot']

/** Each paper the law asks, and whether the dossier has it. The letter itself comes with the submission. */
export function papersOf({
  dossier,
  report,
  papers,
  finding,
  evidence,
}: Pick<Looked, 'dossier' | 'report' | 'papers' | 'finding' | 'evidence'>): PaperState[] {
  const vote = dossier.records.votes.at(-1)
  const letter = dossier.records.submissions.at(-1)
  return papers.map((paper) => {
    const optional = paper.code === 'related-documents'
    const base = { code: paper.code, name: paper.name, optional, citation: paper.citation, on: null }
    if (paper.code === 'submission')
      return letter ? { ...base, state: 'present', on: letter.on } : { ...base, state: 'at-submission' }
    if (paper.code === 'achievement-report')
      return {
        ...base,
        state: missingParts(dossier.subject, report.parts).length === 0 ? 'present' : 'missing',
      }
    if (evidence.some((used) => used.document === paper.code)) return { ...base, state: 'present' }
    if (isProvidedByVote(paper.code, vote)) return { ...base, state: 'present', on: vote?.minutesOn ?? null }
    if (paper.code === 'certificate-initiative-or-excellent-rating' && provesItself(finding))
      return { ...base, state: 'from-records' }
    return { ...base, state: 'missing' }
  })
}

const isProvidedByVote = (code: string, vote: CountedVote | undefined): boolean =>
  vote !== undefined &&
  (fromMinutes.includes(code) || (fromBallot.includes(code) && vote.method === 'ballot'))

/** The initiative recognised or the excellent rating that the finding itself rests on is known here: no paper is asked again. */
function provesItself(finding: StoredFinding): boolean {
  return leavesOf(finding.because).some(
    (leaf) =>
      leaf.verdict === 'met' &&
      (leaf.predicate === 'initiative' ||
        leaf.predicate === 'science-work' ||
        (leaf.predicate === 'annual-rating-at-least' && leaf.params.min === 'excellent')),
  )
}

/** The report and the minutes of a vote not yet held have checks of their own: they are not named twice. */
export const isSaidElsewhere = (code: string, dossier: Looked['dossier']): boolean =>
  code === 'achievement-report' ||
  (dossier.records.votes.length === 0 && [...fromMinutes, ...fromBallot].includes(code))
