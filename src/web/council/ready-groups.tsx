// The dossiers that are ready, by award: a line for each award, its names when opened. Used by the form that convenes.
import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListSittings } from '../../contract/council.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useLawWords } from '../law/law-words.ts'
import { Link } from '../ui/link.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import classes from './council.module.css'

type Ready = OutputOf<typeof ListSittings>['ready'][number]

export function ReadyGroups(props: {
  ready: readonly Ready[]
  /** Which are on the agenda, when the reader may choose. */
  choosing?: { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }
}) {
  const { t } = useTranslation('council')
  const law = useLawWords()
  const { choosing } = props
  const groups = [...Map.groupBy(props.ready, (one) => one.award)]
  return (
    <div className={classes.agenda}>
      {groups.map(([award, rows]) => {
        const ids = rows.map((one) => one.dossierId)
        const on = ids.filter((id) => choosing?.chosen.includes(id))
        const others = choosing?.chosen.filter((id) => !ids.includes(id)) ?? []
        return (
          <details key={award} className={classes.item} open={groups.length === 1 && rows.length <= 12}>
            <summary>
              <b>{law.award(award)}</b>{' '}
              <span className={classes.quiet}>
                {choosing === undefined
                  ? t('list.ready-count', { count: rows.length })
                  : t('convene.chosen', { chosen: on.length, of: rows.length })}
              </span>
            </summary>
            {choosing === undefined ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => choosing.onChange(on.length === rows.length ? others : [...others, ...ids])}
              >
                {on.length === rows.length ? t('convene.choose-none') : t('convene.choose-all')}
              </Button>
            )}
            <ul className={classes.choices}>
              {rows.map((one) => (
                <li key={one.dossierId} className={choosing === undefined ? undefined : classes.choice}>
                  {choosing === undefined ? null : (
                    <Checkbox
                      aria-label={t('convene.choose', { name: one.name })}
                      checked={on.includes(one.dossierId)}
                      onChange={(event) =>
                        choosing.onChange(
                          event.currentTarget.checked
                            ? [...choosing.chosen, one.dossierId]
                            : choosing.chosen.filter((id) => id !== one.dossierId),
                        )
                      }
                    />
                  )}
                  <ReadyLine one={one} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

function ReadyLine({ one }: { one: Ready }) {
  return (
    <div>
      <b lang="vi">{one.name}</b>
      <p className={classes.quiet}>
        <Link to={`/dossiers/${one.dossierId}`}>{one.code}</Link>
        {one.unit ? (
          <>
            {' · '}
            <UnitLink unit={one.unit} />
          </>
        ) : null}
      </p>
    </div>
  )
}
