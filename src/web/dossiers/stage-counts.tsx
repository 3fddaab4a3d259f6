// How many dossiers stand at each stage; a click filters the list, a second one shows all again. Used by the list.
import { useTranslation } from 'react-i18next'
import { DossierStage } from '../../contract/dossiers.ts'
import type { TableAddress } from '../ui/table-address.ts'
import { formatNumber } from '../words/format.ts'
import classes from './stage-counts.module.css'
import { useSay } from './use-say.ts'

export function StageCounts(props: {
  stages: readonly { stage: string; count: number }[]
  address: TableAddress
}) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const chosen = props.address.filter('stage')
  const counts = new Map(props.stages.map((one) => [one.stage, one.count]))
  const shown = DossierStage.options.filter((stage) => counts.has(stage))
  if (shown.length === 0) return null
  return (
    <ul className={classes.counts} aria-label={t('list.by-stage')}>
      {shown.map((stage) => (
        <li key={stage}>
          <button
            type="button"
            aria-pressed={chosen === stage}
            onClick={() => props.address.set({ stage: chosen === stage ? undefined : stage })}
          >
            <b>{formatNumber(counts.get(stage) ?? 0, i18n.language)}</b>
            {say(`stages.${stage}`)}
          </button>
        </li>
      ))}
    </ul>
  )
}
