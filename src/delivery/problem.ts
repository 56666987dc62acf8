/** All of /v1's problems on one page (RFC 9457). */
import type { Problem } from '#contract'
import { BadQuery } from '#replica'

/** Thrown by a route; answered as application/problem+json. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
    this.headers = headers
  }
}

const problem = (
  code: string,
  title: string,
  status: number,
  detail: string,
  more: Record<string, unknown> = {},
  headers = {},
): ProblemError => new ProblemError({ type: `/v1/problems/${code}`, title, status, detail, ...more }, headers)

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none')

export const unknownParameter = (parameter: string, known: readonly string[]) =>
  problem(
    'unknown-parameter',
    'Unknown parameter',
    400,
    `"${parameter}" is not a parameter here; these are: ${listed(known)}.`,
    { parameter },
  )

export const repeatedParameter = (parameter: string) =>
  problem('repeated-parameter', 'Repeated parameter', 400, `"${parameter}" is given more than once.`, { parameter })

export const badParameter = (parameter: string, detail: string) =>
  problem('bad-parameter', 'Bad parameter', 400, detail, { parameter })

/** What a read answers; a parameter that can't be answered becomes a problem. */
export const asProblem = <T>(read: () => T): T => {
  try {
    return read()
  } catch (error) {
    if (error instanceof BadQuery) throw badParameter(error.parameter, error.message)
    throw error
  }
}

export const malformedAddress = (detail: string) => problem('malformed-address', 'Malformed address', 400, detail)

export const nothingHere = (path: string) =>
  problem('not-found', 'Not found', 404, `There is nothing at ${path}. GET /v1 lists what there is.`)

export const nothingInChannel = (path: string, known: readonly string[]) =>
  problem(
    'not-found',
    'Not found',
    404,
    `There is nothing at ${path}. Behind its address, a channel has: ${listed(known)}.`,
  )

export const unknownLocale = (locale: string, known: readonly string[]) =>
  problem('unknown-locale', 'Unknown locale', 404, `"${locale}" is not a locale here; these are: ${listed(known)}.`, {
    parameter: 'locale',
  })

export const unknownCollection = (collection: string, known: readonly string[]) =>
  problem(
    'unknown-collection',
    'Unknown collection',
    404,
    `"${collection}" is not a collection here; these are: ${listed(known)}.`,
    { parameter: 'collection' },
  )

export const unknownEntry = (what: string) =>
  problem('unknown-entry', 'Unknown entry', 404, `${what} is not public.`, { parameter: 'slug' })

export const unknownChannel = (name: string) =>
  problem('unknown-channel', 'Unknown channel', 404, `There is no channel "${name}" here, or it is switched off.`, {
    parameter: 'channel',
  })

/** RFC 6750, 3: what is wrong is said only to who showed a key. */
export const keyNeeded = (name: string, hasKey: boolean) =>
  problem(
    'key-needed',
    'Key needed',
    401,
    hasKey
      ? `This key is none of the channel "${name}", or no longer one.`
      : `The channel "${name}" is private: send its key as "Authorization: Bearer …".`,
    {},
    {
      'WWW-Authenticate': hasKey ? 'Bearer realm="qanun", error="invalid_token"' : 'Bearer realm="qanun"',
      'Cache-Control': 'no-store',
    },
  )

export const methodNotAllowed = (method: string) =>
  problem(
    'method-not-allowed',
    'Method not allowed',
    405,
    `${method} is not possible here: everything under /v1 is read-only.`,
    {},
    { Allow: 'GET, HEAD, OPTIONS' },
  )

export const cursorOfAnotherEpoch = (epoch: string, base: string) =>
  problem(
    'gone-epoch',
    'Cursor of another epoch',
    410,
    `This cursor belongs to another epoch of the ledger; the present one is "${epoch}". Start again from the beginning.`,
    { parameter: 'since', links: { start: `${base}/changes` } },
  )

export const cursorFromTheFuture = (head: string) =>
  problem(
    'future-cursor',
    'Cursor from the future',
    400,
    `This cursor lies behind the head of the ledger, "${head}".`,
    { parameter: 'since' },
  )

export const rangeNotSatisfiable = (size: number) =>
  problem(
    'range-not-satisfiable',
    'Range not satisfiable',
    416,
    `The range begins behind the end: there are ${size} bytes.`,
    {},
    { 'Content-Range': `bytes */${size}` },
  )

export const notReady = () =>
  problem(
    'not-ready',
    'Not ready',
    503,
    'The replica has not caught up with the ledger yet.',
    {},
    { 'Retry-After': '1' },
  )

export const originAway = () =>
  problem(
    'origin-away',
    'Origin away',
    503,
    'This has not come to this node yet, and the node that it follows does not answer.',
    {},
    { 'Retry-After': '5' },
  )

export const internal = (requestId: string) =>
  problem('internal', 'Internal error', 500, `Something went wrong here; it is logged as ${requestId}.`, {
    instance: requestId,
  })
