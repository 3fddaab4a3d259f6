// A block: its spread, its members with three totals, its pact, its meetings. Used by the router at /scores/blocks/….
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShowBlock } from '../../contract/blocks.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useAddress, useRoutePart } from '../ui/address.ts'
import { Columns } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { pick } from '../words/three-languages.ts'
import { BlockActs } from './block-acts.tsx'
import { BlockOffices } from './block-offices.tsx'
import { MeetingsTab } from './meetings-tab.tsx'
import { MembersTab } from './members-tab.tsx'
import { PactTab } from './pact-tab.tsx'
import { type Block, useBlockFinding } from './use-block-finding.ts'

const tabs = ['members', 'pact', 'meetings'] as const

export default function BlockPage() {
  const { t, i18n } = useTranslation('scores')
  const block: Block = useView(ShowBlock, { blockId: useRoutePart('blockId') })
  const address = useAddress()
  const asked = address.get('tab')
  const tab = tabs.find((one) => one === asked) ?? 'members'
  const name = pick(block.block.name, i18n.language).text
  return (
    <Page
      title={useBlockFinding(block)}
      lead={t('block.lead', { block: name, year: block.block.year })}
      trail={[{ label: t('blocks.short'), to: `/scores?year=${block.block.year}` }]}
      actions={<BlockActs block={block} />}
      primary={
        block.dues === null ? undefined : (
          <LinkButton to={`/scores/blocks/${block.block.id}/ranking`} variant="filled">
            {t('block.ranking')}
          </LinkButton>
        )
      }
    >
      <Tabs value={tab} onChange={(next) => address.set({ tab: next ?? undefined })} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`block.tabs.${one}`, { count: countOf(one) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="members">
          <MembersTab block={block} />
        </Tabs.Panel>
        <Tabs.Panel value="pact">
          <PactTab block={block} />
        </Tabs.Panel>
        <Tabs.Panel value="meetings">
          <MeetingsTab block={block} />
        </Tabs.Panel>
      </Tabs>
      <Columns>
        <BlockOffices block={block} />
        <RecordHistory kind="block" id={block.block.id} />
      </Columns>
    </Page>
  )

  function countOf(one: (typeof tabs)[number]): number {
    if (one === 'members') return block.members.length
    return one === 'pact' ? (block.pact?.signatures.length ?? 0) : block.meetings.length
  }
}
