import type { Entry, EntryPage, EntryReader, SearchPage } from '#contract'
import { describe, expect, it } from 'vitest'

import { createDependencies } from '../../../src/server/pages/dependencies'
import { noting } from '../../../src/site/reading/noting'
import { lookAgain, type Looker, type Seen, topicsOf } from '../../../src/site/reading/read'
import { createReading, type Reading, whileReading } from '../../../src/site/reading/reading'

/** As much of an entry as is looked at here. */
const edition = (id: string, seq: number) => ({ id, seq }) as Entry

/** A reader over editions that a test can change; their ids are their slugs. */
const readerOf = (editions: Map<string, number>): EntryReader & Looker => {
  const at = (id: string) => (editions.has(id) ? edition(id, editions.get(id) ?? 0) : null)
  const items = () => [...editions].map(([id, seq]) => edition(id, seq))
  return {
    head: () => ({ epoch: 'one', seq: 1 }),
    catalog: () => ({ name: '', siteUrl: '', locales: [], collections: [] }),
    entry: (_, __, slug) => at(slug),
    entryById: (_, __, id) => at(id),
    movedTo: () => null,
    list: (): EntryPage => {
      if (editions.size === 0) throw new Error('The disk is away.')
      return { items: items(), total: editions.size, next: null }
    },
    listNumbers: () => ({ numbers: [...editions.values()], total: editions.size, next: null }),
    search: () => ({ items: [], total: 0, facets: { collection: [] }, next: null, suggestions: [] }) as SearchPage,
    counts: () => new Map([['causes', editions.size]]),
    close: () => {},
  }
}

const readWith = (reader: EntryReader, read: (reader: EntryReader) => unknown): Reading => {
  const reading = createReading()
  whileReading(reading, () => read(noting(reader)))
  return reading
}

const seenBy = (reader: EntryReader, read: (reader: EntryReader) => unknown): readonly Seen[] =>
  readWith(reader, read).seen()

const EVERY_READ: readonly ((reader: EntryReader) => unknown)[] = [
  (reader) => reader.entry('en', 'causes', 'a'),
  (reader) => reader.entry('en', 'causes', 'missing'),
  (reader) => reader.entryById('en', 'causes', 'a'),
  (reader) => reader.movedTo('en', 'causes', 'a'),
  (reader) => reader.list({ locale: 'en', type: 'causes', limit: 9 }),
  (reader) => reader.counts('en'),
]

describe('what a page reads', () => {
  it.each(EVERY_READ)('is noted once however often it is read, and looks the same when looked at again: %s', (read) => {
    const reader = readerOf(new Map([['a', 1]]))
    const seen = seenBy(reader, (own) => [read(own), read(own)])
    expect(seen).toHaveLength(1)
    for (const one of seen) expect(lookAgain(reader, one.read)).toEqual(one)
  })

  it.each(EVERY_READ.filter((_, index) => index !== 1 && index !== 3))('looks otherwise after a change: %s', (read) => {
    const editions = new Map([['a', 1]])
    const [seen] = seenBy(readerOf(editions), read)
    editions.set('a', 2)
    editions.set('b', 3)
    expect(seen && lookAgain(readerOf(editions), seen.read).state).not.toBe(seen?.state)
  })

  it('is not to be kept where it can not be looked at again, failed, or changed while it was read', () => {
    const editions = new Map([['a', 1]])
    const reader = readerOf(editions)
    const spoilt = (read: (reader: EntryReader) => unknown) => readWith(reader, read).isSpoilt()
    expect(spoilt((own) => own.entry('en', 'causes', 'a'))).toBe(false)
    expect(spoilt((own) => own.head())).toBe(true)
    expect(spoilt((own) => own.search({ locale: 'en', text: 'salt', limit: 1 }))).toBe(true)
    expect(
      spoilt((own) => {
        own.entry('en', 'causes', 'a')
        editions.set('a', 2)
        own.entry('en', 'causes', 'a')
      }),
    ).toBe(true)
    editions.clear()
    expect(
      spoilt((own) => expect(() => own.list({ locale: 'en', type: 'causes', limit: 1 })).toThrow('The disk is away.')),
    ).toBe(true)
  })

  it('is noted for the page in whose making it is read, of several that are made at once', async () => {
    const reader = noting(
      readerOf(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      ),
    )
    const make = async (id: string) => {
      const reading = createReading()
      await whileReading(reading, async () => {
        await new Promise((resolve) => setImmediate(resolve))
        reader.entryById('en', 'causes', id)
      })
      return reading.seen().map(({ state }) => state)
    }
    expect(await Promise.all([make('a'), make('b')])).toEqual([['1'], ['2']])
  })
})

describe('dependencies', () => {
  const row = (id: string) => topicsOf({ locale: 'en', type: 'causes', id, slug: id })

  it('hold a page while what it read is the same, and let it go when it is not', () => {
    const editions = new Map([
      ['a', 1],
      ['b', 2],
    ])
    const reader = readerOf(editions)
    const dependencies = createDependencies({ onStale: () => {} })
    for (const id of ['a', 'b'])
      dependencies.add(
        `page ${id}`,
        seenBy(reader, (own) => own.entry('en', 'causes', id)),
      )
    expect([...dependencies.stale(row('a'), reader)], 'nothing has changed').toEqual([])
    editions.set('a', 3)
    expect([...dependencies.stale(row('b'), reader)], 'said of another').toEqual([])
    expect([...dependencies.stale(row('a'), reader)]).toEqual(['page a'])
    dependencies.remove('page a')
    expect([...dependencies.stale(row('a'), reader)]).toEqual([])
  })

  it('let a page go that found nothing where something is now', () => {
    const editions = new Map<string, number>()
    const reader = readerOf(editions)
    const dependencies = createDependencies({ onStale: () => {} })
    dependencies.add(
      'page',
      seenBy(reader, (own) => own.entry('en', 'causes', 'a')),
    )
    editions.set('a', 1)
    expect([...dependencies.stale(row('a'), reader)]).toEqual(['page'])
  })

  it('keep neither of two pages that saw different states of the same', () => {
    const editions = new Map([['a', 1]])
    const reader = readerOf(editions)
    const stale: string[] = []
    const dependencies = createDependencies({ onStale: (page) => stale.push(page) })
    const read = (own: EntryReader) => own.entryById('en', 'causes', 'a')
    expect(dependencies.add('older', seenBy(reader, read))).toBe(true)
    editions.set('a', 2)
    expect(dependencies.add('newer', seenBy(reader, read))).toBe(false)
    expect(stale).toEqual(['older'])
  })

  it('let go unseen what is too much to look at for one change', () => {
    const reader = readerOf(new Map([['a', 1]]))
    const dependencies = createDependencies({ onStale: () => {} })
    for (let limit = 1; limit <= 300; limit += 1)
      dependencies.add(
        `page ${limit}`,
        seenBy(reader, (own) => own.list({ locale: 'en', type: 'causes', limit })),
      )
    expect(dependencies.stale(row('a'), reader).size).toBe(200)
  })
})
