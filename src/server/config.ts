// The settings of one process, read once from the environment; each has a meaning and a default. Used by main.ts.
import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** An existing PostgreSQL (15 or newer); without it the embedded one runs in the data folder. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Where the embedded server listens on this machine; a free port is chosen when not set. */
  PALMARES_DATABASE_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Database of the embedded server, stored files, keys. */
  PALMARES_DATA: z.string().min(1).default('./data'),
  /** `off` begins with an empty house instead of the demonstration. */
  PALMARES_DEMO: z.enum(['on', 'off']).default('on'),
  /** The address people use, for links in documents and cookies; `https://` turns strict transport on. */
  PALMARES_ADDRESS: z.url().optional(),
  PALMARES_METRICS: z.enum(['local', 'public']).default('local'),
  PALMARES_TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  PALMARES_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Requests a minute from one session or address. */
  PALMARES_REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(6000),
})

export interface Config {
  port: number
  host: string
  databaseUrl: string | undefined
  databasePort: number | undefined
  dataFolder: string
  demonstration: boolean
  address: string
  behindTls: boolean
  metricsPublic: boolean
  trustProxy: boolean
  logLevel: string
  requestsPerMinute: number
  /** Beyond this delay requests are answered "busy"; 0 never: tests share their machine with other work. */
  eventLoopDelayMsMax: number
  fileBytesMax: number
  webFolder: string | undefined
}

/** @throws BadConfig naming the variable, what it holds and what is expected. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = Environment.safeParse(environment)
  if (!result.success)
    throw new BadConfig(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const read = result.data
  const address = read.PALMARES_ADDRESS ?? `http://${read.HOST}:${read.PORT}`
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    databasePort: read.PALMARES_DATABASE_PORT,
    dataFolder: read.PALMARES_DATA,
    demonstration: read.PALMARES_DEMO === 'on' && read.DATABASE_URL === undefined,
    address,
    behindTls: address.startsWith('https:'),
    metricsPublic: read.PALMARES_METRICS === 'public',
    trustProxy: read.PALMARES_TRUST_PROXY === 'on',
    logLevel: read.PALMARES_LOG,
    requestsPerMinute: read.PALMARES_REQUESTS_PER_MINUTE,
    eventLoopDelayMsMax: 3000,
    fileBytesMax: 20_000_000,
    webFolder: undefined,
  }
}

export class BadConfig extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings cannot be read.\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.name = 'BadConfig'
  }
}
