// The columns of the legal programme: document, who leads it, its days against the day of its law. Used by the programme's page.
import { useTranslation } from 'react-i18next'
import type { Column } from '../ui/column.ts'
import { UnitLink } from '../ui/record-links.tsx'
import { ThreeLanguageText } from '../ui/three-language-text.tsx'
import { DateText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './legal.module.css'
import { LegalPill, type LegalRow } from './plan-pills.tsx'
import { RecordStageButton } from './record-stage-button.tsx'

export function useLegalColumns(): readonly Column<LegalRow>[] {
  const { t, i18n } = useTranslation('plans')
  return [
    {
      id: 'document',
      header: t('programme.document'),
      heading: true,
      sort: (row) => row.code,
      cell: (row) => (
        <span className={classes.document}>
          <b>{row.code}</b>
          <ThreeLanguageText text={row.name} />
          {row.certain ? null : <small>{t('programme.uncertain')}</small>}
        </span>
      ),
    },
    {
      id: 'unit',
      header: t('programme.unit'),
      sort: (row) => (row.unit === null ? row.leadMinistry : nameOf(row.unit, i18n.language)),
      cell: (row) => (row.unit === null ? row.leadMinistry : <UnitLink unit={row.unit} />),
    },
    {
      id: 'law',
      header: t('programme.law-on'),
      tight: true,
      sort: (row) => row.referenceEffectiveOn,
      cell: (row) => <Day on={row.referenceEffectiveOn} />,
    },
    {
      id: 'effective',
      header: t('programme.effective-on'),
      tight: true,
      sort: (row) => row.effectiveOn,
      cell: (row) => <Day on={row.effectiveOn} />,
    },
    {
      id: 'after',
      header: t('programme.after-law'),
      tight: true,
      sort: (row) => row.daysAfterLaw,
      cell: (row) => after(row.daysAfterLaw),
    },
    {
      id: 'state',
      header: t('programme.state'),
      sort: (row) => row.state,
      cell: (row) => (
        <span className={classes.document}>
          <LegalPill state={row.state} />
          {row.abilities['record-legal-stage'] === true ? <RecordStageButton document={row} /> : null}
        </span>
      ),
    },
  ]

  function after(days: number | null): string {
    if (days === null) return '–'
    return days <= 0 ? t('programme.same-day') : t('programme.days-late', { count: days })
  }
}

const Day = ({ on }: { on: string | null }) => (on === null ? <>–</> : <DateText on={on} />)
