// The official words of a place in the law, asked from the law browser when shown. Used inside trees of reasons.
import { useTranslation } from 'react-i18next'
import { ShowLawText } from '../../contract/law-browser.ts'
import { useViewLater } from '../client/use-view.ts'
import type { Place } from './citation.ts'

export function PassageText({ place }: { place: Place }) {
  const { t } = useTranslation(['verdict', 'common'])
  const { data, pending } = useViewLater(ShowLawText, {
    document: place.document,
    ...(place.article === undefined ? {} : { article: place.article }),
  })
  if (data === undefined) return pending ? t('common:loading') : t('verdict:tree.no-text')
  const at = (clause: string | undefined, point: string | undefined) =>
    data.passages.find((one) => one.clause === (clause ?? null) && one.point === (point ?? null))?.text
  const text = at(place.clause, place.point) ?? at(place.clause, undefined) ?? at(undefined, undefined)
  return text ?? t('verdict:tree.no-text')
}
