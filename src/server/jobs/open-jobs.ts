// Runs the queue in this process: takes jobs as they come, the timed ones by themselves, and stops within its time. Used by open-house.ts.
import { Logger, run, type TaskList } from 'graphile-worker'
import type { Clock } from '../clock.ts'
import type { OpenDatabase } from '../db/open.ts'
import type { SigningKey } from '../journal/checkpoint.ts'
import type { Job, JobContext, JobLog } from './job.ts'
import { freeJobsOfTheDead } from './jobs.store.ts'
import { jobs as allJobs } from './jobs.ts'
import { keepRunning, type RunningJobs } from './keep-running.ts'
import { openMailer } from './mailer.ts'

export interface JobsSettings {
  clock: Clock
  log: JobLog
  config: { databaseUrl: string | undefined }
  journalKey: SigningKey
  environment?: Record<string, string | undefined>
  /** Given by tests. */
  jobs?: readonly Job[]
}

const GRACE_SECONDS = 5
const JOBS_AT_ONCE = 3

export async function openJobs({ db, pool }: OpenDatabase, settings: JobsSettings): Promise<RunningJobs> {
  const { clock, log, config, journalKey, environment = process.env, jobs = allJobs } = settings
  const mailer = openMailer(environment.SMTP_URL, environment.PALMARES_MAIL_FROM ?? 'palmares@localhost')
  const context = { db, pool, clock, log, journalKey, mailer }
  if (config.databaseUrl === undefined) await freeJobsOfTheDead(db)
  const start = () =>
    run({
      pgPool: pool,
      schema: 'graphile_worker',
      taskList: tasksOf(jobs, context),
      crontab: crontabOf(jobs),
      concurrency: JOBS_AT_ONCE,
      pollInterval: 2000,
      noHandleSignals: true,
      logger: quietLogger(log),
      preset: { worker: { gracefulShutdownAbortTimeout: GRACE_SECONDS * 1000 } },
    })
  const kept = await keepRunning(start, log)
  return {
    health: kept.health,
    stop: async () => {
      await kept.stop()
      mailer?.close()
    },
  }
}

/** A payload that is not what the job expects fails it: it was queued by another version. */
function tasksOf(jobs: readonly Job[], context: Omit<JobContext, 'signal'>): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload, helpers) => {
        const started = Date.now()
        await job.run(job.payload.parse(withoutCron(payload)), { ...context, signal: helpers.abortSignal })
        context.log.info({ job: job.name, ms: Date.now() - started }, 'job done')
      },
    ]),
  )
}

/** The timer adds a field of its own to what it gives. */
function withoutCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('_cron' in payload)) return payload
  const { _cron, ...rest } = payload
  return rest
}

/** One key a job: a timed job that still waits is not queued a second time. */
const crontabOf = (jobs: readonly Job[]): string =>
  jobs.flatMap(({ name, every }) => (every ? [`${every} ${name} ?jobKey=${name}`] : [])).join('\n')

/** Its warnings and errors are ours; the rest is said by tasksOf. */
const quietLogger = (log: JobLog): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({}, message)
    if (level === 'warning') log.warn({}, message)
  })
