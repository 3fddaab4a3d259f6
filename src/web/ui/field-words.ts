// What is wrong with what was typed, in a person's words: the path and the type that the API names mean nothing on a page.
// Used by useForm beside a field and by RefusalSummary.
import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '../../contract/refusal.ts'

type FaultKey = 'needed' | 'at-least' | 'too-short' | 'at-most' | 'too-long' | 'not-listed' | 'form'

/** Undefined: the rules refused, and their sentence stands as it is. */
export function faultOf({
  kind,
  figures = {},
}: Pick<RefusalReason, 'kind' | 'figures'>): { key: FaultKey; limit: number } | undefined {
  const counted = figures.origin === 'number' || figures.origin === 'int'
  if (kind === 'input.too_small') {
    const limit = Number(figures.minimum)
    if (counted) return { key: 'at-least', limit }
    return { key: limit <= 1 ? 'needed' : 'too-short', limit }
  }
  if (kind === 'input.too_big')
    return { key: counted ? 'at-most' : 'too-long', limit: Number(figures.maximum) }
  if (kind === 'input.invalid_type') return { key: 'needed', limit: 0 }
  if (kind === 'input.invalid_value') return { key: 'not-listed', limit: 0 }
  if (kind === 'input.invalid_format') return { key: 'form', limit: 0 }
  return undefined
}

export function useFieldWords(): (reason: RefusalReason) => string {
  const { t } = useTranslation()
  return (reason) => {
    const fault = faultOf(reason)
    return fault === undefined ? reason.message : t(`fault.${fault.key}`, { limit: fault.limit })
  }
}
