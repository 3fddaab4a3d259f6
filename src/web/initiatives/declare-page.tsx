// Declaring an initiative or research result. Used by the router at /initiatives/new.
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DeclareInitiative } from '../../contract/initiatives.ts'
import type { FileLink } from '../../contract/values.ts'
import { useMe, useToday } from '../shell/me.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { useForm } from '../ui/use-form.ts'
import { WholeNumberField } from '../ui/whole-number-field.tsx'
import { CoAuthors } from './co-authors.tsx'

interface Typed {
  kind: 'initiative' | 'research'
  title: string
  summary: string
  year: number | string
  applied: boolean
  authors: readonly { id: string; name: string }[]
  files: readonly FileLink[]
}

export default function DeclarePage() {
  const { t } = useTranslation('initiatives')
  const me = useMe()
  const go = useGo()
  const today = useToday()
  const form = useForm(DeclareInitiative, {
    draft: 'initiative',
    initial: {
      kind: 'initiative',
      title: '',
      summary: '',
      year: Number(today.slice(0, 4)),
      applied: false,
      authors: [me.person],
      files: [],
    } as Typed,
    toInput: ({ kind, title, summary, year, applied, authors, files }: Typed) => ({
      kind,
      title,
      summary,
      year: Number(year),
      applied,
      authorIds: authors.map((author) => author.id),
      fileId: files[0]?.id ?? null,
    }),
    paths: { authors: 'authorIds', files: 'fileId' },
    onDone: ({ initiativeId }) => go(`/initiatives/${initiativeId}`),
  })
  return (
    <Page title={t('list.new')} trail={[{ label: t('list.title'), to: '/initiatives' }]}>
      <Card>
        <FormFrame form={form} submit={t('new.submit')}>
          <NativeSelect
            label={t('new.kind')}
            data={(['initiative', 'research'] as const).map((value) => ({
              value,
              label: t(`kinds.${value}`),
            }))}
            {...form.field('kind')}
          />
          <TextInput label={t('new.title')} {...form.field('title')} />
          <Textarea label={t('new.summary')} autosize minRows={6} {...form.field('summary')} />
          <WholeNumberField label={t('new.year')} {...form.field('year')} />
          <Checkbox
            label={t('new.applied')}
            checked={form.values.applied}
            onChange={(event) => form.set('applied', event.currentTarget.checked)}
          />
          <CoAuthors
            authors={form.values.authors}
            onChange={(authors) => form.set('authors', authors)}
            error={form.errorAt('authorIds')}
          />
          <FileDrop
            label={t('new.file')}
            single
            files={form.values.files}
            onChange={(files) => form.set('files', files)}
          />
        </FormFrame>
      </Card>
    </Page>
  )
}
