// One or two worker threads that take jobs in turn. A job that overruns its time costs its thread, not the others; idle threads
// never keep the process alive. Used by the renderer.
import { Worker } from 'node:worker_threads'

interface Job<Wanted, Given> {
  wanted: Wanted
  timeoutMs: number
  done: (given: Given) => void
  failed: (error: Error) => void
}

/** The time given to a job ran out. */
export class JobTimedOut extends Error {
  override name = 'JobTimedOut'
}

export class ThreadPool<Wanted, Given> {
  readonly #script: URL
  readonly #size: number
  readonly #jobsPerThread: number
  readonly #idle: { worker: Worker; served: number }[] = []
  readonly #waiting: Job<Wanted, Given>[] = []
  readonly #living = new Set<Worker>()
  #closed = false

  /** A thread is replaced after `jobsPerThread` jobs. */
  constructor(script: URL, { size, jobsPerThread }: { size: number; jobsPerThread: number }) {
    this.#script = script
    this.#size = size
    this.#jobsPerThread = jobsPerThread
  }

  /** Resolves with what the thread answers. @throws JobTimedOut, or what stopped the thread */
  run(wanted: Wanted, timeoutMs: number): Promise<Given> {
    if (this.#closed) return Promise.reject(new Error('the renderer is closed'))
    return new Promise((done, failed) => {
      this.#waiting.push({ wanted, timeoutMs, done, failed })
      this.#next()
    })
  }

  /** Ends every thread; jobs that wait are refused. */
  async close(): Promise<void> {
    this.#closed = true
    for (const job of this.#waiting.splice(0)) job.failed(new Error('the renderer is closed'))
    await Promise.all([...this.#living].map((worker) => worker.terminate()))
  }

  #next(): void {
    const job = this.#waiting[0]
    if (!job) return
    const thread = this.#idle.pop() ?? (this.#living.size < this.#size ? this.#start() : undefined)
    if (!thread) return
    this.#waiting.shift()
    this.#give(thread, job)
  }

  #start(): { worker: Worker; served: number } {
    const worker = new Worker(this.#script)
    worker.unref()
    this.#living.add(worker)
    return { worker, served: 0 }
  }

  #give({ worker, served }: { worker: Worker; served: number }, job: Job<Wanted, Given>): void {
    // A job under way keeps the process alive; an idle thread does not.
    worker.ref()
    const settle = (outcome: () => void, keep: boolean) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', broke).off('exit', ended)
      if (keep && served + 1 < this.#jobsPerThread && !this.#closed) {
        worker.unref()
        this.#idle.push({ worker, served: served + 1 })
      } else {
        this.#living.delete(worker)
        // What a thread says while it is being ended concerns nobody.
        worker.on('error', () => {})
        void worker.terminate()
      }
      outcome()
      this.#next()
    }
    const answered = (given: Given) => settle(() => job.done(given), true)
    const broke = (error: Error) => settle(() => job.failed(error), false)
    const ended = (code: number) =>
      settle(() => job.failed(new Error(`a rendering thread ended with code ${code}`)), false)
    const timer = setTimeout(
      () => settle(() => job.failed(new JobTimedOut(`no answer within ${job.timeoutMs} ms`)), false),
      job.timeoutMs,
    )
    worker.on('message', answered).on('error', broke).on('exit', ended)
    worker.postMessage(job.wanted)
  }
}
