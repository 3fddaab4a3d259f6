// The history of one record, read from the journal. Used in the right column of every record page.
import { ShowHistory } from '../../contract/history.ts'
import { useViewLater } from '../client/use-view.ts'
import { HistoryPanel } from '../ui/history-panel.tsx'
import { useNounWords } from '../words/noun-words.ts'

/** `<RecordHistory kind="dossier" id={dossier.id} />` */
export function RecordHistory({ kind, id }: { kind: string; id: string }) {
  const { data } = useViewLater(ShowHistory, { kind, id, size: 100 })
  const rows = data?.rows ?? []
  const words = useNounWords(rows.map((entry) => entry.noun))
  return (
    <HistoryPanel
      entries={data?.rows.map((entry) => ({
        id: String(entry.seq),
        at: entry.at,
        who: entry.person?.name ?? null,
        what: words.say(entry.noun, `acts.${entry.act}`) ?? entry.act,
        hash: entry.hash,
      }))}
    />
  )
}
