/** What a second node on the database is told, and what it takes over. Of MongoDB only: SQLite has one writing process. */
import { createLease, keepCatalog, type Lease, reconcile } from '#publishing'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { type TestCms, startCms } from '../../support/cms'

let cms: TestCms
const leases: Lease[] = []
const log: string[] = []

/** A node of this name, set up as `own` says. */
const node = (name: string, own: PropertyDescriptorMap = {}): Lease => {
  const payload = Object.create(cms.payload, own) as Payload
  const lease = createLease(payload, { mend: async () => void log.push(`${name} mends`) })
  lease.whenHolding({ start: () => void log.push(`${name} begins`), stop: () => void log.push(`${name} ends`) })
  leases.push(lease)
  return lease
}

beforeAll(async () => {
  cms = await startCms()
  await reconcile(cms.payload)
  await keepCatalog(cms.payload)
})

afterEach(async () => {
  for (const lease of leases.splice(0).toReversed()) await lease.stop()
  log.length = 0
})

afterAll(() => cms.stop())

describe('of two nodes', () => {
  it('one does what is done once, and the other takes it over when the first is stopped', async () => {
    const [first, second] = [node('first'), node('second')]
    await first.start()
    await second.start()
    expect([first.holdsLease(), second.holdsLease()]).toEqual([true, false])
    expect(log).toEqual(['first mends', 'first begins'])
    await first.stop()
    expect(first.holdsLease()).toBe(false)
    await expect
      .poll(() => log, { timeout: 10_000 })
      .toEqual(['first mends', 'first begins', 'first ends', 'second mends', 'second begins'])
    expect(second.holdsLease()).toBe(true)
  })

  it('the second does not start with another secret', async () => {
    await node('first').start()
    await expect(node('second', { secret: { value: 'another secret than theirs' } }).start()).rejects.toThrow(
      'has another PAYLOAD_SECRET',
    )
  })

  it('the second does not start at another address', async () => {
    await node('first').start()
    const config = { ...cms.payload.config, custom: { siteUrl: 'https://elsewhere.example' } }
    await expect(node('second', { config: { value: config } }).start()).rejects.toThrow(
      "The site's address is http://127.0.0.1:3999, and here it is https://elsewhere.example",
    )
  })
})
