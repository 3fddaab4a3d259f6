// A text written in three languages: shown in the reader's, or typed with Vietnamese first. Used by pages and forms.
import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ThreeLanguages } from '../../contract/values.ts'
import { pick } from '../words/three-languages.ts'
import classes from './three-language-text.module.css'

/** The text, marked with its language when it is not the page's. */
export function ThreeLanguageText({
  text,
}: {
  text: { vi: string; fr?: string | undefined; en?: string | undefined }
}) {
  const { i18n } = useTranslation()
  const picked = pick(text, i18n.language)
  return picked.lang === i18n.language ? picked.text : <span lang={picked.lang}>{picked.text}</span>
}

/** Vietnamese is asked for; the translations open on demand. Give it `form.field('theme')`. */
export function ThreeLanguageInput(props: {
  label: string
  description?: string
  /** Several lines. */
  long?: boolean
  id: string
  value: ThreeLanguages
  onChange: (next: ThreeLanguages) => void
  error?: string | undefined
}) {
  const { t } = useTranslation()
  const { value } = props
  const field = (language: 'vi' | 'fr' | 'en') => ({
    lang: language,
    value: value[language] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => {
      const text = event.currentTarget.value
      const next = { ...value, [language]: text }
      if (next.fr === '') delete next.fr
      if (next.en === '') delete next.en
      props.onChange(next)
    },
  })
  const Input = props.long === true ? LongInput : TextInput
  const missing = (['fr', 'en'] as const).filter((language) => (value[language] ?? '') === '')
  const summary =
    missing.length === 2
      ? t('language.write-others')
      : missing.length === 0
        ? t('language.others')
        : t('language.write-one', { language: t(`language.${missing[0] ?? 'fr'}`) })
  return (
    <div className={classes.group}>
      <Input
        id={props.id}
        label={props.label}
        description={props.description}
        error={props.error}
        {...field('vi')}
      />
      <details>
        <summary>{summary}</summary>
        <div className={classes.others}>
          <Input label={`${props.label} (${t('language.fr')})`} {...field('fr')} />
          <Input label={`${props.label} (${t('language.en')})`} {...field('en')} />
        </div>
      </details>
    </div>
  )
}

const LongInput = (props: React.ComponentProps<typeof Textarea>) => (
  <Textarea autosize minRows={2} {...props} />
)
