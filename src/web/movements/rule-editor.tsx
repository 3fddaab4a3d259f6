// The rule for heads of units: its words, and the title the unit must hold. Used by the editor of a draft.
import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import classes from './form.module.css'
import { SaidInput } from './said-input.tsx'

type Rule = MovementDefinition['headOfUnitRule']

/** The titles a unit strives for within a movement, in the order of the law. */
const titles = [
  'advanced-labour-collective',
  'excellent-labour-collective',
  'ministry-province-emulation-flag',
  'government-emulation-flag',
] as const

export function RuleEditor({ rule, onChange }: { rule: Rule; onChange: (rule: Rule) => void }) {
  const { t } = useTranslation('movements')
  const law = useLawWords()
  return (
    <Card title={t('sections.headOfUnitRule')}>
      <div className={classes.group}>
        <Checkbox
          label={t('edit.rule')}
          checked={rule !== null}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? { text: { vi: '', fr: '', en: '' }, award: null } : null)
          }
        />
        {rule === null ? null : (
          <>
            <SaidInput
              label={t('edit.text')}
              long
              value={rule.text}
              onChange={(text) => onChange({ ...rule, text })}
            />
            <NativeSelect
              label={t('edit.rule-award')}
              value={rule.award ?? ''}
              onChange={(event) => onChange({ ...rule, award: event.currentTarget.value || null })}
              data={[
                { value: '', label: t('edit.rule-none') },
                ...titles.map((code) => ({ value: code, label: law.award(code) })),
              ]}
            />
          </>
        )}
      </div>
    </Card>
  )
}
