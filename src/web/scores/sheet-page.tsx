// A unit's score sheet: three totals, the table of items, one item beside with its reasons and evidence. Used by the router.
import { useTranslation } from 'react-i18next'
import { ShowScoreSheet } from '../../contract/score-sheets.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useAddress, useRoutePart } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { nameOf } from '../words/three-languages.ts'
import { ItemPanel } from './item-panel.tsx'
import { SheetActs, SheetPrimary } from './sheet-acts.tsx'
import { chosenLine, linesOf } from './sheet-lines.ts'
import layout from './sheet-page.module.css'
import { SheetState } from './sheet-state.tsx'
import { SheetTable } from './sheet-table.tsx'
import { SheetTotals } from './sheet-totals.tsx'
import { useSheetFinding } from './use-sheet-finding.ts'

export default function SheetPage() {
  const { t, i18n } = useTranslation('scores')
  const sheet = useView(ShowScoreSheet, { sheetId: useRoutePart('sheetId') })
  const address = useAddress()
  const finding = useSheetFinding()
  const chosen = chosenLine(sheet, address.get('item'))
  const lines = linesOf(sheet)
  const choose = (code: string) => {
    address.set({ item: code })
    // Where the panel stands under the table, the page goes to it.
    const under = matchMedia('(max-width: 1180px)').matches
    document.getElementById('item-panel')?.scrollIntoView({ block: under ? 'start' : 'nearest' })
  }
  const next = lines[lines.findIndex((line) => line.code === chosen?.code) + 1]
  return (
    <Page
      title={finding(sheet)}
      lead={t('sheet.lead', { year: sheet.block.year, unit: nameOf(sheet.unit, i18n.language) })}
      state={<SheetState sheet={sheet} />}
      trail={[
        { label: t('blocks.short'), to: `/scores?year=${sheet.block.year}` },
        { label: nameOf(sheet.block, i18n.language), to: `/scores/blocks/${sheet.block.id}` },
      ]}
      actions={<SheetActs sheet={sheet} />}
      primary={<SheetPrimary sheet={sheet} onChoose={choose} />}
    >
      <Card flush>
        <SheetTotals sheet={sheet} />
      </Card>
      <div className={layout.columns}>
        <Card flush>
          <SheetTable sheet={sheet} chosen={chosen?.code} onChoose={choose} />
        </Card>
        <div className={layout.side} id="item-panel">
          <Stack>
            {chosen === undefined ? null : (
              <ItemPanel
                key={chosen.code}
                sheet={sheet}
                line={chosen}
                {...(next === undefined ? {} : { onNext: () => choose(next.code) })}
              />
            )}
            <RecordHistory kind="score-sheet" id={sheet.sheetId} />
          </Stack>
        </div>
      </div>
    </Page>
  )
}
