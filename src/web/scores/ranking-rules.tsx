// How the ranking is made: gates and tie rules of the scorecard, ties settled by the council. Used beside the ranking.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BreakTie } from '../../contract/rankings.ts'
import { useAct } from '../client/use-act.ts'
import { Card, Row } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { say } from '../ui/saying.tsx'
import { DateText } from '../ui/when.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import type { Ranking } from './use-ranking-finding.ts'

export function RankingRules({ ranking }: { ranking: Ranking }) {
  const { t, i18n } = useTranslation('scores')
  return (
    <Card title={t('ranking.rules')}>
      <h3>{t('ranking.ties')}</h3>
      <ol className={classes.numbered}>
        {ranking.ties.map((rule) => (
          <li key={rule.order}>{pick(rule.text, i18n.language).text}</li>
        ))}
      </ol>
      <h3>{t('ranking.gates')}</h3>
      <dl className={classes.legend}>
        {ranking.gates.map((gate) => (
          <div key={gate.code}>
            <dt>
              {gate.code} · {pick(gate.rule, i18n.language).text}
            </dt>
            <dd>{pick(gate.effect, i18n.language).text}</dd>
          </div>
        ))}
      </dl>
      {ranking.tieDecisions.map((one) => (
        <p key={one.at}>
          {t('ranking.council', { units: one.units.map((unit) => unit.code).join(' > ') })}{' '}
          <span lang="vi">{one.reason}</span> ({one.by.name}, <DateText on={one.at} />)
        </p>
      ))}
      <SettleTie ranking={ranking} />
    </Card>
  )
}

function SettleTie({ ranking }: { ranking: Ranking }) {
  const { t, i18n } = useTranslation('scores')
  const tied = ranking.rows.filter((row) => row.tied)
  const group = tied.filter((row) => row.place === tied[0]?.place)
  const [order, setOrder] = useState<readonly string[]>(() => group.map((row) => row.unit.id))
  const [reason, setReason] = useState('')
  const settle = useAct(BreakTie, { onDone: () => say(t('ranking.settled')) })
  if (group.length < 2 || !mayDo(ranking.abilities, 'break-tie')) return null
  const up = (at: number) =>
    setOrder(
      order.map((id, index) =>
        index === at ? (order[at - 1] ?? id) : index === at - 1 ? (order[at] ?? id) : id,
      ),
    )
  return (
    <ConfirmAct
      button={t('ranking.settle')}
      title={t('ranking.settle')}
      happens={t('ranking.settle-happens')}
      onConfirm={async () =>
        (await settle.act({ blockId: ranking.block.id, unitIds: [...order], reason })) !== undefined
      }
      reasons={settle.reasons}
      error={settle.error}
      pending={settle.pending}
    >
      <ol className={classes.numbered}>
        {order.map((id, at) => {
          const row = group.find((one) => one.unit.id === id)
          return (
            <li key={id}>
              <Row>
                <span>{row ? nameOf(row.unit, i18n.language) : ''}</span>
                {at === 0 ? null : (
                  <Button size="xs" variant="subtle" onClick={() => up(at)}>
                    {t('ranking.up')}
                  </Button>
                )}
              </Row>
            </li>
          )
        })}
      </ol>
      <Textarea
        label={t('ranking.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
    </ConfirmAct>
  )
}
