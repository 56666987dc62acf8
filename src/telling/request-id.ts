import { randomUUID } from 'node:crypto'

/** What other systems give as an id, such as a UUID, a ULID or a trace's id: short, and harmless in a header and in a log. */
const SANE = /^[\w.:+/=@~-]{1,128}$/

/** The header that bears a request's id, in both directions. */
export const REQUEST_ID = 'X-Request-Id'

/** The id that a proxy or a client gave the request, where it is one; else a new one. */
export const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && SANE.test(given) ? given : randomUUID()
