// The movement's banner: title, theme, period, who coordinates, what this person's unit does next. Used at the head of a movement.
import { useTranslation } from 'react-i18next'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { formatDate } from '../words/format.ts'
import { pick } from '../words/three-languages.ts'
import type { MovementShown } from './movement-whole.tsx'
import { useMyUnit } from './my-unit.ts'
import classes from './theme-banner.module.css'

export function ThemeBanner({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const on = (day: string) => formatDate(day, i18n.language)
  const [title, theme] = [pick(movement.title, i18n.language), pick(movement.theme, i18n.language)]
  const left = movement.workingDaysLeft
  return (
    <section className={classes.banner}>
      <p className={classes.title} lang={title.lang}>
        {title.text}
      </p>
      <p className={classes.theme} lang={theme.lang}>
        {theme.text}
      </p>
      <div className={classes.foot}>
        <ul className={classes.facts}>
          <li>{t('banner.period', { from: on(movement.periodFrom), to: on(movement.periodTo) })}</li>
          {movement.launchedOn === null ? null : (
            <li>{t('banner.launched', { on: on(movement.launchedOn), number: movement.number })}</li>
          )}
          {movement.coordinator === null ? null : (
            <li>
              {t('banner.coordinator')} <UnitLink unit={movement.coordinator} />
            </li>
          )}
          {movement.state === 'launched' && left !== null ? (
            <li>{t('banner.days-left', { count: left })}</li>
          ) : null}
          {movement.launchedOn === null || movement.parentId !== null ? null : (
            <li>
              <Link to={`/public/movements/${movement.id}`}>{t('page.public')}</Link>
            </li>
          )}
        </ul>
        {movement.launchedOn === null ? null : <Ways movement={movement} />}
      </div>
    </section>
  )
}

/** The unit's own plan first; the coordinator's board instead. */
function Ways({ movement }: { movement: MovementShown }) {
  const { t } = useTranslation('movements')
  const unitId = useMyUnit()
  const reminds = movement.abilities['remind-units'] === true
  const addressed = unitId !== undefined && isAddressed(movement, unitId)
  return (
    <div className={classes.ways}>
      {reminds ? (
        <LinkButton to={`/movement/${movement.id}/board`} className={classes.first}>
          {t('page.board')}
        </LinkButton>
      ) : null}
      {addressed ? (
        <>
          <LinkButton
            to={`/plans/${unitId}/${movement.year}`}
            className={reminds ? classes.other : classes.first}
          >
            {t('banner.my-plan')}
          </LinkButton>
          <LinkButton to={`/movement/${movement.id}/response/${unitId}`} className={classes.other}>
            {t('banner.my-answer')}
          </LinkButton>
          <LinkButton to={`/movement/${movement.id}/registration/${unitId}`} className={classes.other}>
            {t('banner.my-registration')}
          </LinkButton>
        </>
      ) : null}
    </div>
  )
}

const isAddressed = (movement: MovementShown, unitId: string): boolean => {
  const ids: unknown = movement.definition.addresseeIds
  return Array.isArray(ids) && ids.includes(unitId)
}
