// The people one may play in the demonstration, one line each; many of one role are folded. Used by the sign-in page and the
// role changer.
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ShowOccasion } from '../../contract/access.ts'
import type { OutputOf } from '../../contract/define.ts'
import { initialsOf } from '../shell/me.ts'
import { Avatar } from '../ui/avatar.tsx'
import { RefusalSummary } from '../ui/refusal-summary.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './players.module.css'
import { demonstrationPassword, useSignIn } from './use-sign-in.ts'

export type Player = NonNullable<OutputOf<typeof ShowOccasion>['demonstration']>['users'][number]

export function Players(props: { users: readonly Player[]; current?: string; onPlayed?: () => void }) {
  const { users, current } = props
  const { t } = useTranslation('access')
  const signIn = useSignIn(props.onPlayed)
  const { shown, folded } = fold(users)
  const play = (player: Player) =>
    void signIn.act({ username: player.username, password: demonstrationPassword })
  const list = (players: readonly Player[]) => (
    <ul className={classes.players}>
      {players.map((player) => (
        <li key={player.username}>
          <OnePlayer player={player} current={player.name === current} busy={signIn.pending} onPlay={play} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <RefusalSummary reasons={signIn.reasons} error={signIn.error} />
      {list(shown)}
      {folded.length === 0 ? null : (
        <details className={classes.more}>
          <summary>{t('sign-in.play-more')}</summary>
          {list(folded)}
        </details>
      )}
    </>
  )
}

/** One council member in sight, the others folded: fifteen lines alike would hide the rest. */
function fold(users: readonly Player[]): { shown: readonly Player[]; folded: readonly Player[] } {
  const members = users.filter((user) => user.role === 'council-member').slice(1)
  return { shown: users.filter((user) => !members.includes(user)), folded: members }
}

function OnePlayer(props: {
  player: Player
  current: boolean
  busy: boolean
  onPlay: (player: Player) => void
}) {
  const { t, i18n } = useTranslation('access')
  const { player } = props
  const unit = player.unit === null ? t(`does.${player.role}`) : nameOf(player.unit, i18n.language)
  return (
    <button
      type="button"
      className={classes.player}
      disabled={props.busy}
      aria-current={props.current || undefined}
      onClick={() => props.onPlay(player)}
    >
      <Avatar initials={initialsOf(player.name)} />
      <span>
        <b lang="vi">{player.name}</b>
        <span>
          {t(`role.${player.role}`)} · {unit}
          {props.current ? ` · ${t('roles.current')}` : ''}
        </span>
      </span>
      <IconChevronRight size={16} stroke={1.7} aria-hidden="true" />
    </button>
  )
}
