// Finds one person or one unit by name, tone marks ignored. Used by the forms that enter past awards and draft from paper.
import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Search } from '../../contract/search.ts'
import { useViewLater } from '../client/use-view.ts'
import classes from './honours.module.css'

export interface Chosen {
  kind: 'person' | 'unit'
  id: string
  name: string
}

export function SubjectPicker(props: {
  chosen: Chosen | undefined
  onChange: (chosen: Chosen | undefined) => void
  error?: string | undefined
}) {
  const { t } = useTranslation('honours')
  const [kind, setKind] = useState<'person' | 'unit'>(props.chosen?.kind ?? 'person')
  const [text, setText] = useState('')
  const found = useViewLater(Search, text.trim().length < 2 ? undefined : { text: text.trim() })
  const rows = (found.data?.results ?? []).filter((one) => one.kind === kind)
  return (
    <div className={classes.fields}>
      <Radio.Group
        label={t('past.kind')}
        value={kind}
        onChange={(value) => {
          setKind(value === 'unit' ? 'unit' : 'person')
          props.onChange(undefined)
        }}
      >
        <Radio value="person" label={t('past.person')} />
        <Radio value="unit" label={t('past.unit')} />
      </Radio.Group>
      <TextInput
        label={t('past.search')}
        description={t('past.search-help')}
        value={text}
        error={props.error}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.found} role="status">
        {props.chosen === undefined ? null : <b lang="vi">{t('past.chosen', { name: props.chosen.name })}</b>}
        {text.trim().length < 2
          ? null
          : rows.map((one) => (
              <Button
                key={one.id}
                size="xs"
                lang="vi"
                onClick={() => {
                  props.onChange({ kind, id: one.id, name: one.title })
                  setText('')
                }}
              >
                {one.title} · {one.detail}
              </Button>
            ))}
      </div>
    </div>
  )
}
