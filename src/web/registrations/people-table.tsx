// Everyone of the unit against titles: boxes to tick, a title for all at once, last year's as a start. Used by the registration form.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLawWords } from '../law/law-words.ts'
import { Row } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { PersonLink } from '../ui/record-links.tsx'
import { Entries } from './registered.tsx'
import classes from './registration.module.css'
import type { RegistrationShown } from './registration-page.tsx'

/** Titles ticked, by person. */
export type Chosen = Readonly<Record<string, readonly string[]>>
type Person = RegistrationShown['people'][number]

/** The first titles of the law's order are what registration is mostly about. */
const shownFirst = 3

export function PeopleTable(props: {
  shown: RegistrationShown
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}) {
  const { t } = useTranslation('registrations')
  const law = useLawWords()
  const { people, awards, abilities } = props.shown
  const { chosen, onChange } = props
  const [columns, setColumns] = useState<string[]>(() => awards.individual.slice(0, shownFirst))
  const stands = (row: Person, award: string) =>
    row.entries.some((entry) => entry.award === award && entry.withdrawn === null)
  const of = (row: Person) => chosen[row.person.id] ?? []
  const withTitles = (wanted: (row: Person) => readonly string[]) =>
    onChange(
      Object.fromEntries(
        people.map((row) => [
          row.person.id,
          [...new Set([...of(row), ...wanted(row)])].filter((award) => !stands(row, award)),
        ]),
      ),
    )
  const tick = (row: Person, award: string, on: boolean) =>
    onChange({
      ...chosen,
      [row.person.id]: on ? [...of(row), award] : of(row).filter((one) => one !== award),
    })
  const table: readonly Column<Person>[] = [
    {
      id: 'person',
      header: t('people.person'),
      heading: true,
      cell: (row) => (
        <>
          <PersonLink person={row.person} />
          {row.position === null ? null : (
            <div className={classes.quiet} lang="vi">
              {row.position}
            </div>
          )}
          {row.asked.length === 0 ? null : (
            <div className={classes.asks}>
              {t('people.asks', { awards: row.asked.map((award) => law.award(award)).join(', ') })}
            </div>
          )}
        </>
      ),
    },
    {
      id: 'registered',
      header: t('people.registered'),
      cell: (row) =>
        row.entries.length === 0 ? (
          '–'
        ) : (
          <Entries
            entries={row.entries}
            who={row.person.name}
            open={abilities['withdraw-registration'] === true}
          />
        ),
    },
    ...columns.map((award) => ({
      id: award,
      header: law.award(award),
      cell: (row: Person) =>
        stands(row, award) ? (
          '✓'
        ) : (
          <Checkbox
            aria-label={`${row.person.name}: ${law.award(award)}`}
            checked={of(row).includes(award)}
            onChange={(event) => tick(row, award, event.currentTarget.checked)}
          />
        ),
    })),
  ]
  return (
    <>
      <div className={classes.pad}>
        <Row>
          <Starts people={people} onStart={withTitles} />
          {columns.map((award) => (
            <Button key={award} onClick={() => withTitles(() => [award])}>
              {t('people.everyone', { award: law.award(award) })}
            </Button>
          ))}
          <Button variant="subtle" onClick={() => onChange({})}>
            {t('people.clear')}
          </Button>
        </Row>
        <details>
          <summary>{t('people.columns')}</summary>
          <Checkbox.Group aria-label={t('people.columns')} value={columns} onChange={setColumns}>
            <div className={classes.choices}>
              {awards.individual.map((award) => (
                <Checkbox key={award} value={award} label={law.award(award)} />
              ))}
            </div>
          </Checkbox.Group>
        </details>
      </div>
      <DataTable label={t('people.label')} rows={people} columns={table} rowKey={(row) => row.person.id} />
    </>
  )
}

/** What may stand in the table at once: last year's registration, what was then received, what people asked for. */
function Starts(props: {
  people: readonly Person[]
  onStart: (wanted: (row: Person) => readonly string[]) => void
}) {
  const { t } = useTranslation('registrations')
  const starts = [
    ['start-registered', (row: Person) => row.lastYear],
    ['start', (row: Person) => row.held],
    ['start-asked', (row: Person) => row.asked],
  ] as const
  return starts
    .filter(([, of]) => props.people.some((row) => of(row).length > 0))
    .map(([key, of]) => (
      <Button key={key} onClick={() => props.onStart(of)}>
        {t(`people.${key}`)}
      </Button>
    ))
}
