// A report as the official document: sections with text, figures with what they were before, charts from the figures. Used by its prints.
import type { Report as Paper } from '../../documents/report/report.ts'
import type { Movement } from '../movements/movement.ts'
import type { Unit } from '../units/unit.ts'
import { words } from '../words.ts'
import { titleOf } from './finding.ts'
import { beforeOf, type Report, type Snapshot, sections } from './report.ts'

export interface ReportToPrint {
  report: Report
  movement: Movement
  reads: Snapshot
  previous: Report | undefined
  units: ReadonlyMap<string, Unit>
  signatory: { name: string; office: string }
}

export async function paperOf({
  report,
  movement,
  reads,
  previous,
  units,
  signatory,
}: ReportToPrint): Promise<Paper> {
  const { say } = await words()
  const { language } = report
  const t = (key: string, figures?: Record<string, unknown>) => say(language, `reports:${key}`, figures)
  const ministry = units.get(movement.unitId)
  const coordinator = units.get(movement.definition.coordinatorUnitId ?? '')
  return {
    language,
    doc: {
      ...(ministry && coordinator ? { superior: ministry.name.vi } : {}),
      issuer: coordinator?.name.vi ?? ministry?.name.vi ?? '',
      symbol: `BC-${coordinator?.code ?? ''}`,
      place: 'Hà Nội',
      ...(report.issue ? { number: report.issue.number, on: report.issue.on } : {}),
      recipients: [t('paper.to')],
      archive: 'VT',
      signatory: { form: 'own', ...signatory },
    },
    ...(report.issue ? {} : { draft: true }),
    summary: t(`paper.summary.${report.kind}`, { year: movement.year }),
    addressees: [t('paper.to')],
    opening: [
      t('paper.opening', { title: movement.definition.title[language] || movement.definition.title.vi }),
    ],
    parts: sections.map((section) => ({
      title: t(`sections.${section}`),
      items: [
        {
          text: [reads.texts[section]],
          figures: reads.figures
            .filter((figure) => figure.section === section)
            .map((figure) => {
              const before = beforeOf(figure, previous?.issue?.snapshot)
              return {
                label: t(`figures.${figure.key}`),
                value: figure.value,
                ...(figure.of === null ? {} : { of: figure.of }),
                ...(before === null ? {} : { before }),
              }
            }),
        },
        ...reads.charts
          .filter((chart) => chart.section === section && chart.rows.some((row) => row.of > 0))
          .map((chart) => ({
            chart: {
              kind: 'shares' as const,
              title: titleOf(chart, language, t),
              source: t('paper.source'),
              alt: t(`charts.${chart.key}.about`),
              rows: chart.rows
                .filter((row) => row.of > 0)
                .map((row) => ({ label: row.label[language] || row.label.vi, value: row.value, of: row.of })),
            },
          })),
      ],
    })),
    ending: [t('paper.ending')],
    ...(report.issue ? { snapshot: { hash: report.issue.hash, takenAt: `${report.issue.on}T08:00` } } : {}),
  }
}
