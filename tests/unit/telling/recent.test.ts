import { createRecent, createTelling } from '#telling'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { quantile } from '../../../src/telling/recent'

/** Numbers of requests by class, those of the others 0. */
const classes = (counts: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 16 }, (_, place) => counts[place] ?? 0)

describe('the value that a part of all does not exceed', () => {
  it.each<[string, number, number[], number | null]>([
    ['nothing of nothing', 0.95, classes({}), null],
    ['in the first class, spread evenly from 0', 0.5, classes({ 0: 10 }), 0.00025],
    ['at the end of a class', 1, classes({ 3: 4 }), 0.005],
    ['in a later class', 0.95, classes({ 0: 90, 3: 10 }), 0.00375],
    ['above the last bound it is that bound', 0.95, classes({ 15: 1 }), 30],
  ])('%s', (_what, part, counts, value) => {
    const found = quantile(part, counts)
    if (value === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(value, 8)
  })
})

describe('the last minute', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('has what was asked within it, and forgets what was before', async () => {
    const { requests } = createTelling()
    const { tally } = requests
    const { recent, stop } = createRecent(tally)
    expect(recent()).toEqual({ seconds: 0, perSecond: 0, p95Ms: null, failures: 0 })
    for (let turn = 0; turn < 100; turn += 1) tally.add('/v1', 'GET', turn === 0 ? 500 : 200, 0.003)
    // Who waits for a change is no slow answer.
    for (let turn = 0; turn < 50; turn += 1) tally.add('/v1/changes', 'GET', 200, 25)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(recent()).toMatchObject({ seconds: 10, perSecond: 15, failures: 1 })
    expect(recent().p95Ms).toBeCloseTo(4.875, 6)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(recent()).toMatchObject({ perSecond: 0, p95Ms: null, failures: 0 })
    expect(recent().seconds).toBeLessThanOrEqual(60)
    stop()
  })
})
