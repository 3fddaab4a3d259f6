// Absences, discipline and proceedings of a unit's people, for those entitled; recorded, withdrawn and closed here. At /people/conduct.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ListConduct } from '../../contract/conduct.ts'
import { ListPeople } from '../../contract/people.ts'
import { ShowUnit } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useMe } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import type { PickerOption } from '../ui/picker.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { formatDate } from '../words/format.ts'
import { nameOf } from '../words/three-languages.ts'
import { CloseIt, Withdraw } from './conduct-acts.tsx'
import { AbsenceForm, DisciplineForm, ProceedingForm } from './conduct-forms.tsx'
import classes from './facts.module.css'

export default function ConductPage() {
  const { t } = useTranslation('conduct')
  const me = useMe()
  const unitId = useAddress().get('unit') ?? me.roles.find((held) => held.unit !== null)?.unit?.id
  return unitId === undefined ? (
    <Page title={t('page.title')} trail={[{ label: t('page.people'), to: '/people' }]}>
      <Empty
        title={t('page.no-unit')}
        action={<LinkButton to="/people/units">{t('page.to-units')}</LinkButton>}
      />
    </Page>
  ) : (
    <Conduct unitId={unitId} />
  )
}

function Conduct({ unitId }: { unitId: string }) {
  const { t, i18n } = useTranslation('conduct')
  const { unit } = useView(ShowUnit, { unitId })
  const { rows } = useView(ListPeople, { unitId, size: 500 })
  const { absences, discipline, proceedings, abilities } = useView(ListConduct, { unitId })
  const day = (on: string) => formatDate(on, i18n.language)
  const people: readonly PickerOption[] = rows.map((row) => ({
    value: row.person.id,
    label: row.person.name,
    detail: row.position ?? '',
  }))
  const may = (act: string) => abilities[act] === true
  const gone = (withdrawn: boolean) => (withdrawn ? ` (${t('page.withdrawn')})` : '')
  return (
    <Page
      title={t('page.titled', { unit: nameOf(unit, i18n.language) })}
      lead={t('page.lead')}
      trail={[{ label: nameOf(unit, i18n.language), to: `/people/units/${unitId}` }]}
    >
      <Stack>
        <Records title={t('page.absences')}>
          {absences.map((one) => (
            <li key={one.id}>
              <PersonLink person={one.person} />
              <span>
                {t(`absences.${one.kind}`)}
                {gone(one.withdrawn)}
              </span>
              <span className={classes.quiet}>
                {day(one.firstOn)} – {day(one.lastOn)}
              </span>
              {may('record-absence') && !one.withdrawn ? <Withdraw recordId={one.id} /> : null}
            </li>
          ))}
        </Records>
        {may('record-absence') ? <AbsenceForm unitId={unitId} people={people} /> : null}
        {may('record-discipline') || discipline.length > 0 ? (
          <Records title={t('page.discipline')}>
            {discipline.map((one) => (
              <li key={one.id}>
                <PersonLink person={one.person} />
                <span>
                  {t(`levels.${one.level}`)}
                  {gone(one.withdrawn)}
                </span>
                <span className={classes.quiet}>
                  {one.decisionNumber} · {day(one.decidedOn)}
                  {one.endsOn === null ? '' : ` – ${day(one.endsOn)}`}
                </span>
                {may('record-discipline') && !one.withdrawn ? <Withdraw recordId={one.id} /> : null}
              </li>
            ))}
          </Records>
        ) : null}
        {may('record-discipline') ? <DisciplineForm unitId={unitId} people={people} /> : null}
        {may('open-proceeding') || proceedings.length > 0 ? (
          <Records title={t('page.proceedings')}>
            {proceedings.map((one) => (
              <li key={one.id}>
                {one.person === null ? <b>{t('page.whole-unit')}</b> : <PersonLink person={one.person} />}
                <span>{t(`proceedings.${one.kind}`)}</span>
                <span className={classes.quiet}>
                  {day(one.openedOn)} – {one.clearedOn === null ? t('page.open') : day(one.clearedOn)}
                  {one.conclusion === null ? '' : ` · ${one.conclusion}`}
                </span>
                {may('open-proceeding') && one.clearedOn === null ? <CloseIt proceedingId={one.id} /> : null}
              </li>
            ))}
          </Records>
        ) : null}
        {may('open-proceeding') ? <ProceedingForm unitId={unitId} people={people} /> : null}
      </Stack>
    </Page>
  )
}

function Records({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const { t } = useTranslation('conduct')
  return (
    <Card title={title}>
      {children.length === 0 ? (
        <p className={classes.quiet}>{t('page.none')}</p>
      ) : (
        <ul className={classes.list}>{children}</ul>
      )}
    </Card>
  )
}
