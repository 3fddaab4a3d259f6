// One dossier that may go up: chosen or not, what blocks it, what warns. Used by the submission page.
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { PreviewSubmission } from '../../contract/dossier-appraisal.ts'
import { useLawWords } from '../law/law-words.ts'
import { Link } from '../ui/link.tsx'
import { CheckList } from './check-list.tsx'
import classes from './facts.module.css'
import { lawPathOf } from './law-path.ts'

export type Proposed = OutputOf<typeof PreviewSubmission>['rows'][number]

export function ProposedRow(props: {
  row: Proposed
  unitId: string
  year: number
  chosen: boolean
  onToggle: (on: boolean) => void
}) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const { row, unitId, year } = props
  const { subject, blocks, warns } = row
  const remedies = { dossierId: row.id, unitId, year, subjectPath: lawPathOf({ ...row, year }) }
  return (
    <li>
      <Checkbox
        checked={props.chosen}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
        label={<span lang="vi">{subject.name}</span>}
        description={`${law.award(row.award)}${subject.position === null ? '' : ` · ${subject.position}`}`}
      />
      <div>
        <Link to={`/dossiers/${row.id}`}>{row.code}</Link>{' '}
        <span className={blocks.length > 0 ? classes.late : classes.quiet}>
          {blocks.length === 0 ? t('submit.row-ready') : t('submit.row-blocked', { count: blocks.length })}
        </span>
      </div>
      {blocks.length + warns.length === 0 ? null : (
        <details open={props.chosen && blocks.length > 0}>
          <summary>{t('submit.row-why', { blocks: blocks.length, warns: warns.length })}</summary>
          <CheckList checks={[...blocks, ...warns]} remedies={remedies} />
        </details>
      )}
    </li>
  )
}
