// A unit's answer to a movement: the one in force, earlier ones, reminders, and the form that answers. Used by the router.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowResponse } from '../../contract/movement-responses.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card, Row } from '../ui/card.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { DateText, TimeText } from '../ui/when.tsx'
import { nameOf, pick } from '../words/three-languages.ts'
import { AlongsideCard } from './alongside-card.tsx'
import { AnswerForm } from './answer-form.tsx'
import { StepPill } from './movement-pill.tsx'
import classes from './response-page.module.css'

export type ResponseShown = OutputOf<typeof ShowResponse>
type Answer = ResponseShown['responses'][number]

export default function ResponsePage() {
  const { t, i18n } = useTranslation('movements')
  const shown = useView(ShowResponse, {
    movementId: useRoutePart('movementId'),
    unitId: useRoutePart('unitId'),
  })
  const { unit, movement, responses, reminders } = shown
  const [newest, ...earlier] = responses.toSorted((a, b) => b.at.localeCompare(a.at))
  const name = nameOf(unit, i18n.language)
  const mayAnswer = shown.abilities['respond-to-movement'] === true && shown.addressed
  return (
    <Page
      title={t(newest === undefined ? 'answer.silent' : 'answer.title', { unit: name })}
      trail={[{ label: pick(movement.title, i18n.language).text, to: `/movement/${movement.id}` }]}
      lead={
        <Row>
          <UnitLink unit={unit} />
          {shown.dueOn === null || newest !== undefined ? null : <Deadline on={shown.dueOn} inline />}
        </Row>
      }
      state={<StepPill step={shown.step} />}
      actions={
        <>
          <LinkButton to={`/plans/${unit.id}/${movement.year}`}>{t('answer.plan')}</LinkButton>
          <LinkButton to={`/movement/${movement.id}/registration/${unit.id}`}>
            {t('answer.registration')}
          </LinkButton>
        </>
      }
      side={
        <>
          <AlongsideCard shown={shown} />
          {reminders.length === 0 ? null : (
            <Card title={t('answer.reminders', { count: reminders.length })}>
              <ul className={classes.list}>
                {reminders.map((one) => (
                  <li key={one.id}>
                    <DateText on={one.on} />
                    <p className={classes.quiet}>
                      {one.text}
                      {one.by === null ? '' : ` (${one.by.name})`}
                    </p>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <RecordHistory kind="unit" id={unit.id} />
        </>
      }
    >
      {newest === undefined ? (
        <Card>
          <Empty
            title={t('answer.none')}
            text={
              shown.addressed ? (mayAnswer ? t('answer.none-help') : undefined) : t('answer.not-addressed')
            }
          />
        </Card>
      ) : (
        <Card title={t('answer.given')}>
          <OneAnswer answer={newest} />
        </Card>
      )}
      {mayAnswer && movement.state === 'launched' ? (
        <AnswerForm shown={shown} again={newest !== undefined} />
      ) : null}
      {earlier.length === 0 ? null : (
        <Card title={t('answer.earlier')}>
          <ul className={classes.list}>
            {earlier.map((one) => (
              <li key={one.id}>
                <OneAnswer answer={one} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  )
}

function OneAnswer({ answer }: { answer: Answer }) {
  const { t } = useTranslation('movements')
  return (
    <div className={classes.answer}>
      <b>
        {t(`responses.${answer.kind}`)} {answer.number}
      </b>
      {answer.title === null ? null : <span lang="vi">{answer.title}</span>}
      <span className={classes.quiet}>
        <DateText on={answer.on} />
        {answer.by === null ? '' : ` · ${t('answer.by', { who: answer.by.name })}`} ·{' '}
        <TimeText at={answer.at} />
      </span>
      {answer.periodFrom === null || answer.periodTo === null ? null : (
        <span>
          {t('answer.period')} <DateText on={answer.periodFrom} /> – <DateText on={answer.periodTo} />
        </span>
      )}
      {answer.outsidePeriodWhy === null ? null : (
        <span>{t('answer.outside', { why: answer.outsidePeriodWhy })}</span>
      )}
      {answer.ownMovementId === null ? null : (
        <Link to={`/movement/${answer.ownMovementId}`}>{t('edit.open')}</Link>
      )}
      {answer.file === null ? null : <FileName file={answer.file} />}
    </div>
  )
}
