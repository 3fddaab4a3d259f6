// The titles of one person or unit: verdict first, what is missing, why, the procedure, the road. Used by the router at /law.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShowEligibility } from '../../contract/eligibility.ts'
import { useView } from '../client/use-view.ts'
import { MissingFacts } from '../law/missing-facts.tsx'
import { PassageText } from '../law/passage-text.tsx'
import { ProcedureBox } from '../law/procedure-box.tsx'
import { ReasonTree } from '../law/reason-tree.tsx'
import { useMe, useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { formatDay } from '../words/format.ts'
import { nameOf } from '../words/three-languages.ts'
import { AwardList } from './award-list.tsx'
import { findingOf } from './finding-of.ts'
import { Road } from './road.tsx'
import classes from './titles-page.module.css'

export default function TitlesPage() {
  const { t, i18n } = useTranslation('eligibility')
  const address = useAddress()
  const today = useToday()
  const me = useMe()
  const asked = {
    year: Number(address.get('year') ?? today.slice(0, 4)),
    ...(address.get('person') === undefined ? {} : { personId: address.get('person') }),
    ...(address.get('unit') === undefined ? {} : { unitId: address.get('unit') }),
  }
  const seen = useView(ShowEligibility, asked)
  const rows = seen.findings.map((one) => ({ ...one, finding: findingOf(one.finding) }))
  const chosen = rows.find((one) => one.award === address.get('award')) ?? rows[0]
  const name = seen.person?.name ?? (seen.unit === null ? '' : nameOf(seen.unit, i18n.language))
  const mine = seen.person?.id === me?.person.id
  const serves = me?.roles.find((held) => held.unit !== null)?.unit
  return (
    <Page
      title={mine ? t('titles.mine') : t('titles.of', { name })}
      lead={t('titles.lead', { on: formatDay(seen.on, i18n.language) })}
      actions={
        <>
          {serves ? (
            <LinkButton to={`/law/units/${serves.id}?year=${seen.year}`}>{t('titles.unit-table')}</LinkButton>
          ) : null}
          <LinkButton to="/law/documents">{t('titles.law')}</LinkButton>
          <LinkButton to={`/try?lang=${i18n.language}`}>{t('titles.try')}</LinkButton>
          <PrintButton />
        </>
      }
    >
      {chosen === undefined ? (
        <Empty title={t('titles.no-person')} />
      ) : (
        <div className={classes.columns}>
          <Card
            flush
            title={t('titles.choose')}
            more={<YearSelect year={seen.year} onChange={(year) => address.set({ year })} />}
          >
            <AwardList rows={rows} chosen={chosen.award} onChoose={(award) => address.set({ award })} />
          </Card>
          <Stack>
            <MissingFacts
              finding={chosen.finding}
              remedy={(missing) => {
                const path = sourceFor(chosen.sources, missing.fact)
                return path === undefined ? null : (
                  <LinkButton to={path}>{t('titles.open-record')}</LinkButton>
                )
              }}
            />
            <Card title={t('titles.why')}>
              <ReasonTree
                because={chosen.finding.because}
                articleText={(place) => <PassageText place={place} />}
                recordPath={(use) => sourceFor(chosen.sources, use)}
              />
            </Card>
            <Road asked={asked} award={chosen.award} met={chosen.finding.verdict === 'met'} />
            <ProcedureBox procedure={chosen.finding.procedure} />
          </Stack>
        </div>
      )}
    </Page>
  )
}

/** The record of the very place, else of the kind of fact: `initiatives[2]`, then `initiatives`. */
function sourceFor(sources: Record<string, string>, use: string): string | undefined {
  return sources[use] ?? sources[use.split(/[[.]/)[0] ?? '']
}

function YearSelect({ year, onChange }: { year: number; onChange: (year: string) => void }) {
  const { t } = useTranslation('eligibility')
  const years = [1, 0, -1, -2].map((more) => String(year + more))
  return (
    <NativeSelect
      aria-label={t('titles.year')}
      value={String(year)}
      data={years}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
