// The pact: targets, who signed and how, the paper; writing it, signing it, keeping the signed one. Used by the block page.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProposePact, RecordSignedPact, SignPact } from '../../contract/pacts.ts'
import type { FileLink } from '../../contract/values.ts'
import { useAct } from '../client/use-act.ts'
import { useMe, useToday } from '../shell/me.ts'
import { Card, Stack } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Link } from '../ui/link.tsx'
import { say } from '../ui/saying.tsx'
import { useForm } from '../ui/use-form.ts'
import { DateText } from '../ui/when.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import type { Block } from './use-block-finding.ts'

export function PactTab({ block }: { block: Block }) {
  const { t } = useTranslation('scores')
  const { pact } = block
  const writes = mayDo(block.abilities, 'propose-pact')
  const [writing, setWriting] = useState(false)
  if (pact === null && !writes) return <Empty title={t('pact.empty')} text={t('pact.empty-help')} />
  if (pact === null || writing) return <PactForm block={block} onDone={() => setWriting(false)} />
  return (
    <Stack>
      <Card
        title={t('pact.title', { signed: pact.signatures.length, members: block.members.length })}
        more={
          writes && pact.signatures.length === 0 ? (
            <Button variant="subtle" onClick={() => setWriting(true)}>
              {t('pact.change')}
            </Button>
          ) : null
        }
      >
        <p className={classes.preamble} lang="vi">
          {pact.preamble}
        </p>
        <ol className={classes.targets} lang="vi">
          {pact.targets.map((target) => (
            <li key={target}>{target}</li>
          ))}
        </ol>
        <SignHere block={block} />
      </Card>
      <Signatures block={block} />
      {mayDo(block.abilities, 'record-signed-pact') ? <PaperForm block={block} /> : null}
    </Stack>
  )
}

function SignHere({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const me = useMe()
  const sign = useAct(SignPact, { onDone: () => say(t('pact.said')) })
  const unit = me.roles.find((held) => held.role === 'head' && isMember(held.unit?.id))?.unit
  if (!unit || block.pact?.signatures.some((one) => one.unit.id === unit.id)) return null
  return (
    <ConfirmAct
      button={t('pact.sign')}
      title={t('pact.sign')}
      happens={t('pact.happens', {
        unit: pick(unit.name, i18n.language).text,
        block: pick(block.block.name, i18n.language).text,
      })}
      onConfirm={async () => (await sign.act({ blockId: block.block.id, unitId: unit.id })) !== undefined}
      reasons={sign.reasons}
      error={sign.error}
      pending={sign.pending}
    />
  )

  function isMember(unitId: string | undefined): boolean {
    return block.members.some((row) => row.unit.id === unitId)
  }
}

function Signatures({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const { pact } = block
  return (
    <Card title={t('pact.signatures')}>
      <ul className={classes.signatures}>
        {block.members.map((row) => {
          const signed = pact?.signatures.find((one) => one.unit.id === row.unit.id)
          const Mark = signed ? IconCheck : IconCircleDashed
          return (
            <li key={row.unit.id}>
              <Mark size={16} stroke={2} aria-hidden="true" />
              <span>
                {nameOf(row.unit, i18n.language)}
                <span className={classes.quiet}>
                  {' · '}
                  {signed ? (
                    <>
                      <DateText on={signed.on} />, {t(`pact.way.${signed.way}`)}
                    </>
                  ) : (
                    t('pact.unsigned')
                  )}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
      {pact?.paper ? (
        <p>
          {pact.paper.number === null
            ? t('pact.paper')
            : t('pact.paper-number', { number: pact.paper.number })}
          , <DateText on={pact.paper.signedOn} />
          {pact.paper.place === null ? '' : `, ${pact.paper.place}`}{' '}
          {pact.paper.file ? (
            <Link to={`/api/files/${pact.paper.file.id}`}>{pact.paper.file.name}</Link>
          ) : null}
        </p>
      ) : null}
    </Card>
  )
}

function PactForm({ block, onDone }: { block: Block; onDone: () => void }) {
  const { t } = useTranslation('scores')
  const form = useForm(ProposePact, {
    draft: `propose-pact.${block.block.id}`,
    initial: { preamble: block.pact?.preamble ?? '', targets: block.pact?.targets.join('\n') ?? '' },
    toInput: (values) => ({
      blockId: block.block.id,
      preamble: values.preamble,
      targets: values.targets.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
    }),
    onDone: () => {
      say(t('pact.proposed'))
      onDone()
    },
  })
  return (
    <Card title={t('pact.write')}>
      <FormFrame form={form} submit={t('pact.propose')} quiet>
        <Textarea label={t('pact.preamble')} autosize minRows={2} {...form.field('preamble')} />
        <Textarea
          label={t('pact.targets')}
          description={t('pact.targets-help')}
          autosize
          minRows={5}
          {...form.field('targets')}
        />
      </FormFrame>
    </Card>
  )
}

function PaperForm({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const today = useToday()
  const open = block.members.filter(
    (row) => !block.pact?.signatures.some((one) => one.unit.id === row.unit.id),
  )
  const [files, setFiles] = useState<readonly FileLink[]>([])
  const [signed, setSigned] = useState<readonly string[]>([])
  const form = useForm(RecordSignedPact, {
    initial: { number: '', signedOn: today, place: '' },
    toInput: (values) => ({
      blockId: block.block.id,
      number: values.number || null,
      signedOn: values.signedOn,
      place: values.place || null,
      fileId: files[0]?.id ?? null,
      unitIds: [...signed],
    }),
    onDone: () => say(t('pact.kept')),
  })
  return (
    <Card title={t('pact.keep')} note={t('pact.keep-note')}>
      <FormFrame form={form} submit={t('pact.keep')} quiet>
        <div className={classes.pair}>
          <TextInput label={t('pact.number')} {...form.field('number')} />
          <DateField label={t('pact.signed-on')} max={today} {...form.field('signedOn')} />
          <TextInput label={t('pact.place')} {...form.field('place')} />
        </div>
        <FileDrop single label={t('pact.file')} files={files} onChange={setFiles} />
        {open.length === 0 ? null : (
          <Checkbox.Group label={t('pact.by-hand')} value={[...signed]} onChange={(ids) => setSigned(ids)}>
            {open.map((row) => (
              <Checkbox
                key={row.unit.id}
                value={row.unit.id}
                label={nameOf(row.unit, i18n.language)}
                mt={4}
              />
            ))}
          </Checkbox.Group>
        )}
      </FormFrame>
    </Card>
  )
}
