import { MAX_ATTEMPTS, pauseAfter } from '#channels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { retryAfterOf } from '../../../src/channels/webhook/retry-after'

const HOUR = 3_600_000
const NOW = new Date('2026-11-26T08:00:00Z')

describe('the pause after a failure', () => {
  it.each([
    [1, 5_000],
    [2, 300_000],
    [3, 1_800_000],
    [4, 2 * HOUR],
    [5, 5 * HOUR],
    [6, 10 * HOUR],
    [7, 14 * HOUR],
    [8, 20 * HOUR],
    [9, 24 * HOUR],
  ])('is that of the specification after %i failures, or up to a fifth longer', (failures, pause) => {
    expect(pauseAfter(failures, { random: () => 0 })).toBe(pause)
    expect(pauseAfter(failures, { random: () => 1 })).toBe(pause * 1.2)
  })

  it('does not follow the last try', () => {
    expect(pauseAfter(MAX_ATTEMPTS)).toBeNull()
    expect(pauseAfter(MAX_ATTEMPTS, { retryAfterMs: 1_000 })).toBeNull()
  })

  it('is never shorter than what was asked for, within a day, nor than our own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(10 * 24 * HOUR), (failures, retryAfterMs) => {
        const own = pauseAfter(failures, { random: () => 0 }) ?? 0
        const pause = pauseAfter(failures, { retryAfterMs }) ?? 0
        expect(pause).toBeGreaterThanOrEqual(Math.min(retryAfterMs, 24 * HOUR))
        expect(pause).toBeGreaterThanOrEqual(own)
        expect(pause).toBeLessThanOrEqual(24 * HOUR * 1.2)
      }),
    )
  })
})

describe('Retry-After', () => {
  it.each<[string | undefined, number | null]>([
    [undefined, null],
    ['', null],
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7_000],
    ['99999999999999999999', 24 * HOUR],
    ['-5', null],
    ['1.5', null],
    ['Thu, 26 Nov 2026 09:00:00 GMT', HOUR],
    ['Thursday, 26-Nov-26 09:00:00 GMT', HOUR],
    ['Thu, 26 Nov 2026 07:00:00 GMT', 0],
    ['Fri, 26 Nov 2027 07:00:00 GMT', 24 * HOUR],
    ['2026-11-26T09:00:00Z', null],
    ['Thursday', null],
    ['soon', null],
  ])('%j is read as %j ms', (header, expected) => {
    expect(retryAfterOf(header, NOW)).toBe(expected)
  })
})
