// "Saving…", "Saved 16:42", "Not sent yet, kept on this device". Used beside the title of pages that save themselves.
import { useTranslation } from 'react-i18next'
import { formatTime } from '../words/format.ts'
import { StatePill } from './state-pill.tsx'
import type { Autosave } from './use-autosave.ts'

export function SavedNote({ autosave }: { autosave: Pick<Autosave, 'state' | 'savedAt'> }) {
  const { t, i18n } = useTranslation()
  const { state, savedAt } = autosave
  if (state === 'unsent') return <StatePill look="warned">{t('form.kept-unsent')}</StatePill>
  if (state === 'refused') return <StatePill look="refused">{t('form.refused')}</StatePill>
  return (
    <span role="status">
      {state === 'saved'
        ? savedAt === undefined
          ? null
          : t('form.saved-at', { time: formatTime(savedAt, i18n.language) })
        : t('form.saving')}
    </span>
  )
}
