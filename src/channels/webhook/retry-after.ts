import { LONGEST_PAUSE_MS } from '../schedule'

/** An HTTP date begins with the name of a day (RFC 9110, 5.6.7); `Date.parse` would take much else. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u

/**
 * How long a receiver asks us to wait (RFC 9110, 10.2.3), in milliseconds, at most {@link LONGEST_PAUSE_MS}: a receiver
 * can't put off what it hasn't got for ever. Null where it asks for nothing, or in a way that can't be read.
 */
export const retryAfterOf = (header: string | undefined, now: Date): number | null => {
  const given = header?.trim() ?? ''
  const asked = /^\d+$/u.test(given)
    ? Number(given) * 1_000
    : HTTP_DATE.test(given)
      ? Date.parse(given) - now.getTime()
      : Number.NaN
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), LONGEST_PAUSE_MS)
}
