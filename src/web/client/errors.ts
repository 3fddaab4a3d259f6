// The three ways a call can fail: refused with reasons, not reached, or answered with something that is no answer.
// Used by the client and by whatever shows an error.
import type { RefusalReason } from '../../contract/refusal.ts'

/** The server refused, and says why: 400 input, 401 not signed in, 403 not allowed, 404 not visible, 422 the rules. */
export class RefusedError extends Error {
  readonly status: number
  readonly reasons: readonly RefusalReason[]
  readonly requestId: string

  constructor(status: number, reasons: readonly RefusalReason[], requestId: string) {
    super(reasons.map((reason) => reason.message).join(' '))
    this.name = 'RefusedError'
    this.status = status
    this.reasons = reasons
    this.requestId = requestId
  }
}

/** Nothing came back: the network is down or the server does not run. What was typed is still here. */
export class UnreachableError extends Error {
  constructor(options?: ErrorOptions) {
    super('The server could not be reached.', options)
    this.name = 'UnreachableError'
  }
}

/** Something came back that is neither an answer nor a refusal: a proxy's page, a crash. */
export class BrokenAnswerError extends Error {
  readonly status: number

  constructor(status: number) {
    super(`The server answered ${status} without saying why.`)
    this.name = 'BrokenAnswerError'
    this.status = status
  }
}

/** Nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof RefusedError && error.status === 401
