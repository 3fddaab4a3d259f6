// Who would be affected by a change of the law: the verdicts of two days compared on the records as they are, unit after unit.
// Used by the router at /law/affected, for the coordinator, the auditor and the minister.
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListAffected, ShowLawChanges } from '../../contract/law-browser.ts'
import { ListUnits } from '../../contract/units.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { citationWords } from '../law/citation.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { Picker } from '../ui/picker.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { formatDate } from '../words/format.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './law-browser.module.css'
import { LawPlaces } from './law-places.tsx'
import { type AffectedRow, useAffected } from './use-affected.ts'

export default function AffectedPage() {
  const { t, i18n } = useTranslation('law-browser')
  const { t: verdict } = useTranslation('verdict')
  const address = useAddress()
  const table = useTableAddress(['award', 'article'])
  const today = useToday()
  const units = useView(ListUnits, {}).rows
  const change = useView(ShowLawChanges, {})
  const from = address.get('from') ?? change.from
  const to = address.get('to') ?? change.to
  const year = Number(address.get('year') ?? today.slice(0, 4))
  const unitId = address.get('unit')
  const [whole, setWhole] = useState(false)
  const wanted = unitId !== undefined ? [unitId] : whole ? units.map((one) => one.unit.id) : []
  const { rows, asked, done, all, error } = useAffected(wanted, { from, to, year })
  const article = table.filter('article')
  const shown = rows.filter(
    (row) =>
      (table.filter('award') === undefined || row.award === table.filter('award')) &&
      (article === undefined || row.articles.includes(article)),
  )
  const columns = useColumns(year)
  const law = useLawWords()
  const awards = [...new Set(rows.map((row) => row.award))]
  const articles = [...new Set(rows.flatMap((row) => row.articles))].sort()
  const placeOf = (one: string) => {
    const [document = '', ...rest] = one.split(' ')
    const place = rest.length === 0 ? { document } : { document, article: rest.join(' ') }
    return citationWords(place, i18n.language, (key, figures) => verdict(key, figures))
  }
  const day = (on: string) => formatDate(on, i18n.language)
  return (
    <Page
      title={t(done === 0 ? 'affected.title' : 'affected.finding', { count: rows.length, asked })}
      lead={t('affected.lead', { from: day(from), to: day(to), year: String(year) })}
      trail={[
        { label: t('places.titles'), to: '/law' },
        { label: t('documents.title'), to: '/law/documents' },
      ]}
      actions={
        <>
          <LawPlaces here="affected" />
          <PrintButton />
        </>
      }
    >
      <Row>
        <DateField label={t('changes.from')} value={from} onChange={(on) => address.set({ from: on, to })} />
        <DateField label={t('changes.to')} value={to} onChange={(on) => address.set({ from, to: on })} />
        <NativeSelect
          label={t('affected.year')}
          value={String(year)}
          data={[0, -1, -2].map((more) => String(Number(today.slice(0, 4)) + more))}
          onChange={(event) => address.set({ year: event.currentTarget.value })}
        />
        <Picker
          label={t('affected.unit')}
          value={unitId ?? ''}
          options={units.map((one) => ({
            value: one.unit.id,
            label: nameOf(one.unit, i18n.language),
            detail: one.unit.code,
          }))}
          onChange={(value) => address.set({ unit: value })}
        />
        {unitId === undefined ? (
          <Button variant={whole ? 'default' : 'filled'} onClick={() => setWhole(!whole)}>
            {t(whole ? 'affected.stop' : 'affected.whole')}
          </Button>
        ) : null}
      </Row>
      {all === 0 ? null : (
        <div className={classes.progress} role="status">
          <progress value={done} max={all} aria-label={t('affected.progress', { count: done, all })} />
          {t('affected.progress', { count: done, all })}
        </div>
      )}
      {error === null ? null : <p role="alert">{error.message}</p>}
      <Card flush>
        <DataTable
          label={t('affected.title')}
          rows={shown}
          rowKey={(row) => `${row.unit.id} ${row.person?.id ?? ''} ${row.award}`}
          columns={columns}
          address={table}
          filters={[
            {
              name: 'award',
              label: t('affected.award'),
              options: awards.map((award) => ({ value: award, label: law.award(award) })),
            },
            {
              name: 'article',
              label: t('affected.article'),
              options: articles.map((one) => ({ value: one, label: placeOf(one) })),
            },
          ]}
          {...(unitId === undefined
            ? {}
            : {
                exportHref: addressOf(
                  ListAffected,
                  { unitId, from, to, year, ...(article === undefined ? {} : { article }) },
                  { format: 'xlsx' },
                ),
              })}
          empty={{ title: t(all > 0 && done === all ? 'affected.nobody' : 'affected.choose') }}
        />
      </Card>
    </Page>
  )
}

function useColumns(year: number): Column<AffectedRow>[] {
  const { t, i18n } = useTranslation('law-browser')
  const law = useLawWords()
  const name = (row: AffectedRow) => row.person?.name ?? nameOf(row.unit, i18n.language)
  return [
    {
      id: 'subject',
      header: t('affected.subject'),
      heading: true,
      sort: name,
      cell: (row) => (
        <Link
          to={`/law?${row.person === null ? `unit=${row.unit.id}` : `person=${row.person.id}`}&year=${year}&award=${row.award}`}
        >
          {name(row)}
        </Link>
      ),
    },
    { id: 'unit', header: t('affected.of-unit'), sort: (row) => row.unit.code, cell: (row) => row.unit.code },
    {
      id: 'award',
      header: t('affected.award'),
      sort: (row) => row.award,
      cell: (row) => law.award(row.award),
    },
    {
      id: 'before',
      header: t('affected.before'),
      cell: ({ before }) => (
        <Verdict verdict={before.verdict} size="small" worded awaiting={before.awaitingJudgement} />
      ),
    },
    {
      id: 'after',
      header: t('affected.after'),
      cell: ({ after }) => (
        <Verdict verdict={after.verdict} size="small" worded awaiting={after.awaitingJudgement} />
      ),
    },
    {
      id: 'why',
      header: t('affected.why'),
      cell: ({ reasons }) => (
        <ul className={classes.plain}>
          {reasons.map((one) => (
            <li key={`${one.predicate} ${JSON.stringify(one.citation)} ${JSON.stringify(one.params)}`}>
              {law.asked(one)} <CitationText citation={one.citation} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
}
