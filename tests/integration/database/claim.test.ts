/** Claims on the real database; the own clock of the process is wound forward by hand. Of MongoDB only: SQLite has one writer. */
import { sharingOf } from '#database'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { type TestCms, startCms } from '../../support/cms'

let cms: TestCms
let number = 0
let termMs: number

/** Two that want the same. */
const rivals = () => {
  const name = `claim-${(number += 1)}`
  const { claim } = sharingOf(cms.payload.db)
  return [claim(name, 'the first'), claim(name, 'the second')] as const
}

beforeAll(async () => {
  cms = await startCms()
  termMs = rivals()[0].termMs
})

afterAll(() => cms.stop())

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'Date'] }))
afterEach(() => void vi.useRealTimers())

describe('a claim', () => {
  it('is had by one of many that try at once', async () => {
    const { claim } = sharingOf(cms.payload.db)
    const all = Array.from({ length: 12 }, (_, index) => claim('at-once', String(index)))
    const taken = await Promise.all(all.map((one) => one.take()))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(all.filter((one) => one.isHeld())).toHaveLength(1)
  })

  it('goes to the next as soon as it is given back, under a greater number', async () => {
    const [first, second] = rivals()
    const one = await first.take()
    expect(await second.take()).toBeNull()
    expect(second.noteOfHolder()).toBe('the first')
    expect(await first.giveBack()).toEqual({ isWanted: true })
    const other = await second.take()
    expect(other).toEqual({ fence: one!.fence + 1, isFromTheDead: false })
    expect([first.isHeld(), second.isHeld()]).toEqual([false, true])
  })

  it('stays with who renews it, however long', async () => {
    const [first, second] = rivals()
    await first.take()
    for (let step = 0; step < 8; step += 1) {
      vi.advanceTimersByTime(termMs / 2)
      expect(await first.renew()).toBe(true)
      expect(await second.take()).toBeNull()
    }
    expect(first.isHeld()).toBe(true)
  })

  it('is no longer believed in by who is silent, before another takes it after a whole term', async () => {
    const [first, second] = rivals()
    await first.take()
    expect(await second.take()).toBeNull()
    vi.advanceTimersByTime(termMs - 1)
    expect(first.isHeld()).toBe(false)
    expect(await second.take()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(await second.take()).toMatchObject({ isFromTheDead: true })
    expect(await first.renew()).toBe(false)
    expect(await first.take()).toBeNull()
  })

  it('is renewed late where nobody took it meanwhile', async () => {
    const [first] = rivals()
    await first.take()
    vi.advanceTimersByTime(termMs * 10)
    expect(first.isHeld()).toBe(false)
    expect(await first.renew()).toBe(true)
    expect(first.isHeld()).toBe(true)
  })

  it('does not ask what the clock on the wall says', async () => {
    const [first, second] = rivals()
    await first.take()
    expect(await second.take()).toBeNull()
    vi.setSystemTime(Date.UTC(2100, 0))
    expect(await second.take()).toBeNull()
    expect(first.isHeld()).toBe(true)
    vi.setSystemTime(0)
    expect(await second.take()).toBeNull()
    vi.advanceTimersByTime(termMs)
    expect(await second.take()).not.toBeNull()
  })

  it('is not given back by who lost it', async () => {
    const [first, second] = rivals()
    await first.take()
    await second.take()
    vi.advanceTimersByTime(termMs)
    await second.take()
    await first.giveBack()
    expect(await second.renew()).toBe(true)
  })
})
