// The authors of an initiative: found by part of their names, taken off again. Used by the declaration.
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ListPeople } from '../../contract/people.ts'
import { useViewLater } from '../client/use-view.ts'
import classes from '../people/facts.module.css'

interface Author {
  id: string
  name: string
}

export function CoAuthors({
  authors,
  onChange,
  error,
}: {
  authors: readonly Author[]
  onChange: (authors: readonly Author[]) => void
  error: string | undefined
}) {
  const { t } = useTranslation('initiatives')
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data } = useViewLater(ListPeople, asked.length < 2 ? undefined : { search: asked, size: 6 })
  const found =
    asked.length < 2
      ? []
      : (data?.rows ?? []).filter((row) => !authors.some((author) => author.id === row.person.id))
  return (
    <fieldset>
      <legend>{t('list.authors')}</legend>
      <ul className={classes.list}>
        {authors.map((author) => (
          <li key={author.id}>
            <span>
              {author.name}{' '}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`× ${author.name}`}
                onClick={() => onChange(authors.filter((one) => one.id !== author.id))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <TextInput
        label={t('new.authors-note')}
        value={text}
        error={error}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.map((row) => (
        <Button
          key={row.person.id}
          variant="default"
          size="xs"
          onClick={() => {
            onChange([...authors, row.person])
            setText('')
          }}
        >
          + {row.person.name}
        </Button>
      ))}
    </fieldset>
  )
}
