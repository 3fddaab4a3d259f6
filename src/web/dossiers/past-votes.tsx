// The votes recorded before: minutes, presence, each line with the threshold of the law. Used by the vote page.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import type { ListUnitVotes } from '../../contract/unit-votes.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { formatDate } from '../words/format.ts'
import { useSay } from './use-say.ts'

type Vote = OutputOf<typeof ListUnitVotes>['votes'][number]

export function PastVotes({ votes }: { votes: readonly Vote[] }) {
  return (
    <>
      {votes.map((vote) => (
        <PastVote key={vote.id} vote={vote} />
      ))}
    </>
  )
}

function PastVote({ vote }: { vote: Vote }) {
  const { t, i18n } = useTranslation('dossiers')
  const say = useSay()
  const law = useLawWords()
  const title = t('vote.minutes-number', {
    number: vote.minutesNumber,
    on: formatDate(vote.minutesOn, i18n.language),
  })
  return (
    <Card
      title={`${t('vote.minutes')} ${title}`}
      note={`${say(`vote.${vote.method}`)} · ${t('vote.present-of', { present: vote.present, entitled: vote.entitled, written: vote.writtenAnswers })}`}
      more={vote.file === null ? undefined : <FileName file={vote.file} />}
      flush
    >
      <DataTable
        label={title}
        rows={vote.lines}
        rowKey={(line) => line.dossierId}
        rowTo={(line) => `/dossiers/${line.dossierId}`}
        columns={[
          {
            id: 'name',
            header: t('list.subject'),
            heading: true,
            cell: (line) => <span lang="vi">{line.name}</span>,
          },
          { id: 'award', header: t('list.award'), cell: (line) => law.award(line.award) },
          {
            id: 'yes',
            header: t('vote.yes'),
            end: true,
            tight: true,
            cell: (line) => `${line.yes}/${vote.entitled}`,
          },
          {
            id: 'needed',
            header: t('vote.threshold'),
            cell: (line) => (line.yesRequired === null ? '–' : t('vote.needs', { needed: line.yesRequired })),
          },
          {
            id: 'reached',
            header: t('list.stage'),
            cell: (line) =>
              line.reached === null ? (
                <StatePill>{t('vote.open')}</StatePill>
              ) : (
                <StatePill look={line.reached ? 'done' : 'refused'}>
                  {t(line.reached ? 'vote.reached' : 'vote.not-reached')}
                </StatePill>
              ),
          },
        ]}
      />
    </Card>
  )
}
