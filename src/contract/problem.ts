/** An error as the public gets it (RFC 9457, Problem Details for HTTP APIs). */
export type Problem = {
  /** A relative reference that names the kind of problem, for instance `/v1/problems/unknown-parameter`. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance?: string
  /** The request's parameter at fault. */
  readonly parameter?: string
  readonly [extension: string]: unknown
}
