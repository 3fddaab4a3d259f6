// Keeps the queue running: when its runner ends by itself, another is started, later each time it fails; says whether it runs. Used by open-jobs.ts.
import { setTimeout as pause } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'
import type { JobLog } from './job.ts'

export interface RunningJobs {
  health(): 'ok' | 'failed'
  /** Jobs under way may end; what lasts longer is told to stop and is done again by the next process. */
  stop(): Promise<void>
}

/** A minute at most: a database that is back is noticed soon, one that is away is not pressed. */
export const waitBefore = (failures: number): number => Math.min(1000 * 2 ** (failures - 1), 60_000)

/** @throws when the first runner cannot start at all: the house does not open on a queue that never was. */
export async function keepRunning(start: () => Promise<Runner>, log: JobLog): Promise<RunningJobs> {
  const state = { failing: false, failures: 0 }
  const stopping = new AbortController()
  let runner = await start()
  const kept = (async () => {
    while (!stopping.signal.aborted) {
      const why = await ended(runner, state, log)
      if (stopping.signal.aborted) return
      const next = await startAgain(start, why, { state, stopping: stopping.signal, log })
      if (next) runner = next
    }
  })()
  return {
    health: () => (state.failing ? 'failed' : 'ok'),
    stop: async () => {
      stopping.abort()
      await runner.stop().catch((error: Error) => log.warn({ error: error.message }, 'jobs stopped late'))
      await kept
    },
  }
}

interface State {
  /** While the queue cannot be listened to or read, or has ended. */
  failing: boolean
  /** Since it last worked. */
  failures: number
}

/** Watches one runner until it ends. @returns why it ended */
async function ended(runner: Runner, state: State, log: JobLog): Promise<string> {
  const fails = () => {
    state.failing = true
  }
  const works = () => {
    state.failing = false
    state.failures = 0
  }
  runner.events.on('pool:listen:error', fails)
  runner.events.on('worker:getJob:error', fails)
  runner.events.on('pool:listen:success', works)
  runner.events.on('worker:getJob:empty', works)
  runner.events.on('job:start', works)
  runner.events.on('job:failed', ({ job, error }) =>
    log.error({ job: job.task_identifier, attempts: job.attempts, error: String(error) }, 'job given up'),
  )
  return runner.promise.then(
    () => 'ended',
    (error: Error) => error.message,
  )
}

/** @returns undefined when the house closes meanwhile */
async function startAgain(
  start: () => Promise<Runner>,
  why: string,
  { state, stopping, log }: { state: State; stopping: AbortSignal; log: JobLog },
): Promise<Runner | undefined> {
  for (let error = why; ; ) {
    state.failing = true
    state.failures++
    const ms = waitBefore(state.failures)
    log.error({ error, again: `${ms} ms` }, 'jobs ended by themselves')
    await pause(ms, undefined, { signal: stopping }).catch(() => undefined)
    if (stopping.aborted) return undefined
    try {
      const runner = await start()
      if (!stopping.aborted) return runner
      await runner.stop()
      return undefined
    } catch (fault) {
      error = fault instanceof Error ? fault.message : String(fault)
    }
  }
}
