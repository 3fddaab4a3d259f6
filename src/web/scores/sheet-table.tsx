// The items of a sheet: three bars, three scores, differences in words; J and K move, Enter opens the item beside. Used by the sheet.
import { Fragment, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRowKeys } from '../ui/row-keys.ts'
import { ScoreBars, StageKey } from '../ui/score-bars.tsx'
import { pick } from '../words/three-languages.ts'
import { Points, pointsText } from './points.tsx'
import classes from './sheet.module.css'
import { linesOf, type Sheet, type SheetLine } from './sheet-lines.ts'
import { stageIndex, stageList } from './stage-names.ts'
import { useDifferenceText } from './use-difference-text.ts'

export interface SheetTableProps {
  sheet: Sheet
  chosen: string | undefined
  onChoose: (code: string) => void
}

export function SheetTable(props: SheetTableProps) {
  const { t, i18n } = useTranslation('scores')
  const { sheet } = props
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body)
  const lines = linesOf(sheet)
  const context = sheet.block.kind
  const extras = (['bonus', 'penalty', 'gate'] as const).map((kind) => ({
    kind,
    // What nobody entered is shown only to those who may enter it.
    lines: lines.filter(
      (line) => line.kind === kind && (sheet.mine !== null || stageList.some((stage) => line.stages[stage])),
    ),
  }))
  return (
    // biome-ignore lint/a11y/noRedundantRoles: on narrow screens the table is laid out as blocks and would lose its roles.
    <table className={classes.table} role="table" aria-label={t('sheet.table')}>
      <thead>
        <tr>
          <th scope="col" className={classes.code}>
            {t('columns.item')}
          </th>
          <th scope="col">{t('columns.content')}</th>
          <th scope="col" className={classes.bars}>
            {t('sheet.against-base')}
          </th>
          {stageList.map((stage) => (
            <th key={stage} scope="col" className={classes.points}>
              {t(`stage-short.${context}.${stage}`)}
            </th>
          ))}
          <th scope="col" className={`${classes.points} ${classes.max}`}>
            {t('sheet.base')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {sheet.scorecard.groups.map((group) => (
          <Fragment key={group.code}>
            <GroupRow
              code={group.code}
              name={pick(group.name, i18n.language).text}
              values={stageList.map((stage) => sheet.totals[stage].groups[group.code] ?? null)}
              max={group.max}
            />
            {lines
              .filter((line) => group.items.some((item) => item.code === line.code))
              .map((line) => (
                <ItemRow key={line.code} {...props} line={line} />
              ))}
          </Fragment>
        ))}
        {extras
          .filter(({ kind, lines: own }) => kind !== 'gate' || own.length > 0)
          .map(({ kind, lines: own }) => (
            <Fragment key={kind}>
              <GroupRow
                code={kind === 'bonus' ? 'T' : kind === 'penalty' ? 'P' : 'L'}
                name={t(`sheet.extras.${kind}`, { cap: pointsText(sheet.scorecard.bonusCap, i18n.language) })}
                values={stageList.map((stage) => {
                  const totals = sheet.totals[stage]
                  if (kind === 'gate' || totals.scored === 0) return undefined
                  return kind === 'bonus' ? totals.bonus : totals.penalty
                })}
                max={undefined}
              />
              {own.map((line) => (
                <ItemRow key={line.code} {...props} line={line} />
              ))}
            </Fragment>
          ))}
      </tbody>
    </table>
  )
}

function GroupRow(props: {
  code: string
  name: string
  values: readonly (number | null | undefined)[]
  max: number | undefined
}) {
  const { i18n } = useTranslation('scores')
  return (
    <tr className={classes.group}>
      <td className={classes.code}>{props.code}</td>
      <th scope="rowgroup" colSpan={2} className={classes.name}>
        {props.name}
      </th>
      {stageList.map((stage, index) => {
        const value = props.values[index]
        return (
          <td key={stage} className={classes.points} data-column={stage}>
            <span className={classes.stageLabel}>
              <StageKey stage={stageIndex[stage]} />
            </span>
            {value === undefined ? '' : value === null ? '–' : pointsText(value, i18n.language)}
          </td>
        )
      })}
      <td className={`${classes.points} ${classes.max}`}>
        {props.max === undefined ? '' : pointsText(props.max, i18n.language)}
      </td>
    </tr>
  )
}

function ItemRow({ sheet, line, chosen, onChoose }: SheetTableProps & { line: SheetLine }) {
  const { t, i18n } = useTranslation('scores')
  const name = pick(line.name, i18n.language)
  const context = sheet.block.kind
  const differenceText = useDifferenceText(context)
  const bar = (stage: (typeof stageList)[number]) => ({
    label: t(`stage-short.${context}.${stage}`),
    value: line.stages[stage]?.tenths ?? undefined,
  })
  return (
    <tr className={classes.item} data-selected={chosen === line.code || undefined}>
      <td className={classes.code}>{line.code}</td>
      <th scope="row" className={classes.name}>
        <button
          type="button"
          className={classes.pick}
          data-row-link
          aria-pressed={chosen === line.code}
          onClick={() => onChoose(line.code)}
        >
          {name.text}
        </button>
        {line.differences.map((one) => (
          <span key={one.stage} className={classes.apart}>
            ≠ {differenceText(one)}
          </span>
        ))}
      </th>
      <td className={classes.bars}>
        {line.kind === 'item' && !stageList.every((stage) => line.stages[stage]?.notApplicable) ? (
          <ScoreBars stages={[bar('self'), bar('block'), bar('appraisal')]} max={line.worth} />
        ) : null}
      </td>
      {stageList.map((stage) => (
        <td
          key={stage}
          data-column={stage}
          className={`${classes.points} ${line.differences.some((one) => one.stage === stage) ? classes.marked : ''}`}
        >
          <span className={classes.stageLabel}>
            <StageKey stage={stageIndex[stage]} />
          </span>
          <StageValue sheet={sheet} line={line} stage={stage} />
        </td>
      ))}
      <td className={`${classes.points} ${classes.max} ${classes.quiet}`}>
        {line.kind === 'gate' ? '' : pointsText(line.worth, i18n.language)}
      </td>
    </tr>
  )
}

function StageValue({
  sheet,
  line,
  stage,
}: {
  sheet: Sheet
  line: SheetLine
  stage: (typeof stageList)[number]
}) {
  const { t } = useTranslation('scores')
  const given = line.stages[stage]
  if (given?.notApplicable)
    return (
      <abbr className={classes.quiet} title={t('points.not-applicable')}>
        {t('points.not-applicable-short')}
      </abbr>
    )
  if (line.kind === 'item') return <Points tenths={given?.tenths} />
  if (line.kind === 'gate') return <>{(given?.inputs?.declared ?? 0) > 0 ? t('sheet.declared') : ''}</>
  // A bonus or penalty nobody entered was not given, once the stage has begun.
  return given ? (
    <Points tenths={given.tenths} />
  ) : (
    <span className={classes.quiet}>{sheet.totals[stage].scored > 0 ? '0' : ''}</span>
  )
}
