// A form that this person may not send is not shown: the page says so. Used by the pages that only hold a form.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Abilities } from '../../contract/values.ts'
import { Empty } from '../ui/empty.tsx'
import { mayDo } from './may-do.ts'

export function OnlyFor(props: { abilities: Abilities; act: string; children: ReactNode }) {
  const { t } = useTranslation()
  if (mayDo(props.abilities, props.act)) return props.children
  return <Empty title={t('trouble.forbidden-title')} />
}
