// One's own unit's sheet on the list of blocks: the three totals and the way in. Used by blocks-page.tsx.
import { useTranslation } from 'react-i18next'
import type { ListBlocks } from '../../contract/blocks.ts'
import type { OutputOf } from '../../contract/define.ts'
import { ShowScoreSheet } from '../../contract/score-sheets.ts'
import { useViewLater } from '../client/use-view.ts'
import { Card, Row } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './sheet.module.css'
import { stageList } from './stage-names.ts'
import { StageTotal } from './stage-total.tsx'
import { useSheetFinding } from './use-sheet-finding.ts'

export function MySheetCard({ mine }: { mine: NonNullable<OutputOf<typeof ListBlocks>['mySheet']> }) {
  const { t, i18n } = useTranslation('scores')
  const finding = useSheetFinding()
  const { data, error } = useViewLater(ShowScoreSheet, { sheetId: mine.sheetId })
  return (
    <Card title={data ? finding(data) : t('mine.title')} note={nameOf(mine.unit, i18n.language)}>
      {data ? (
        <div className={classes.mine}>
          {stageList.map((stage) => (
            <StageTotal key={stage} stage={stage} totals={data.totals[stage]} block={data.block} />
          ))}
        </div>
      ) : null}
      {error ? <p>{t('mine.not-open')}</p> : null}
      <Row>
        {data ? <LinkButton to={`/scores/sheets/${mine.sheetId}`}>{t('mine.open')}</LinkButton> : null}
        <LinkButton to={`/scores/blocks/${mine.block.id}`} variant="subtle">
          {nameOf(mine.block, i18n.language)}
        </LinkButton>
      </Row>
    </Card>
  )
}
