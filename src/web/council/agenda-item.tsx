// One dossier of the agenda: who, the threshold by the law with its article, recusals, the result drawn on the whole membership.
// Used by the sitting page.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecuseMember, RemoveFromAgenda } from '../../contract/council.ts'
import { useAct } from '../client/use-act.ts'
import { CitationText } from '../law/citation-text.tsx'
import { useLawWords } from '../law/law-words.ts'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { Link } from '../ui/link.tsx'
import { Picker } from '../ui/picker.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { ThresholdBar } from '../ui/threshold-bar.tsx'
import classes from './council.module.css'
import type { Sitting } from './sitting-page.tsx'

type Item = Sitting['agenda'][number]

export function AgendaItem({ sitting, item }: { sitting: Sitting; item: Item }) {
  const { t } = useTranslation('council')
  const law = useLawWords()
  const { dossier, result, threshold } = item
  const isOpen = item.removed === null && sitting.count === null
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div>
          <b lang="vi" className={item.removed === null ? undefined : classes.removed}>
            {item.position}. {dossier.name}
          </b>
          <p className={classes.quiet}>
            <Link to={`/dossiers/${dossier.id}`}>{dossier.code}</Link> · {law.award(dossier.award)}
            {dossier.unit ? (
              <>
                {' · '}
                <UnitLink unit={dossier.unit} />
              </>
            ) : null}
          </p>
        </div>
        {result === null ? null : (
          <StatePill look={result.reached ? 'done' : 'refused'}>
            {result.reached ? t('sitting.reached') : t('sitting.not-reached')}
          </StatePill>
        )}
      </div>
      {item.removed === null ? (
        <Threshold threshold={threshold} />
      ) : (
        <p lang="vi" className={classes.removed}>
          {t('sitting.removed', { reason: item.removed })}
        </p>
      )}
      {item.recusals.map((one) => (
        <p key={one.person.id} className={classes.quiet}>
          {t('sitting.recused', { name: one.person.name, reason: one.reason })}
        </p>
      ))}
      {result === null ? null : (
        <>
          <p className={classes.quiet}>
            {t('sitting.for', { count: result.yes, written: result.writtenYes })}
          </p>
          <ThresholdBar
            total={result.entitled}
            inFavour={result.yes + result.writtenYes}
            against={againstIn(sitting, item.id) ?? result.no}
            needed={threshold.yesRequired ?? undefined}
          />
        </>
      )}
      {isOpen ? <Tools sitting={sitting} item={item} /> : null}
    </li>
  )
}

/** Who voted no, in the box or in writing; those apart are drawn apart. */
function againstIn(sitting: Sitting, itemId: string): number | undefined {
  const line = sitting.count?.lines?.find((one) => one.itemId === itemId)
  return line && line.no + line.writtenNo
}

function Threshold({ threshold }: { threshold: Item['threshold'] }) {
  const { t } = useTranslation('council')
  const { percent, yesRequired, of, ballot, ownRule, citation } = threshold
  if (percent === null || yesRequired === null)
    return <p className={classes.quiet}>{t('sitting.threshold-open')}</p>
  return (
    <p className={classes.quiet}>
      {t('sitting.threshold', { needed: yesRequired, of, percent })}
      {ballot === true ? `, ${t('sitting.ballot')}` : ''}
      {' · '}
      {ownRule ? t('sitting.own-rule') : <CitationText citation={citation} />}
    </p>
  )
}

function Tools({ sitting, item }: { sitting: Sitting; item: Item }) {
  const { t } = useTranslation('council')
  const [reason, setReason] = useState('')
  const [personId, setPersonId] = useState('')
  const remove = useAct(RemoveFromAgenda)
  const recuse = useAct(RecuseMember)
  if (sitting.abilities['remove-from-agenda'] !== true) return null
  const ids = { sittingId: sitting.id, itemId: item.id }
  const why = (
    <TextInput
      label={t('sitting.reason')}
      value={reason}
      onChange={(event) => setReason(event.currentTarget.value)}
    />
  )
  const name = { name: item.dossier.name }
  return (
    <div className={classes.tools}>
      <ConfirmAct
        button={t('sitting.recuse')}
        title={`${t('sitting.recuse')}: ${name.name}`}
        happens={t('list.lead')}
        onConfirm={async () => (await recuse.act({ ...ids, personId, reason })) !== undefined}
        reasons={recuse.reasons}
        error={recuse.error}
        pending={recuse.pending}
      >
        <Picker
          label={t('sitting.recuse-who')}
          value={personId}
          onChange={setPersonId}
          options={sitting.roll.map((member) => ({ value: member.person.id, label: member.person.name }))}
        />
        {why}
      </ConfirmAct>
      <ConfirmAct
        button={t('sitting.remove')}
        title={`${t('sitting.remove')}: ${name.name}`}
        happens={t('list.ready-help')}
        onConfirm={async () => (await remove.act({ ...ids, reason })) !== undefined}
        reasons={remove.reasons}
        error={remove.error}
        pending={remove.pending}
      >
        {why}
      </ConfirmAct>
    </div>
  )
}
