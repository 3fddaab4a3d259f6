// What is looked at before a dossier goes up: what blocks, what warns, what is in order, each with figures, article and remedy.
// Pure. The submission refuses with the ones that block; the dossier page shows them all.
import type { Citation, DossierPaper, Majority, VoteRule } from '../../law/index.ts'
import { isSaidElsewhere, papersOf } from './asked-papers.ts'
import type { Dossier } from './dossier.ts'
import { citationFigures, deciding, leavesOf, type StoredFinding } from './finding.ts'
import { missingParts, type Parts } from './report.ts'
import { ballotIsMissing } from './unit-vote.ts'

export interface Check {
  kind: string
  verdict: 'blocks' | 'warns' | 'passes'
  figures: Record<string, unknown>
  citation: Citation | null
  remedy: string | null
  links: readonly { to: string; text: string }[]
}

/** Evidence used in a dossier, and the other dossiers that rest on the same file. */
export interface UsedEvidence {
  useId: string
  evidenceId: string
  title: string
  document: string | null
  fileId: string
  elsewhere: readonly { dossierId: string; code: string; name: string; personId: string | null }[]
}

export interface Looked {
  dossier: Dossier
  report: { parts: Parts; merit: string }
  papers: readonly DossierPaper[]
  voteRule: VoteRule
  majority: Majority | null
  finding: StoredFinding
  evidence: readonly UsedEvidence[]
  /** The last day for letters, when there is one. */
  dueOn: string | null
  today: string
}

/** Everything, what blocks first. */
export function checksOf(looked: Looked): Check[] {
  const checks = [
    ...findingChecks(looked.finding),
    ...voteChecks(looked),
    ...paperChecks(looked),
    ...reportChecks(looked),
    ...correctionChecks(looked.dossier),
    ...registrationChecks(looked.finding),
    ...sharedEvidence(looked),
    ...lateness(looked),
  ]
  const order = { blocks: 0, warns: 1, passes: 2 }
  return checks.sort((one, other) => order[one.verdict] - order[other.verdict])
}

const check = (verdict: Check['verdict'], kind: string, rest: Partial<Check> = {}): Check => ({
  kind,
  verdict,
  figures: {},
  citation: null,
  remedy: null,
  links: [],
  ...rest,
})

/** The law's answer: not met, unknown and suspended block; unknown only for what a council must judge does not. */
function findingChecks(finding: StoredFinding): Check[] {
  const { verdict, because } = finding
  if (verdict === 'met' || (verdict === 'unknown' && finding.awaitingJudgement)) {
    const met = leavesOf(because).filter((leaf) => leaf.verdict === 'met')
    const kind = verdict === 'met' ? 'finding-met' : 'finding-awaits-judgement'
    return [
      check('passes', kind, { figures: { count: met.length }, citation: met[0]?.citation ?? null }),
      ...(finding.certain ? [] : [check('warns', 'finding-not-certain')]),
    ]
  }
  const reasons = deciding(because, verdict).filter(
    ({ leaf }) => verdict !== 'unknown' || leaf.judgement !== true,
  )
  const kind = `dossier.finding-${verdict}`
  return reasons.map(({ leaf, alternatives }) =>
    check('blocks', kind, {
      figures: {
        predicate: leaf.predicate,
        params: leaf.params,
        facts: leaf.facts,
        alternatives: alternatives.map(({ predicate, params }) => ({ predicate, params })),
        ...citationFigures(leaf.citation),
      },
      citation: leaf.citation,
      remedy: verdict === 'unknown' ? 'show-eligibility' : null,
    }),
  )
}

function voteChecks({ dossier, voteRule, majority }: Looked): Check[] {
  const vote = dossier.records.votes.at(-1)
  if (!vote) return [check('blocks', 'dossier.no-unit-vote', { remedy: 'record-unit-vote' })]
  const { citation } = voteRule
  const figures = { yes: vote.yes, entitled: vote.entitled, ...citationFigures(citation) }
  const remedy = 'record-unit-vote'
  const problems: Check[] = []
  if (ballotIsMissing(vote.method, voteRule))
    problems.push(check('blocks', 'dossier.vote-not-by-ballot', { figures, citation, remedy }))
  if (majority?.reached === false)
    problems.push(
      check('blocks', 'dossier.vote-below-threshold', {
        figures: { ...figures, ...thresholdOf(majority) },
        citation,
        remedy,
      }),
    )
  if (problems.length > 0) return problems
  return majority?.reached === true
    ? [check('passes', 'vote-reached', { figures: { ...figures, ...thresholdOf(majority) }, citation })]
    : [check('passes', 'vote-recorded', { figures })]
}

const thresholdOf = (majority: Majority) => ({
  percent: majority.percentRequired,
  yesRequired: majority.yesRequired,
})

function paperChecks(looked: Looked): Check[] {
  const states = papersOf(looked)
  const missing = states.filter((paper) => paper.state === 'missing' && !paper.optional)
  const named = missing.filter((paper) => !isSaidElsewhere(paper.code, looked.dossier))
  const present = states.filter((paper) => paper.state !== 'missing').length
  const vote = looked.dossier.records.votes.at(-1)
  return [
    ...named.map((paper) =>
      check('blocks', 'dossier.document-missing', {
        figures: { paper: paper.code, name: paper.name, ...citationFigures(paper.citation) },
        citation: paper.citation,
        remedy: 'attach-evidence',
      }),
    ),
    ...(missing.length === 0 ? [check('passes', 'papers-complete', { figures: { count: present } })] : []),
    ...(vote && vote.minutesFileId === null
      ? [
          check('warns', 'minutes-not-attached', {
            figures: { number: vote.minutesNumber, on: vote.minutesOn },
          }),
        ]
      : []),
  ]
}

function reportChecks({ dossier, report }: Looked): Check[] {
  const missing = missingParts(dossier.subject, report.parts)
  const problems: Check[] = []
  if (missing.length > 0)
    problems.push(
      check('blocks', 'dossier.report-incomplete', {
        figures: { parts: missing, count: missing.length },
        remedy: 'save-report',
      }),
    )
  if (report.merit.trim() === '')
    problems.push(check('blocks', 'dossier.no-merit', { remedy: 'save-report' }))
  return problems.length > 0 ? problems : [check('passes', 'report-complete')]
}

function correctionChecks({ stage, records }: Dossier): Check[] {
  const returned = records.returns.at(-1)
  if (stage !== 'returned' || !returned) return []
  return returned.answers === null
    ? [
        check('blocks', 'dossier.return-not-answered', {
          figures: { count: returned.reasons.length },
          remedy: 'answer-return',
        }),
      ]
    : [check('passes', 'return-answered', { figures: { count: returned.reasons.length } })]
}

/** Not registered is said here and seen again at appraisal; the ministry's rule decides, the law of 2022 does not ask it. */
function registrationChecks({ facts }: StoredFinding): Check[] {
  if (facts.registration === null) return [check('warns', 'not-registered')]
  if (facts.registration === undefined) return [check('warns', 'registration-unknown')]
  return [check('passes', 'registered', { figures: { on: facts.registration.on } })]
}

/** The same evidence claimed for several subjects: not forbidden, but each must say their own part. */
function sharedEvidence({ dossier, evidence }: Looked): Check[] {
  const own = dossier.subject.kind === 'person' ? dossier.subject.personId : null
  return evidence.flatMap((used) => {
    const others = used.elsewhere.filter((other) => other.personId === null || other.personId !== own)
    const people = new Set(others.flatMap((other) => other.personId ?? []))
    if (people.size === 0) return []
    return [
      check('warns', 'evidence-shared', {
        figures: { title: used.title, count: people.size + (own ? 1 : 0) },
        links: others.map((other) => ({
          to: `/dossiers/${other.dossierId}`,
          text: `${other.name} (${other.code})`,
        })),
      }),
    ]
  })
}

function lateness({ dossier, dueOn, today }: Looked): Check[] {
  if (dueOn === null || today <= dueOn || dossier.records.submissions.length > 0) return []
  return [check('warns', 'after-the-term', { figures: { dueOn } })]
}
