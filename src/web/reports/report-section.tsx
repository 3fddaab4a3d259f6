// One section of a report: figures that open their records, bars of the charts, the text and its editing. Used by the report page.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { KeepReport, type ShowMovementReport } from '../../contract/reports.ts'
import { Card } from '../ui/card.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { ProgressBars } from '../ui/progress-bars.tsx'
import { useForm } from '../ui/use-form.ts'
import { formatNumber } from '../words/format.ts'
import { pick } from '../words/three-languages.ts'
import classes from './report-section.module.css'

type Report = OutputOf<typeof ShowMovementReport>
type Section = Report['figures'][number]['section']

export function ReportSectionCard({ report, section }: { report: Report; section: Section }) {
  const { t, i18n } = useTranslation('reports')
  const [editing, setEditing] = useState(false)
  const figures = report.figures.filter((one) => one.section === section)
  const charts = report.charts.filter((one) => one.section === section && one.rows.some((row) => row.of > 0))
  const mayEdit = report.issue === null && report.abilities['keep-report'] === true
  return (
    <Card title={t(`sections.${section}`)}>
      {figures.length === 0 ? null : (
        <dl className={classes.figures}>
          {figures.map((one) => (
            <div key={one.key}>
              <dt>{t(`figures.${one.key}` as 'figures.answered')}</dt>
              <dd>
                <Link to={one.path}>{formatNumber(one.value, i18n.language)}</Link>
                {one.of === null ? null : (
                  <small>{t('page.of', { of: formatNumber(one.of, i18n.language) })}</small>
                )}
                {one.today === null ? null : (
                  <small>
                    {one.today.of === null
                      ? t('page.today', { value: formatNumber(one.today.value, i18n.language) })
                      : t('page.today-of', {
                          value: formatNumber(one.today.value, i18n.language),
                          of: formatNumber(one.today.of, i18n.language),
                        })}
                  </small>
                )}
                {one.before === null ? null : (
                  <small>{t('page.before', { before: formatNumber(one.before, i18n.language) })}</small>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {charts.map((chart) => (
        <div key={chart.key}>
          <h3 className={classes.chart}>{chart.title}</h3>
          <ProgressBars
            label={t(`charts.${chart.key}.about` as 'charts.lines.about')}
            labelHeader={t('list.kind')}
            measures={[t(`charts.${chart.key}.about` as 'charts.lines.about')]}
            lines={chart.rows.map((row) => ({
              id: row.label.vi,
              label: pick(row.label, i18n.language).text,
              values: [{ done: row.value, of: row.of, to: row.path }],
            }))}
          />
        </div>
      ))}
      {editing ? (
        <Editing report={report} section={section} onDone={() => setEditing(false)} />
      ) : (
        <p lang={report.language}>{report.texts[section]}</p>
      )}
      {mayEdit && !editing ? (
        <Button variant="subtle" onClick={() => setEditing(true)}>
          {t('page.edit')}
        </Button>
      ) : null}
    </Card>
  )
}

function Editing({ report, section, onDone }: { report: Report; section: Section; onDone: () => void }) {
  const { t } = useTranslation('reports')
  const form = useForm(KeepReport, {
    draft: `report.${report.id}.${section}`,
    initial: { text: report.texts[section] ?? '' },
    toInput: ({ text }) => ({ reportId: report.id, texts: { [section]: text } }),
    paths: { text: `texts.${section}` },
    onDone,
  })
  return (
    <FormFrame form={form} submit={t('page.keep')} quiet>
      <Textarea
        label={t(`sections.${section}`)}
        autosize
        minRows={4}
        lang={report.language}
        {...form.field('text')}
      />
    </FormFrame>
  )
}
