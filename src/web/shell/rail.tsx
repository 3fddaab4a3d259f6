// The left rail: the entries this person has a right to, the current one lit. Used by the shell; the bottom bar shows the
// first of the same entries.
import { useMatches } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type RailName, railNames, railPath } from '../noun-route.ts'
import { Link } from '../ui/link.tsx'
import { railIcons } from './icons.ts'
import { Mark } from './mark.tsx'
import { useMe, useOccasion } from './me.ts'
import classes from './rail.module.css'

export interface RailEntry {
  name: RailName
  to: string
  current: boolean
}

/** The entries of this person, in order; one without a page is absent. */
export function useRail(): readonly RailEntry[] {
  const { rail } = useMe()
  const lit = useMatches({ select: (matches) => matches.at(-1)?.staticData.rail })
  return railNames.flatMap((name) => {
    const to = railPath(name)
    return to !== undefined && rail.includes(name) ? [{ name, to, current: name === lit }] : []
  })
}

export function Rail() {
  const { t, i18n } = useTranslation('shell')
  const { organisation } = useOccasion()
  const entries = useRail()
  return (
    <nav className={classes.rail} aria-label={t('nav')}>
      <div className={classes.inside}>
        <Brand />
        <ul>
          {entries.map((entry) => (
            <li key={entry.name}>
              <RailLink entry={entry} />
            </li>
          ))}
        </ul>
        <p className={classes.foot}>
          {organisation[i18n.language === 'fr' || i18n.language === 'en' ? i18n.language : 'vi']}
        </p>
      </div>
    </nav>
  )
}

function RailLink({ entry }: { entry: RailEntry }) {
  const { t } = useTranslation('shell')
  const Icon = railIcons[entry.name]
  return (
    <Link to={entry.to} className={classes.entry} aria-current={entry.current ? 'page' : undefined}>
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{t(`rail.${entry.name}`)}</span>
    </Link>
  )
}

export function Brand() {
  const { t } = useTranslation()
  return (
    <Link to="/" className={classes.brand}>
      <Mark size={28} />
      {t('product')}
    </Link>
  )
}
