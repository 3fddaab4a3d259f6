// All SQL of people and posts. Used by the acts and views of people, and by nouns that name people or count a unit's staff.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Employment, Person, Post, Rank } from './person.ts'

declare module '../db/database.ts' {
  interface Database {
    person: {
      id: Generated<string>
      name: string
      gender: 'female' | 'male' | null
      born_on: string | null
      employment: Employment | null
      recruited_on: string | null
      synthetic: boolean
      language: 'vi' | 'fr' | 'en' | null
      created_at: string
      search: Generated<string>
    }
    post: {
      id: Generated<string>
      person_id: string
      unit_id: string
      position: string
      rank: Rank
      main: boolean
      valid: string
    }
  }
}

/** A person with the main post of the day. */
export interface PersonInPost extends Person {
  unitId: string | null
  position: string | null
  rank: Rank | null
}

export interface NewPerson extends Person {
  post: { unitId: string; position: string; rank: Rank; validFrom: string } | null
}

/** Adds people with their main posts, a thousand at a time. */
export async function addPeople(tx: Tx, people: readonly NewPerson[], at: string): Promise<void> {
  for (let start = 0; start < people.length; start += 1000) {
    const part = people.slice(start, start + 1000)
    await tx
      .insertInto('person')
      .values(part.map((person) => toPersonRow(person, at)))
      .execute()
    const posts = part.flatMap((person) => (person.post ? [toPostRow(person.id, person.post)] : []))
    if (posts.length > 0) await tx.insertInto('post').values(posts).execute()
  }
}

/** Ends the main post on the day before `validFrom` and opens the new one. */
export async function movePerson(
  tx: Tx,
  personId: string,
  post: NonNullable<NewPerson['post']>,
): Promise<void> {
  await tx
    .updateTable('post')
    .set({ valid: sql<string>`daterange(lower(valid), ${post.validFrom}::date)` })
    .where('person_id', '=', personId)
    .where('main', '=', true)
    .where(sql<boolean>`valid @> ${post.validFrom}::date and lower(valid) < ${post.validFrom}::date`)
    .execute()
  await tx.insertInto('post').values(toPostRow(personId, post)).execute()
}

export async function personOn(tx: Tx, personId: string, day: string): Promise<PersonInPost | undefined> {
  const row = await peopleOn(tx, day).where('person.id', '=', personId).executeTakeFirst()
  return row && toPerson(row)
}

export async function peopleByIds(
  tx: Tx,
  ids: readonly string[],
  day: string,
): Promise<Map<string, PersonInPost>> {
  if (ids.length === 0) return new Map()
  const rows = await peopleOn(tx, day)
    .where('person.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, toPerson(row)]))
}

/** The staff whose main post on the day is in one of the units, by name in Vietnamese order. */
export async function staffOf(tx: Tx, unitIds: readonly string[], day: string): Promise<PersonInPost[]> {
  if (unitIds.length === 0) return []
  const rows = await peopleOn(tx, day)
    .where('post.unit_id', 'in', [...unitIds])
    .execute()
  return rows.map(toPerson)
}

/** Everyone who served in the unit on some day of the year: ids. */
export async function staffInYear(tx: Tx, unitId: string, year: number): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('post')
    .select('person_id')
    .distinct()
    .where('unit_id', '=', unitId)
    .where(sql<boolean>`valid && daterange(make_date(${year}, 1, 1), make_date(${year} + 1, 1, 1))`)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** A page of people, by unit or by part of a name (tone marks and case ignored). */
export async function findPeople(
  tx: Tx,
  asked: {
    day: string
    unitIds?: readonly string[] | undefined
    search?: string | undefined
    page: number
    size: number
  },
): Promise<{ rows: PersonInPost[]; total: number }> {
  let query = peopleOn(tx, asked.day)
  if (asked.unitIds)
    query = query.where('post.unit_id', 'in', [...asked.unitIds, '00000000-0000-0000-0000-000000000000'])
  if (asked.search)
    query = query.where(sql<boolean>`person.search like '%' || plain_text(${asked.search}) || '%'`)
  const total = await query.clearSelect().select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .orderBy(sql`split_part(reverse(person.search), ' ', 1) collate "C" is null, person.search`)
    .limit(asked.size)
    .offset((asked.page - 1) * asked.size)
    .execute()
  return { rows: rows.map(toPerson), total: total.total }
}

export async function postsOf(tx: Tx, personId: string): Promise<Post[]> {
  const rows = await tx
    .selectFrom('post')
    .select([
      'person_id',
      'unit_id',
      'position',
      'rank',
      'main',
      sql<string>`lower(valid)::text`.as('valid_from'),
      sql<string | null>`upper(valid)::text`.as('valid_to'),
    ])
    .where('person_id', '=', personId)
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    unitId: row.unit_id,
    position: row.position,
    rank: row.rank,
    main: row.main,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
}

function peopleOn(tx: Tx, day: string) {
  return tx
    .selectFrom('person')
    .leftJoin('post', (join) =>
      join
        .onRef('post.person_id', '=', 'person.id')
        .on('post.main', '=', true)
        .on(sql<boolean>`post.valid @> ${day}::date`),
    )
    .select([
      'person.id',
      'person.name',
      'person.gender',
      'person.born_on',
      'person.employment',
      'person.recruited_on',
      'person.synthetic',
      'post.unit_id',
      'post.position',
      'post.rank',
    ])
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof peopleOn>['execute']>>[number]

const toPerson = (row: PersonRow): PersonInPost => ({
  id: row.id,
  name: row.name,
  gender: row.gender,
  bornOn: row.born_on,
  employment: row.employment,
  recruitedOn: row.recruited_on,
  synthetic: row.synthetic,
  unitId: row.unit_id,
  position: row.position,
  rank: row.rank,
})

const toPersonRow = (person: NewPerson, at: string) => ({
  id: person.id,
  name: person.name,
  gender: person.gender,
  born_on: person.bornOn,
  employment: person.employment,
  recruited_on: person.recruitedOn,
  synthetic: person.synthetic,
  language: null,
  created_at: at,
})

const toPostRow = (personId: string, post: NonNullable<NewPerson['post']>) => ({
  person_id: personId,
  unit_id: post.unitId,
  position: post.position,
  rank: post.rank,
  main: true,
  valid: `[${post.validFrom},)`,
})
