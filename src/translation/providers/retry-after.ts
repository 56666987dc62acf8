/**
 * Milliseconds that an answer asks to wait before the next try (RFC 9110, 10.2.3): seconds, or a date.
 * @returns null where it says nothing that can be read
 */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  if (header === null) return null
  const said = header.trim()
  if (/^\d+(?:\.\d+)?$/u.test(said)) return Number(said) * 1_000
  const date = Date.parse(said)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
