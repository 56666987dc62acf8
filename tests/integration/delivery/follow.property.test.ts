import type { ChangePage } from '#contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Consumer, readExport } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { type Deed, deeds, MemoryLedger } from '../../support/ledger-fixture'

const LOCALES = ['en', 'fa'] as const
const limit = fc.constantFrom(1, 2, 3, 5, 1000)

const exportOf = async (delivery: TestDelivery, locale: string) =>
  readExport((await delivery.ask(`/v1/export/${locale}.ndjson`)).text)

const withDelivery = async (
  begin: readonly Deed[],
  work: (delivery: TestDelivery, ledger: MemoryLedger) => Promise<void>,
) => {
  const ledger = new MemoryLedger()
  begin.forEach((deed) => deed(ledger))
  const delivery = await startDelivery(ledger)
  try {
    await work(delivery, ledger)
    expect(delivery.faults).toEqual([])
  } finally {
    await delivery.stop()
  }
}

describe('following /v1/changes', () => {
  it('from the start gives the state of the export, in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(deeds(), limit, (begin, size) =>
        withDelivery(begin, async (delivery) => {
          const consumer = new Consumer(delivery.json)
          await consumer.follow(size)
          for (const locale of LOCALES) expect(consumer.state(locale)).toEqual(await exportOf(delivery, locale))
        }),
      ),
      { numRuns: 40 },
    )
  })

  it('from any cursor, by whoever stopped anywhere, gives the state of the export', async () => {
    await fc.assert(
      fc.asyncProperty(deeds(30), fc.array(deeds(12), { maxLength: 4 }), limit, limit, (begin, later, size, lag) =>
        withDelivery(begin, async (delivery, ledger) => {
          // One keeps up, one stops after every page, one begins anew each time.
          const steady = new Consumer(delivery.json)
          const lazy = new Consumer(async (where) => ({ ...(await delivery.json<ChangePage>(where)), pending: 0 }))
          for (const more of [[], ...later]) {
            more.forEach((deed) => deed(ledger))
            await delivery.pull()
            await steady.follow(size)
            await lazy.follow(lag)
          }
          for (let turn = 0; turn < 80; turn += 1) await lazy.follow(lag)
          for (const locale of LOCALES) {
            const exported = await exportOf(delivery, locale)
            expect(steady.state(locale)).toEqual(exported)
            expect(lazy.state(locale)).toEqual(exported)
          }
        }),
      ),
      { numRuns: 30 },
    )
  })

  it('gives it also where rows come in between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        deeds(25),
        fc.array(deeds(4), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, 2, 3),
        (begin, between, size) =>
          withDelivery(begin, async (delivery, ledger) => {
            const waiting = [...between]
            const consumer = new Consumer(async (where) => {
              const page = delivery.json<ChangePage>(where)
              waiting.shift()?.forEach((deed) => deed(ledger))
              await delivery.pull()
              return page
            })
            while (waiting.length > 0) await consumer.follow(size)
            await consumer.follow(size)
            for (const locale of LOCALES) expect(consumer.state(locale)).toEqual(await exportOf(delivery, locale))
          }),
      ),
      { numRuns: 40 },
    )
  })

  it('of one locale or collection gives that part', async () => {
    await fc.assert(
      fc.asyncProperty(
        deeds(),
        limit,
        fc.constantFrom(...LOCALES),
        fc.constantFrom('causes', 'articles', 'exercises'),
        (begin, size, locale, collection) =>
          withDelivery(begin, async (delivery) => {
            const consumer = new Consumer((where) =>
              delivery.json(`${where}&locale=${locale}&collection=${collection}`),
            )
            await consumer.follow(size)
            expect(consumer.state(locale)).toEqual(
              (await exportOf(delivery, locale)).filter(({ type }) => type === collection),
            )
            expect(
              [...consumer.held.values()].filter((entry) => entry.locale !== locale || entry.type !== collection),
            ).toEqual([])
          }),
      ),
      { numRuns: 20 },
    )
  })

  it('agrees with lists, entries and counts', async () => {
    await fc.assert(
      fc.asyncProperty(deeds(), (begin) =>
        withDelivery(begin, async (delivery) => {
          const { collections } = await delivery.json<{
            collections: { type: string; counts: Record<string, number> }[]
          }>('/v1')
          for (const locale of LOCALES) {
            const exported = await exportOf(delivery, locale)
            for (const { counts, type } of collections) {
              const wanted = exported.filter((entry) => entry.type === type)
              expect(counts[locale]).toBe(wanted.length)
              expect(await delivery.json(`/v1/${locale}/${type}?sort=seq&limit=100`)).toEqual({
                items: wanted,
                total: wanted.length,
                next: null,
              })
            }
            for (const entry of exported.slice(0, 5))
              expect(await delivery.json(`/v1/${locale}/${entry.type}/${encodeURIComponent(entry.slug)}`)).toEqual(
                entry,
              )
          }
        }),
      ),
      { numRuns: 20 },
    )
  })
})
