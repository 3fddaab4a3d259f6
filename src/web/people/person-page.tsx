// A person: where they serve, roles, honours through the years; the administrator gives roles and opens accounts. At /people/$personId.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { EndAppointment, ShowPerson } from '../../contract/people.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { HonoursTimeline } from '../honours/honours-timeline.tsx'
import { useToday } from '../shell/me.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'
import { formatDate } from '../words/format.ts'
import { useNounWords } from '../words/noun-words.ts'
import { AccountForm, AppointForm } from './appoint-form.tsx'
import classes from './facts.module.css'
import { MoveForm } from './move-form.tsx'

type Person = OutputOf<typeof ShowPerson>

export default function PersonPage() {
  const { t } = useTranslation('people')
  const person = useView(ShowPerson, { personId: useRoutePart('personId') })
  const { abilities } = person
  return (
    <Page
      title={person.person.name}
      lead={
        <>
          <span lang="vi">{person.position}</span>{' '}
          {person.unit === null ? null : <UnitLink unit={person.unit} />}
        </>
      }
      state={person.synthetic ? <StatePill look="quiet">{t('person.synthetic')}</StatePill> : undefined}
      trail={[{ label: t('list.title'), to: '/people' }]}
      actions={<LinkButton to={`/law?person=${person.person.id}`}>{t('person.titles')}</LinkButton>}
      side={<RecordHistory kind="person" id={person.person.id} />}
    >
      <Stack>
        <Facts person={person} />
        <HonoursTimeline subjectId={person.person.id} />
        <Posts person={person} />
        <Roles person={person} />
        {abilities['move-person'] === true ? <MoveForm key={person.posts[0]?.from} person={person} /> : null}
        {abilities.appoint === true ? (
          <AppointForm personId={person.person.id} unitId={person.unit?.id ?? null} />
        ) : null}
        {abilities['open-account'] === true ? <AccountForm personId={person.person.id} /> : null}
      </Stack>
    </Page>
  )
}

function Facts({ person }: { person: Person }) {
  const { t } = useTranslation('people')
  const words = useNounWords(['people'])
  if (person.employment === null && person.recruitedOn === null) return null
  return (
    <Card title={t('person.facts')}>
      <dl className={classes.facts}>
        {person.employment === null ? null : (
          <>
            <dt>{t('person.employment')}</dt>
            <dd>{words.say('people', `employment.${person.employment}`)}</dd>
          </>
        )}
        {person.recruitedOn === null ? null : (
          <>
            <dt>{t('person.recruited')}</dt>
            <dd>
              <DateText on={person.recruitedOn} />
            </dd>
          </>
        )}
      </dl>
    </Card>
  )
}

function Posts({ person }: { person: Person }) {
  const { t, i18n } = useTranslation('people')
  return (
    <Card title={t('person.posts')}>
      <ol className={classes.list}>
        {person.posts.map((post) => {
          const from = formatDate(post.from, i18n.language)
          return (
            <li key={`${post.unit.id} ${post.from}`}>
              <span lang="vi">{post.position}</span>
              <UnitLink unit={post.unit} />
              <span className={classes.quiet}>
                {post.to === null
                  ? t('person.since', { from })
                  : t('person.between', { from, to: formatDate(post.to, i18n.language) })}
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

function Roles({ person }: { person: Person }) {
  const { t, i18n } = useTranslation('people')
  const words = useNounWords(['permissions'])
  const today = useToday()
  const mayEnd = person.abilities.appoint === true
  return (
    <Card title={t('person.roles')}>
      {person.appointments.length === 0 ? (
        <p className={classes.quiet}>{t('person.no-roles')}</p>
      ) : (
        <ul className={classes.list}>
          {person.appointments.map((one) => (
            <li key={one.id}>
              <b>{words.say('permissions', `roles.${one.role}`) ?? one.role}</b>
              {one.unit === null ? null : <UnitLink unit={one.unit} />}
              <span className={classes.quiet}>
                {t('person.since', { from: formatDate(one.from, i18n.language) })} {one.decision}
              </span>
              {mayEnd && one.from < today ? (
                <ActButton
                  contract={EndAppointment}
                  input={{ appointmentId: one.id, on: today }}
                  small
                  said={t('appoint.ended')}
                >
                  {t('appoint.end')}
                </ActButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
