// The only place that asks the time. The demonstration fixes it; tests move it. Used by main.ts, tests and the demonstration.

/** An instant in UTC: `2024-12-05T02:00:00.000Z`. */
export type Instant = string
/** A calendar day in Asia/Ho_Chi_Minh: `2024-12-05`. */
export type LocalDate = string

export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** A clock that stands on `instant`, until moved: for the demonstration and for tests. */
export function fixedClock(instant: Instant): Clock & { moveTo(instant: Instant): void } {
  let current = instant
  return {
    now: () => current,
    moveTo: (next) => {
      current = next
    },
  }
}

/** A clock that starts at `instant` and then runs: acts of one day of the demonstration keep their order. */
export function runningClock(instant: Instant): Clock {
  const offset = Date.parse(instant) - Date.now()
  return { now: () => new Date(Date.now() + offset).toISOString() }
}

/** The day in Vietnam (UTC+7, no daylight saving since 1975) at an instant. */
export function localDateOf(instant: Instant): LocalDate {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** The clock of the demonstration: runs from `start`, or from the last act if that is later, and never leaves the day of `start`. */
export function demonstrationClock(start: Instant, lastAct: Instant | undefined): Clock {
  const from = lastAct && lastAct > start ? lastAct : start
  const running = runningClock(from)
  const end = `${start.slice(0, 10)}T16:59:59.999Z`
  return {
    now: () => {
      const now = running.now()
      return now < end ? now : end
    },
  }
}
