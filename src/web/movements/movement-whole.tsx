// A movement whole: its banner, then how far it is, what it says, how it was amended. Used by the two pages that show one.
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowMovement } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useAddress } from '../ui/address.ts'
import { Row } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { pick } from '../words/three-languages.ts'
import { AmendmentsTab } from './amendments-tab.tsx'
import { MovementPill } from './movement-pill.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { TextOnDay } from './text-on-day.tsx'
import { ThemeBanner } from './theme-banner.tsx'

export type MovementShown = OutputOf<typeof ShowMovement>

const tabs = ['overview', 'text', 'amendments'] as const

export function MovementWhole({ movementId }: { movementId: string }) {
  const { t, i18n } = useTranslation('movements')
  const movement = useView(ShowMovement, { movementId })
  const address = useAddress()
  const asked = address.get('tab')
  const running = movement.launchedOn !== null
  const tab = tabs.find((one) => one === asked) ?? (running ? 'overview' : 'text')
  return (
    <Page
      title={pick(movement.title, i18n.language).text}
      trail={[
        { label: t('list.title'), to: '/movement/all' },
        ...(movement.parent === null
          ? []
          : [
              {
                label: pick(movement.parent.title, i18n.language).text,
                to: `/movement/${movement.parent.id}`,
              },
            ]),
      ]}
      bare
    >
      <ThemeBanner movement={movement} />
      {running ? null : <DraftLine movement={movement} />}
      <Tabs value={tab} onChange={(next) => address.set({ tab: next ?? undefined })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs
            .filter((one) => running || one === 'text')
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`tabs.${one}`, { number: movement.amendments.length })}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <OverviewTab movement={movement} />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <TextOnDay movement={movement} />
        </Tabs.Panel>
        <Tabs.Panel value="amendments">
          <AmendmentsTab movement={movement} />
        </Tabs.Panel>
      </Tabs>
      {tab === 'overview' ? null : <RecordHistory kind="movement" id={movement.id} />}
    </Page>
  )
}

/** What a draft still waits for, and who may go on with it. */
function DraftLine({ movement }: { movement: MovementShown }) {
  const { t } = useTranslation('movements')
  const { abilities, id, state } = movement
  const draft = state === 'draft'
  return (
    <Row>
      <MovementPill state={state} />
      {movement.cancelledWhy === null ? (
        <span>{t('page.draft-note')}</span>
      ) : (
        <StatePill look="refused">{t('page.cancelled', { why: movement.cancelledWhy })}</StatePill>
      )}
      {draft && abilities['save-movement'] === true ? (
        <LinkButton to={`/movement/${id}/edit`}>{t('page.edit')}</LinkButton>
      ) : null}
      {draft && abilities['launch-movement'] === true ? (
        <LinkButton to={`/movement/${id}/launch`} variant="filled">
          {t('page.launch')}
        </LinkButton>
      ) : null}
    </Row>
  )
}
