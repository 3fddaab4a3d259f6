// Recording a meeting of the block: when, where, who came, what was said and concluded. Used by the router.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecordBlockMeeting } from '../../contract/block-meetings.ts'
import { ShowBlock } from '../../contract/blocks.ts'
import { useView } from '../client/use-view.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useGo, useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { useForm } from '../ui/use-form.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { meetingKind, meetingKinds } from './meeting-kind.ts'
import { OnlyFor } from './only-for.tsx'
import type { Block } from './use-block-finding.ts'

interface Roll {
  [unitId: string]: { present: boolean; by: string }
}

export default function NewMeetingPage() {
  const { t, i18n } = useTranslation('scores')
  const blockId = useRoutePart('blockId')
  const block: Block = useView(ShowBlock, { blockId })
  const me = useMe()
  const today = useToday()
  const go = useGo()
  const form = useForm(RecordBlockMeeting, {
    draft: `record-block-meeting.${blockId}`,
    initial: {
      kind: 'final',
      on: today,
      from: '08:00',
      to: '11:00',
      venue: '',
      chair: me.person.name,
      secretary: '',
      proceedings: '',
      conclusions: '',
      roll: Object.fromEntries(
        block.members.map((row) => [row.unit.id, { present: true, by: '' }]),
      ) satisfies Roll as Roll,
    },
    paths: { on: 'startsAt', to: 'endsAt', roll: 'attendance' },
    toInput: (values) => ({
      blockId,
      kind: meetingKind(values.kind),
      startsAt: `${values.on}T${values.from}`,
      endsAt: `${values.on}T${values.to}`,
      venue: values.venue,
      chair: values.chair,
      secretary: values.secretary,
      attendance: block.members.map((row) => ({
        unitId: row.unit.id,
        present: values.roll[row.unit.id]?.present ?? true,
        representedBy: values.roll[row.unit.id]?.by || null,
        note: null,
      })),
      proceedings: linesIn(values.proceedings),
      conclusions: linesIn(values.conclusions),
    }),
    onDone: (output) => go(`/scores/meetings/${output.meetingId}`),
  })
  const name = pick(block.block.name, i18n.language).text
  const { roll } = form.values
  const change = (unitId: string, changes: Partial<Roll[string]>) =>
    form.set('roll', { ...roll, [unitId]: { present: true, by: '', ...roll[unitId], ...changes } })
  return (
    <Page
      title={t('meetings.record')}
      lead={name}
      trail={[
        { label: t('blocks.short'), to: '/scores' },
        { label: name, to: `/scores/blocks/${blockId}?tab=meetings` },
      ]}
    >
      <OnlyFor abilities={block.abilities} act="record-block-meeting">
        <Card>
          <FormFrame form={form} submit={t('meetings.submit')}>
            <NativeSelect
              label={t('meetings.which')}
              {...form.field('kind')}
              data={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
            />
            <div className={classes.pair}>
              <DateField label={t('meetings.on')} max={today} {...form.field('on')} />
              <TextInput type="time" label={t('meetings.from')} {...form.field('from')} />
              <TextInput type="time" label={t('meetings.to')} {...form.field('to')} />
            </div>
            <TextInput label={t('meetings.venue')} {...form.field('venue')} />
            <TextInput label={t('meetings.chair')} {...form.field('chair')} />
            <TextInput label={t('meetings.secretary')} {...form.field('secretary')} />
            <fieldset className={classes.roll} id={form.idOf('attendance')}>
              <legend>
                <b>{t('meetings.roll')}</b>
              </legend>
              {block.members.map((row) => (
                <div key={row.unit.id} className={classes.rollRow}>
                  <Checkbox
                    label={nameOf(row.unit, i18n.language)}
                    checked={roll[row.unit.id]?.present ?? true}
                    onChange={(event) => change(row.unit.id, { present: event.currentTarget.checked })}
                  />
                  <TextInput
                    aria-label={t('meetings.represented', { unit: nameOf(row.unit, i18n.language) })}
                    placeholder={t('meetings.represented-short')}
                    value={roll[row.unit.id]?.by ?? ''}
                    onChange={(event) => change(row.unit.id, { by: event.currentTarget.value })}
                  />
                </div>
              ))}
            </fieldset>
            <Textarea
              label={t('meeting.proceedings')}
              description={t('meetings.one-a-line')}
              autosize
              minRows={3}
              {...form.field('proceedings')}
            />
            <Textarea
              label={t('meeting.conclusions')}
              description={t('meetings.one-a-line')}
              autosize
              minRows={3}
              {...form.field('conclusions')}
            />
          </FormFrame>
        </Card>
      </OnlyFor>
    </Page>
  )
}

const linesIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
