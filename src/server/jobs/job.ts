// What a job is: a name, what it is given, when it comes by itself, what it does. Used by every file of this folder that holds one.
import type { Pool } from 'pg'
import type { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/database.ts'
import type { SigningKey } from '../journal/checkpoint.ts'
import type { Mailer } from './mailer.ts'

/** What jobs work with. */
export interface JobContext {
  db: Db
  pool: Pool
  clock: Clock
  log: JobLog
  journalKey: SigningKey
  /** Undefined while no mail server is configured. */
  mailer: Mailer | undefined
  /** Aborted when the process must stop soon: a long job ends at its next step and is done again by the next process. */
  signal: AbortSignal
}

/** The part of pino that jobs speak to. */
export interface JobLog {
  info(figures: object, message: string): void
  warn(figures: object, message: string): void
  error(figures: object, message: string): void
}

/** It may run twice (a crash after its work, before its mark): doing it again must do no harm. */
export interface Job<Payload extends z.ZodType = z.ZodType> {
  name: string
  payload: Payload
  /** Five fields of cron, in UTC. */
  every?: string
  /** Before it is given up and stays for the administrator to see; each wait is longer than the one before. */
  attemptsMax?: number
  run(payload: z.infer<Payload>, context: JobContext): Promise<void>
}

export const defineJob = <Payload extends z.ZodType>(job: Job<Payload>): Job<Payload> => job
