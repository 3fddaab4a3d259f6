// What is sent and what is measured. Used by main.ts and load.ts of this folder.
export interface Sent {
  what: string
  method: 'GET' | 'PUT' | 'POST'
  path: string
  body?: object
  cookie: string
}

export interface Measured {
  perSecond: number
  /** Milliseconds. */
  p95: number
  /** Milliseconds of processor that Node took for one request; PostgreSQL's are not in it. */
  processor: number
}

export function median(all: readonly Measured[]): Measured {
  const sorted = all.toSorted((one, other) => one.perSecond - other.perSecond)
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p95: 0, processor: 0 }
}

export function measure(times: readonly number[], seconds: number): Omit<Measured, 'processor'> {
  const sorted = times.toSorted((one, other) => one - other)
  return {
    perSecond: Math.round(times.length / seconds),
    p95: Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10,
  }
}
