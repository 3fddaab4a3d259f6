// The coordinator's workbench: what waits, oldest letter first, one dossier open beside it; N and P go to the next and the one
// before. Used at /dossiers/appraisal.
import { Button } from '@mantine/core'
import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowWorkbench } from '../../contract/dossier-appraisal.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Verdict } from '../law/verdict.tsx'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { singleKeysOn, typing } from '../ui/single-keys.ts'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import styles from './appraisal-page.module.css'
import { AppraisedDossier } from './appraised-dossier.tsx'

type Waiting = OutputOf<typeof ShowWorkbench>['rows'][number]

export default function AppraisalPage() {
  const { t } = useTranslation('dossiers')
  const address = useAddress()
  const year = Number(address.get('year') ?? useToday().slice(0, 4))
  const bench = useView(ShowWorkbench, { year, ...narrowed(address.get('award'), address.get('unit')) })
  const asked = address.get('open')
  const openId = asked ?? bench.rows[0]?.id
  const at = bench.rows.findIndex((row) => row.id === openId)
  const goTo = useCallback((row: Waiting | undefined) => row && address.set({ open: row.id }), [address])
  const next = bench.rows[at + 1] ?? bench.rows.find((row) => row.id !== openId)
  const before = at > 0 ? bench.rows[at - 1] : undefined
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || !singleKeysOn()) return
      if (event.key === 'n') goTo(next)
      if (event.key === 'p') goTo(before)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [goTo, next, before])
  return (
    <Page
      title={t('bench.title', { count: bench.rows.length })}
      trail={[{ label: t('list.title'), to: `/dossiers?year=${year}` }]}
      lead={t('bench.lead', { appraised: bench.appraised, returned: bench.returned })}
      actions={
        <Row>
          <LinkButton to={`/dossiers?year=${year}&stage=returned`}>{t('bench.returned')}</LinkButton>
          <LinkButton to={`/dossiers/postings?year=${year}`}>{t('list.postings')}</LinkButton>
        </Row>
      }
      side={<WaitingList rows={bench.rows} openId={openId} year={year} />}
    >
      {openId === undefined ? (
        <Card>
          <Empty title={t('bench.empty')} text={t('bench.empty-help')} />
        </Card>
      ) : (
        <>
          <Row>
            <Button disabled={before === undefined} onClick={() => goTo(before)}>
              {t('bench.before')}
            </Button>
            <Button disabled={next === undefined} onClick={() => goTo(next)}>
              {t('bench.next')}
            </Button>
            <span>{at === -1 ? '' : t('bench.at', { at: at + 1, of: bench.rows.length })}</span>
          </Row>
          <AppraisedDossier key={openId} dossierId={openId} items={bench.items} onDone={() => goTo(next)} />
        </>
      )}
    </Page>
  )
}

const narrowed = (award: string | undefined, unitId: string | undefined) => ({
  ...(award === undefined ? {} : { award }),
  ...(unitId === undefined ? {} : { unitId }),
})

function WaitingList({
  rows,
  openId,
  year,
}: {
  rows: readonly Waiting[]
  openId: string | undefined
  year: number
}) {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  return (
    <Card title={t('bench.waiting')} flush>
      <ol className={styles.waiting}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link
              to={`/dossiers/appraisal?year=${year}&open=${row.id}`}
              aria-current={row.id === openId ? 'true' : undefined}
              data-row-link
            >
              <b lang="vi">{row.subject.name}</b>
              <span>{law.award(row.award)}</span>
              <span>
                {row.unit.code} · <DateText on={row.receivedOn} />
              </span>
            </Link>
            <Row>
              {row.verdict === null ? null : <Verdict verdict={row.verdict} size="small" />}
              {row.late ? <StatePill look="warned">{t('list.late')}</StatePill> : null}
              {row.again ? <StatePill>{t('bench.again')}</StatePill> : null}
            </Row>
          </li>
        ))}
      </ol>
    </Card>
  )
}
