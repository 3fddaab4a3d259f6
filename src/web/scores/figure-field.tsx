// One figure of an item: a number, a level of the scale, yes or no; or one of the options to choose from. Used by the form of an item.
import { Radio, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { pick } from '../words/three-languages.ts'
import { pointsText } from './points.tsx'
import type { ScorecardItem } from './sheet-lines.ts'

type Input = ScorecardItem['inputs'][number]

export function FigureField(props: { input: Input; value: string; onChange: (value: string) => void }) {
  const { t, i18n } = useTranslation('scores')
  const { input, value, onChange } = props
  const name = useId()
  const label = pick(input.name, i18n.language).text
  const help = input.help === null ? worth() : pick(input.help, i18n.language).text
  const described = help === undefined ? {} : { description: help }
  if (input.kind === 'level' || input.kind === 'yes-no') {
    const choices =
      input.kind === 'level'
        ? input.levels.map((level) => [String(level), pointsText(level, i18n.language)] as const)
        : ([
            ['1', t('form.yes')],
            ['0', t('form.no')],
          ] as const)
    return (
      <Radio.Group name={name} label={label} {...described} value={value} onChange={onChange}>
        {choices.map(([code, text]) => (
          <Radio key={code} value={code} label={text} mt={4} />
        ))}
      </Radio.Group>
    )
  }
  return (
    <TextInput
      label={label}
      {...described}
      inputMode={input.decimals === 1 ? 'decimal' : 'numeric'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )

  function worth(): string | undefined {
    if (input.tenthsEach === null) return undefined
    const points = pointsText(Math.abs(input.tenthsEach), i18n.language)
    if (input.kind === 'yes-no') return t('form.points-of', { points })
    return t(input.tenthsEach < 0 ? 'form.takes' : 'form.gives', { points })
  }
}

/** One option of a choice, with its points. */
FigureField.Choice = function Choice({ input, language }: { input: Input; language: string }) {
  const { t } = useTranslation('scores')
  return (
    <Radio
      value={input.code}
      mt={4}
      label={pick(input.name, language).text}
      description={t('form.points-of', { points: pointsText(input.tenthsEach ?? 0, language) })}
    />
  )
}
