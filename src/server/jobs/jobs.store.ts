// All SQL of jobs: put one into the queue within a transaction, see what waits and what was given up. Used by acts, notices and health.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'

export interface JobOptions {
  /** In real time, whatever day the demonstration shows. */
  runAt?: string
  /** A job of the same key that still waits is replaced, so that it runs once. */
  key?: string
  attemptsMax?: number
}

/** The job exists if and only if the transaction commits. */
export async function enqueue(
  tx: Tx | Db,
  name: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  const { runAt = null, key = null, attemptsMax = null } = options
  await sql`select graphile_worker.add_job(${name}::text, ${JSON.stringify(payload)}::json, run_at => ${runAt}::timestamptz,
    job_key => ${key}::text, max_attempts => ${attemptsMax}::int)`.execute(tx)
}

export interface JobsCount {
  waiting: number
  /** Failed as often as they may: they wait for somebody to look. */
  givenUp: number
}

export async function countJobs(db: Db | Tx): Promise<JobsCount> {
  const { rows } = await sql<JobsCount>`
    select count(*) filter (where attempts < max_attempts) as waiting,
      count(*) filter (where attempts >= max_attempts and locked_at is null) as "givenUp"
    from graphile_worker.jobs`.execute(db)
  return rows[0] ?? { waiting: 0, givenUp: 0 }
}

export interface GivenUpJob {
  id: string
  name: string
  lastError: string
  attempts: number
  since: string
}

export async function givenUpJobs(db: Db | Tx): Promise<GivenUpJob[]> {
  const { rows } = await sql<GivenUpJob>`
    select id::text as id, task_identifier as name, coalesce(last_error, '') as "lastError", attempts, updated_at as since
    from graphile_worker.jobs where attempts >= max_attempts and locked_at is null order by updated_at desc limit 100`.execute(
    db,
  )
  return rows
}

/** Done soon, and as often as a new one may be. */
export async function retryJob(tx: Tx, id: string): Promise<void> {
  await sql`select graphile_worker.reschedule_jobs(array[${id}::bigint], run_at => now(), attempts => 0)`.execute(
    tx,
  )
}

/** Jobs that a killed process had begun are free at once. Only for who is the only process on this database. */
export async function freeJobsOfTheDead(db: Db): Promise<void> {
  await sql`select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs where locked_by is not null))`.execute(db)
}
