import type { Remembered } from '../../../../src/translation/memory'

let last = 0

/** A remembered translation from English into Persian, confirmed a little after the one before it. */
export const remember = (source: string, target: string, more: Partial<Remembered> = {}): Remembered => {
  last += 1
  return {
    id: `r${last}`,
    sourceLocale: 'en',
    targetLocale: 'fa',
    source,
    target,
    before: null,
    after: null,
    origin: 'review',
    scope: 'causes/1',
    by: null,
    at: new Date(Date.UTC(2026, 0, 1) + last * 1_000).toISOString(),
    ...more,
  }
}
