// What the coordinator and the head do with a block: name head and deputy, change members, hand over to next year. Used by the block page.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppointBlockHead, ChangeBlockMembers, HandOverBlock } from '../../contract/blocks.ts'
import { ListPeople } from '../../contract/people.ts'
import { useAct } from '../client/use-act.ts'
import { useViewLater } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf } from '../words/three-languages.ts'
import { mayDo } from './may-do.ts'
import { UnitField } from './unit-field.tsx'
import type { Block } from './use-block-finding.ts'

export function BlockActs({ block }: { block: Block }) {
  const { t } = useTranslation('scores')
  const [open, setOpen] = useState<'office' | 'members'>()
  return (
    <>
      {mayDo(block.abilities, 'appoint-block-head') ? (
        <Button onClick={() => setOpen('office')}>{t('office.name')}</Button>
      ) : null}
      {mayDo(block.abilities, 'change-block-members') ? (
        <Button onClick={() => setOpen('members')}>{t('members.change')}</Button>
      ) : null}
      {block.nextBlockId === null ? (
        mayDo(block.abilities, 'hand-over-block') ? (
          <HandOver block={block} />
        ) : null
      ) : (
        <LinkButton to={`/scores/blocks/${block.nextBlockId}`}>
          {t('hand-over.next', { year: block.block.year + 1 })}
        </LinkButton>
      )}
      {open === 'office' ? <Naming block={block} onClose={() => setOpen(undefined)} /> : null}
      {open === 'members' ? <Members block={block} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}

const memberChoices = (block: Block, language: string, none: string) => [
  { value: '', label: none },
  ...block.members.map((row) => ({ value: row.unit.id, label: nameOf(row.unit, language) })),
]

function Naming({ block, onClose }: { block: Block; onClose: () => void }) {
  const { t, i18n } = useTranslation('scores')
  const today = useToday()
  const form = useForm(AppointBlockHead, {
    initial: { office: 'head', unitId: '', personId: '', validFrom: today, decision: '' },
    toInput: (values) => ({
      blockId: block.block.id,
      office: values.office === 'deputy' ? ('deputy' as const) : ('head' as const),
      unitId: values.unitId,
      personId: values.personId || null,
      validFrom: values.validFrom,
      decision: values.decision || null,
    }),
    onDone: () => {
      say(t('office.said'))
      onClose()
    },
  })
  const { unitId } = form.values
  const people = useViewLater(ListPeople, unitId === '' ? undefined : { unitId, size: 200 })
  const context = block.block.kind
  return (
    <Dialog title={t('office.name')} onClose={onClose}>
      <FormFrame form={form} submit={t('office.submit')} quiet>
        <NativeSelect
          label={t('office.which')}
          {...form.field('office')}
          data={(['head', 'deputy'] as const).map((value) => ({
            value,
            label: t(`office.${value}`, { context }),
          }))}
        />
        <NativeSelect
          label={t('columns.unit')}
          {...form.field('unitId')}
          data={memberChoices(block, i18n.language, t('office.choose'))}
        />
        <NativeSelect
          label={t('office.person')}
          description={t('office.person-help')}
          {...form.field('personId')}
          data={[
            { value: '', label: t('office.choose') },
            ...(people.data?.rows ?? []).map((row) => ({
              value: row.person.id,
              label: row.position === null ? row.person.name : `${row.person.name}, ${row.position}`,
            })),
          ]}
        />
        <DateField label={t('office.from')} {...form.field('validFrom')} />
        <TextInput label={t('office.decision')} {...form.field('decision')} />
      </FormFrame>
    </Dialog>
  )
}

function Members({ block, onClose }: { block: Block; onClose: () => void }) {
  const { t, i18n } = useTranslation('scores')
  const form = useForm(ChangeBlockMembers, {
    initial: { add: '', remove: '' },
    toInput: (values) => ({
      blockId: block.block.id,
      add: values.add === '' ? [] : [values.add],
      remove: values.remove === '' ? [] : [values.remove],
    }),
    onDone: () => {
      say(t('members.said'))
      onClose()
    },
  })
  return (
    <Dialog title={t('members.change')} onClose={onClose}>
      <FormFrame form={form} submit={t('members.submit')} quiet>
        <UnitField
          label={t('members.add')}
          without={block.members.map((row) => row.unit.id)}
          {...form.field('add')}
        />
        <NativeSelect
          label={t('members.remove')}
          description={t('members.remove-help')}
          {...form.field('remove')}
          data={memberChoices(block, i18n.language, t('members.nobody'))}
        />
      </FormFrame>
    </Dialog>
  )
}

function HandOver({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const go = useGo()
  const [nextDeputyId, setNext] = useState('')
  const act = useAct(HandOverBlock, { onDone: (output) => go(`/scores/blocks/${output.nextBlockId}`) })
  const deputy = block.offices.find((one) => one.office === 'deputy')
  if (!deputy || !block.meetings.some((one) => one.kind === 'final')) return null
  return (
    <ConfirmAct
      button={t('hand-over.button', { year: block.block.year + 1 })}
      title={t('hand-over.button', { year: block.block.year + 1 })}
      happens={t('hand-over.happens', {
        unit: nameOf(deputy.unit, i18n.language),
        year: block.block.year + 1,
      })}
      irreversible={t('hand-over.irreversible')}
      onConfirm={async () => (await act.act({ blockId: block.block.id, nextDeputyId })) !== undefined}
      reasons={act.reasons}
      error={act.error}
      pending={act.pending}
    >
      <NativeSelect
        label={t('hand-over.deputy')}
        value={nextDeputyId}
        onChange={(event) => setNext(event.currentTarget.value)}
        data={memberChoices(block, i18n.language, t('office.choose')).filter(
          (one) => one.value !== deputy.unit.id,
        )}
      />
    </ConfirmAct>
  )
}
