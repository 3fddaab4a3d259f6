// Dossiers that passed the council, chosen by award and year for a decision. Used by the router at /decisions/new.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftGrant } from '../../contract/decision-drafts.ts'
import { ListGrantable } from '../../contract/decision-views.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useAct } from '../client/use-act.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { useGo } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import classes from './decisions.module.css'
import { PaperGrantCard } from './paper-grant-card.tsx'

type Group = OutputOf<typeof ListGrantable>['groups'][number]

export default function DraftPage() {
  const { t } = useTranslation('decisions')
  const { groups, abilities } = useView(ListGrantable, {})
  return (
    <Page
      title={t('new.title')}
      trail={[{ label: t('list.title'), to: '/decisions' }]}
      lead={t('new.from-council-help')}
    >
      {groups.length === 0 ? (
        <Card title={t('new.from-council')}>
          <Empty title={t('new.none')} text={t('new.none-help')} />
        </Card>
      ) : (
        groups.map((group) => (
          <GroupCard
            key={`${group.award} ${group.year}`}
            group={group}
            open={abilities['draft-grant'] === true}
          />
        ))
      )}
      {abilities['draft-grant'] === true ? <PaperGrantCard /> : null}
    </Page>
  )
}

function GroupCard({ group, open }: { group: Group; open: boolean }) {
  const { t } = useTranslation('decisions')
  const law = useLawWords()
  const go = useGo()
  const all = group.dossiers.map((one) => one.id)
  const [chosen, setChosen] = useState<readonly string[]>(all)
  const draft = useAct(DraftGrant, { onDone: ({ decisionId }) => go(`/decisions/${decisionId}`) })
  const toggle = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <Card
      title={t('new.group', { award: law.award(group.award), year: group.year })}
      note={t('new.chosen', { count: chosen.length })}
    >
      <RefusalSummary reasons={draft.reasons} error={draft.error} />
      <ul className={classes.list}>
        {group.dossiers.map((one) => (
          <li key={one.id} className={classes.choice}>
            <Checkbox
              aria-label={one.name}
              checked={chosen.includes(one.id)}
              disabled={!open}
              onChange={(event) => toggle(one.id, event.currentTarget.checked)}
            />
            <div>
              <b lang="vi">{one.name}</b>
              <p className={classes.quiet}>
                <Link to={`/dossiers/${one.id}`}>{one.code}</Link>
                {one.unit ? (
                  <>
                    {' · '}
                    <UnitLink unit={one.unit} />
                  </>
                ) : null}
                {` · ${t('new.votes')}: ${one.yes}/${one.entitled} · `}
                <Link to={`/council/${one.minutes.sittingId}`}>
                  {t('new.minutes')} {one.minutes.number}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {open ? (
        <Row>
          <Button
            variant="default"
            loading={draft.pending}
            disabled={chosen.length === 0}
            onClick={() => void draft.act({ dossierIds: all.filter((id) => chosen.includes(id)) })}
          >
            {t('new.submit', { award: law.award(group.award), year: group.year })}
          </Button>
          <Button variant="subtle" onClick={() => setChosen(chosen.length === all.length ? [] : all)}>
            {t('new.choose-all')}
          </Button>
        </Row>
      ) : null}
    </Card>
  )
}
