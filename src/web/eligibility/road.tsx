// The road to the title as a line of years: what each must bring, each step with its article. Used by the titles page.
import { useTranslation } from 'react-i18next'
import { ShowRoad } from '../../contract/eligibility.ts'
import { useViewLater } from '../client/use-view.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { roadOf } from './finding-of.ts'
import classes from './titles-page.module.css'

interface RoadProps {
  asked: { year: number; personId?: string | undefined; unitId?: string | undefined }
  award: string
  met: boolean
}

export function Road({ asked, award, met }: RoadProps) {
  const { t } = useTranslation('eligibility')
  const law = useLawWords()
  const { data } = useViewLater(ShowRoad, met ? undefined : { ...asked, award })
  if (met) return <Card title={t('road.title')}>{t('road.now')}</Card>
  if (data === undefined) return null
  const road = roadOf(data.road)
  const years = Map.groupBy(road.steps, (step) => step.year)
  const title = road.earliestYear === null ? t('road.none') : t('road.earliest', { year: road.earliestYear })
  return (
    <Card title={title} note={t('road.title')}>
      {road.earliestYear === null && road.reason !== undefined ? <p>{law.reason(road.reason, {})}</p> : null}
      <ol className={classes.road}>
        {[...years].map(([year, steps]) => (
          <li key={year}>
            <b>{year}</b>
            <ul>
              {steps.map((step) => (
                <li key={`${step.need.predicate} ${JSON.stringify(step.need.params)}`}>
                  {step.need.award === undefined ? law.asked(step.need) : law.award(step.need.award)}{' '}
                  <CitationText citation={step.citation} short />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
