// What a movement says: purpose, contents, tasks with those who lead them, criteria, the rule for heads, the calendar.
// Used by MovementWhole.
import { useTranslation } from 'react-i18next'
import type { MovementDefinition } from '../../contract/movements.ts'
import { useLawWords } from '../law/law-words.ts'
import { useToday } from '../shell/me.ts'
import { Card, Row, Stack } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { ThreeLanguageText } from '../ui/three-language-text.tsx'
import { DateText } from '../ui/when.tsx'
import { pick } from '../words/three-languages.ts'
import type { MovementShown } from './movement-whole.tsx'
import classes from './text-tab.module.css'

type Said = MovementDefinition['title']

export function TextTab({ movement }: { movement: MovementShown }) {
  const { t, i18n } = useTranslation('movements')
  const law = useLawWords()
  const definition: MovementDefinition = movement.definition
  const { headOfUnitRule: rule } = definition
  const shortOf = (code: string) => {
    const content = definition.contents.find((one) => one.code === code)
    return content === undefined ? code : pick(content.short, i18n.language).text
  }
  return (
    <Stack>
      <Points title={t('text.purpose')} points={[...definition.purpose, ...definition.context]}>
        {definition.authority.vi === '' ? null : (
          <p className={classes.lead}>
            {t('text.authority')}: <ThreeLanguageText text={definition.authority} />
          </p>
        )}
        {movement.file === null ? null : <FileName file={movement.file} />}
      </Points>
      <Points title={t('sections.contents')} points={definition.contents} />
      {definition.tasks.length === 0 ? null : (
        <Card title={t('sections.tasks')}>
          <ol className={classes.points}>
            {definition.tasks.map((task) => {
              const units = movement.tasks.find((one) => one.code === task.code)?.units ?? []
              return (
                <li key={task.code}>
                  <b>
                    <ThreeLanguageText text={task.short} />
                  </b>
                  <ThreeLanguageText text={task.text} />
                  {units.length === 0 ? null : (
                    <span className={classes.quiet}>
                      {t('text.lead')}{' '}
                      {units.map((unit, index) => (
                        <span key={unit.id}>
                          {index > 0 ? ', ' : ''}
                          <UnitLink unit={unit} />
                        </span>
                      ))}
                    </span>
                  )}
                  {task.contentCodes.length === 0 ? null : (
                    <span className={classes.quiet}>
                      {t('text.serves')} {task.contentCodes.map(shortOf).join(', ')}
                    </span>
                  )}
                </li>
              )
            })}
          </ol>
        </Card>
      )}
      <Points title={t('sections.collectiveCriteria')} points={definition.collectiveCriteria} />
      <Points title={t('sections.individualCriteria')} points={definition.individualCriteria} />
      {rule === null ? null : (
        <Card title={t('sections.headOfUnitRule')}>
          <p>
            <ThreeLanguageText text={rule.text} />
          </p>
          {rule.award === null ? null : (
            <Row>
              <span className={classes.quiet}>{t('text.award')}</span> <b>{law.award(rule.award)}</b>
            </Row>
          )}
        </Card>
      )}
      <CalendarCard calendar={definition.calendar} />
    </Stack>
  )
}

function Points(props: {
  title: string
  points: readonly { code: string; text: Said; short?: Said }[]
  children?: React.ReactNode
}) {
  if (props.points.length === 0 && props.children === undefined) return null
  return (
    <Card title={props.title}>
      {props.children}
      <ol className={classes.points}>
        {props.points.map((point) => (
          <li key={point.code}>
            {point.short === undefined ? null : (
              <b>
                <ThreeLanguageText text={point.short} />
              </b>
            )}
            <ThreeLanguageText text={point.text} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function CalendarCard({ calendar }: { calendar: MovementDefinition['calendar'] }) {
  const { t } = useTranslation('movements')
  const today = useToday()
  if (calendar.length === 0) return null
  const rows = calendar.toSorted((one, other) => one.due.localeCompare(other.due))
  const title = t('text.calendar-finding', {
    done: rows.filter((one) => one.due < today).length,
    count: rows.length,
  })
  return (
    <Card title={title} flush>
      <DataTable
        label={t('sections.calendar')}
        rows={rows}
        rowKey={(one) => one.code}
        columns={[
          {
            id: 'what',
            header: t('text.what'),
            heading: true,
            cell: (one) => <ThreeLanguageText text={one.name} />,
          },
          { id: 'kind', header: t('text.kind'), cell: (one) => t(`calendar.${one.kind}`) },
          { id: 'due', header: t('text.due'), tight: true, cell: (one) => <DateText on={one.due} /> },
        ]}
      />
    </Card>
  )
}
