// A unit through time: names, heirs, people with roles, honours it holds and inherited. Used by the router at /people/units/$unitId.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowUnit } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { HonoursTimeline } from '../honours/honours-timeline.tsx'
import { useMe, useToday } from '../shell/me.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { formatDate } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import { AddPersonForm } from './add-person-form.tsx'
import classes from './facts.module.css'
import { useUnitKinds } from './unit-kinds.ts'

type UnitShown = OutputOf<typeof ShowUnit>

export default function UnitPage() {
  const { t, i18n } = useTranslation('people')
  const shown = useView(ShowUnit, { unitId: useRoutePart('unitId') })
  const { unit, parent, supervisedBy, heir } = shown
  const me = useMe()
  const today = useToday()
  const year = today.slice(0, 4)
  const kinds = useUnitKinds()
  const ended = shown.versions[0]?.to
  const serves = me.roles.some(
    (held) => held.unit?.id === unit.id || held.role === 'coordinator' || held.role === 'minister',
  )
  const seesConduct = me.roles.some(
    (held) => held.unit?.id === unit.id || held.role === 'coordinator' || held.role === 'auditor',
  )
  return (
    <Page
      title={nameOf(unit, i18n.language)}
      lead={
        <>
          {unit.code} · {kinds.call(shown.kind)} ·{' '}
          {parent ? (
            <>
              {t('unit.parent')} <UnitLink unit={parent} />
            </>
          ) : supervisedBy ? (
            <>
              {t('unit.supervisor')} <UnitLink unit={supervisedBy} />
            </>
          ) : (
            t('list.top')
          )}
          {ended === null || ended === undefined || ended > today
            ? null
            : ` · ${t('unit.ended', { on: formatDate(ended, i18n.language) })}`}
          {heir === null ? null : ` · ${t('unit.heir', { unit: nameOf(heir, i18n.language) })}`}
        </>
      }
      trail={[
        { label: t('list.title'), to: '/people' },
        { label: t('list.units'), to: '/people/units' },
      ]}
      actions={
        <>
          <LinkButton to={`/people?unitId=${unit.id}`}>{t('unit.people')}</LinkButton>
          <LinkButton to={`/plans/${unit.id}/${year}`}>{t('unit.plan')}</LinkButton>
          {shown.abilities['change-units'] === true ? (
            <LinkButton to={`/people/units/change?unit=${unit.id}`}>{t('unit.change')}</LinkButton>
          ) : null}
          {serves ? (
            <>
              <LinkButton to={`/people/ratings?unit=${unit.id}&year=${year}`}>{t('list.ratings')}</LinkButton>
              {seesConduct ? (
                <LinkButton to={`/people/conduct?unit=${unit.id}`}>{t('list.conduct')}</LinkButton>
              ) : null}
              <LinkButton to={`/law/units/${unit.id}?year=${year}`}>{t('unit.table')}</LinkButton>
            </>
          ) : null}
        </>
      }
      side={<RecordHistory kind="unit" id={unit.id} />}
    >
      <Stack>
        <Roles shown={shown} />
        <HonoursTimeline subjectId={unit.id} />
        <Card title={t('unit.versions')}>
          <ol className={classes.list}>
            {shown.versions.map((version) => (
              <li key={version.from}>
                <span>{pick(version.name, i18n.language).text}</span>
                <span className={classes.quiet}>
                  {version.code} · {t('person.since', { from: formatDate(version.from, i18n.language) })}
                </span>
              </li>
            ))}
          </ol>
        </Card>
        {shown.children.length === 0 ? null : (
          <Card title={t('unit.children')}>
            <ul className={classes.list}>
              {shown.children.map((child) => (
                <li key={child.id}>
                  <UnitLink unit={child} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {shown.abilities['change-units'] === true ? <AddPersonForm unitId={unit.id} /> : null}
      </Stack>
    </Page>
  )
}

function Roles({ shown }: { shown: UnitShown }) {
  const { t } = useTranslation('people')
  const words = useNounWords(['permissions'])
  return (
    <Card title={t('unit.roles')}>
      {shown.roles.length === 0 ? (
        <p className={classes.quiet}>{t('person.no-roles')}</p>
      ) : (
        <ul className={classes.list}>
          {shown.roles.map((one) => (
            <li key={`${one.role} ${one.personId}`}>
              <Link to={`/people/${one.personId}`}>{one.name}</Link>
              <span className={classes.quiet}>{words.say('permissions', `roles.${one.role}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
