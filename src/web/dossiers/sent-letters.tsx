// The letters a unit already sent for the year. Used by the submission page.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { PreviewSubmission } from '../../contract/dossier-appraisal.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'

export function SentLetters({ letters }: { letters: OutputOf<typeof PreviewSubmission>['sent'] }) {
  const { t } = useTranslation('dossiers')
  if (letters.length === 0) return null
  return (
    <Card title={t('submit.sent')} flush>
      <DataTable
        label={t('submit.sent')}
        rows={letters}
        rowKey={(letter) => letter.id}
        columns={[
          { id: 'number', header: t('submit.number'), heading: true, cell: (letter) => letter.number },
          { id: 'on', header: t('submit.on'), tight: true, cell: (letter) => <DateText on={letter.on} /> },
          { id: 'dossiers', header: t('submit.dossiers'), end: true, cell: (letter) => letter.dossiers },
          {
            id: 'late',
            header: t('list.stage'),
            cell: (letter) =>
              letter.late ? (
                <StatePill look="warned">{t('list.late')}</StatePill>
              ) : (
                <StatePill look="done">{t('submit.in-time')}</StatePill>
              ),
          },
          {
            id: 'file',
            header: t('submit.file'),
            cell: (letter) => (letter.file === null ? '–' : <FileName file={letter.file} />),
          },
        ]}
      />
    </Card>
  )
}
