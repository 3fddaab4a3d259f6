// What blocks, what warns, what is in order: each with its reason, its article and one thing to do. Used by the dossier page, the
// submission and the appraisal.
import { IconAlertTriangle, IconBan, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowDossier } from '../../contract/dossier-page.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Unseen } from '../ui/unseen.tsx'
import classes from './check-list.module.css'
import { useMaybe, useSay } from './use-say.ts'

export type Check = OutputOf<typeof ShowDossier>['checks'][number]

/** Where the remedy of a check is done, for this dossier. */
export interface Remedies {
  dossierId: string
  unitId: string
  year: number
  subjectPath: string
}

export function CheckList({
  checks,
  remedies,
}: {
  checks: readonly Check[]
  remedies?: Remedies | undefined
}) {
  const { t } = useTranslation('dossiers')
  const [all, setAll] = useState(false)
  const passes = checks.filter((check) => check.verdict === 'passes')
  const shown = checks.filter((check) => check.verdict !== 'passes')
  return (
    <>
      <ul className={classes.checks}>
        {[...shown, ...(all ? passes : [])].map((check, index) => (
          <CheckShown key={`${check.kind} ${String(index)}`} check={check} remedies={remedies} />
        ))}
      </ul>
      {passes.length === 0 ? null : (
        <p className={classes.more}>
          <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'checks-hide' : 'checks-passed', { count: passes.length })}
          </button>
        </p>
      )}
    </>
  )
}

const marks = { blocks: IconBan, warns: IconAlertTriangle, passes: IconCheck }

function CheckShown({ check, remedies }: { check: Check; remedies: Remedies | undefined }) {
  const { t } = useTranslation('dossiers')
  const say = useSay()
  const maybe = useMaybe()
  const law = useFromLaw(check)
  const Mark = marks[check.verdict]
  const why = law?.why ?? maybe(`checks-why.${check.kind}`, check.figures)
  return (
    <li data-verdict={check.verdict}>
      <Mark size={20} stroke={1.9} aria-hidden="true" />
      <div>
        <b>
          <Unseen>{t(`check-words.${check.verdict}`)}: </Unseen>
          {law?.title ?? say(`checks.${check.kind}`, check.figures)}
        </b>
        <p>
          {why === undefined ? null : `${why} `}
          {check.citation === null ? null : <CitationText citation={check.citation} />}
          {check.links.map((link) => (
            <Link key={link.to} to={link.to} className={classes.link} lang="vi">
              {link.text}
            </Link>
          ))}
        </p>
      </div>
      <Remedy check={check} remedies={remedies} />
    </li>
  )
}

/** For checks that come from the finding: what the law asks as the title, what is known of it as the reason. Where one of several
 *  conditions is enough, they stand side by side. */
function useFromLaw(check: Check): { title: string; why: string } | undefined {
  const law = useLawWords()
  const say = useSay()
  const { t } = useTranslation('dossiers')
  const { predicate, params, facts, alternatives } = check.figures
  if (typeof predicate !== 'string' || check.citation === null) return undefined
  const leaf = {
    predicate,
    params: figuresOf(params),
    facts: figuresOf(facts),
    uses: [],
    citation: check.citation,
  }
  const others = (Array.isArray(alternatives) ? alternatives : []).map(
    (one: { predicate: string; params: unknown }) =>
      law.asked({ predicate: one.predicate, params: figuresOf(one.params) }),
  )
  const asked = [...new Set([law.asked(leaf), ...others])]
  const known = law.known({ ...leaf, verdict: 'not-met' })
  return {
    title: asked.length === 1 ? (asked[0] ?? '') : t('checks-any', { all: asked.join('; ') }),
    why: `${say(`checks.${check.kind}`)}${known === undefined ? '' : `: ${known}`}.`,
  }
}

type LawFigures = Parameters<ReturnType<typeof useLawWords>['asked']>[0]['params']

const figuresOf = (params: unknown): LawFigures =>
  typeof params === 'object' && params !== null
    ? Object.fromEntries(
        Object.entries(params).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)),
      )
    : {}

function Remedy({ check, remedies }: { check: Check; remedies: Remedies | undefined }): ReactNode {
  const say = useSay()
  if (check.remedy === null || remedies === undefined) return null
  const { dossierId, unitId, year, subjectPath } = remedies
  const paths: Record<string, string> = {
    'record-unit-vote': `/dossiers/votes?unit=${unitId}&year=${year}`,
    'attach-evidence': '#papers',
    'save-report': `/dossiers/${dossierId}/report`,
    'answer-return': '#correction',
    'show-eligibility': subjectPath,
  }
  const to = paths[check.remedy]
  if (to === undefined) return null
  const words = say(`remedies.${check.remedy}`)
  return to.startsWith('#') ? (
    <a className={classes.jump} href={to}>
      {words}
    </a>
  ) : (
    <LinkButton to={to} size="xs">
      {words}
    </LinkButton>
  )
}
