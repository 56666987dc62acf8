import type { components } from './api'

/** An answer of /v1 that is none of those that were asked for (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number
  /** Null where something between here and the server answered in another form. */
  readonly problem: components['schemas']['Problem'] | null
  /** Seconds after which to ask again, if the server said so. */
  readonly retryAfter: number | null

  constructor(
    url: string,
    answer: { status: number; problem: components['schemas']['Problem'] | null; retryAfter: number | null },
  ) {
    super(`${url} answered ${answer.status}: ${answer.problem?.detail ?? 'no problem was described'}`)
    this.name = 'ApiProblem'
    this.status = answer.status
    this.problem = answer.problem
    this.retryAfter = answer.retryAfter
  }

  /** The last part of the problem's type, for instance `gone-epoch`. */
  get code(): string | null {
    // RFC 9457 lets others leave it out.
    return (this.problem?.type as string | undefined)?.split('/').at(-1) ?? null
  }
}
