// One line of a sheet beside the table: who gave which score when, the reasons, the answer, the form, the evidence, the rule.
// Used by the sheet page.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { StageKey } from '../ui/score-bars.tsx'
import { TimeText } from '../ui/when.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import { DifferenceBox } from './difference-box.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { GateForm } from './gate-form.tsx'
import { ItemForm } from './item-form.tsx'
import classes from './item-panel.module.css'
import { Points } from './points.tsx'
import type { Sheet, SheetLine } from './sheet-lines.ts'
import { stageIndex, stageList } from './stage-names.ts'

export interface ItemPanelProps {
  sheet: Sheet
  line: SheetLine
  onNext?: () => void
}

export function ItemPanel({ sheet, line, onNext }: ItemPanelProps) {
  const { t, i18n } = useTranslation('scores')
  const name = pick(line.name, i18n.language)
  const canBeDeclared = line.kind !== 'gate' || sheet.mine !== 'self'
  return (
    <Card title={`${line.code} · ${name.text}`}>
      <ul className={classes.given}>
        {stageList.map((stage) => (
          <Given key={stage} sheet={sheet} line={line} stage={stage} />
        ))}
      </ul>
      {line.differences.map((one) => (
        <DifferenceBox key={one.stage} sheet={sheet} code={line.code} difference={one} />
      ))}
      {sheet.mine === null || !canBeDeclared ? null : line.item ? (
        <ItemForm sheet={sheet} stage={sheet.mine} line={line} item={line.item} onNext={onNext} />
      ) : (
        <GateForm sheet={sheet} stage={sheet.mine} line={line} onNext={onNext} />
      )}
      {line.kind === 'gate' ? null : <EvidenceList sheet={sheet} line={line} />}
      {line.item === undefined ? null : (
        <details className={classes.rule}>
          <summary>{t('item.rule')}</summary>
          <dl>
            <dt>{t('columns.method')}</dt>
            <dd>{t(`method.${methodKey(line.item.method)}`)}</dd>
            <dt>{t('item.source-rule')}</dt>
            <dd>
              <code>{line.item.sourceRule}</code>
            </dd>
            <dt>{t('columns.basis')}</dt>
            <dd>{pick(line.item.basis, i18n.language).text}</dd>
          </dl>
        </details>
      )}
    </Card>
  )
}

const methods = ['step', 'rating', 'ratio', 'ratio_gate', 'index', 'deduct', 'count'] as const
/** The name of a way of counting, for the words. */
export const methodKey = (method: string): (typeof methods)[number] =>
  methods.find((one) => one === method) ?? 'step'

function Given({ sheet, line, stage }: { sheet: Sheet; line: SheetLine; stage: (typeof stageList)[number] }) {
  const { t, i18n } = useTranslation('scores')
  const given = line.stages[stage]
  const inputs = given?.inputs && line.item ? line.item.inputs.filter((one) => given.inputs?.[one.code]) : []
  return (
    <li>
      <span>
        <StageKey stage={stageIndex[stage]} />
        {t(`stage.${sheet.block.kind}.${stage}`)}
      </span>
      <b>{given?.notApplicable ? t('points.not-applicable') : <Points tenths={given?.tenths} />}</b>
      {given === null ? null : (
        <p className={classes.quiet}>
          {given.by.name}
          {given.forUnit && stage !== 'self' ? `, ${nameOf(given.forUnit, i18n.language)}` : ''} ·{' '}
          <TimeText at={given.at} />
          {inputs.length === 0 ? null : (
            <span className={classes.inputs}>
              {inputs.map((one) => `${pick(one.name, i18n.language).text}${figureOf(one)}`).join('; ')}
            </span>
          )}
          {given.note === null ? null : <q lang="vi">{given.note}</q>}
        </p>
      )}
    </li>
  )

  function figureOf(input: (typeof inputs)[number]): string {
    const value = given?.inputs?.[input.code] ?? 0
    if (input.kind === 'choice' || input.kind === 'yes-no') return ''
    const shown = input.kind === 'level' || input.decimals === 1 ? value / 10 : value
    return `: ${new Intl.NumberFormat(i18n.language).format(shown)}`
  }
}
