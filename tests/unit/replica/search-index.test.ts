import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { openReader, openStore, type ReplicaReader, type Store } from '#replica'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { catalogFixture } from '../../fixtures/catalog'
import { contentFixture, ledgerOf, type MemoryLedger, SITE } from '../../support/ledger-fixture'

let directory: string
let store: Store
let reader: ReplicaReader

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-search-'))
  store = openStore(path.join(directory, 'replica.sqlite'))
  store.keepCatalog(catalogFixture(SITE))
  reader = openReader(path.join(directory, 'replica.sqlite'))
})
afterEach(() => {
  reader.close()
  store.close()
  rmSync(directory, { recursive: true, force: true })
})

const MANY = 80
const totalOf = (text: string, locale = 'en'): number => reader.search({ locale, text, limit: 1 }).total
const apply = (ledger: MemoryLedger) => store.apply(ledger.rows)
const indexAll = (): void => {
  while (store.index());
}

describe('what is stored a few rows at a time', () => {
  it('is found in the moment it is stored, and not any more in the moment it is withdrawn', () => {
    const ledger = ledgerOf(2)
    apply(ledger)
    expect(totalOf('title')).toBe(1)
    apply(ledger.withdraw({ type: 'causes', id: 'id1', locale: 'en' }))
    expect(totalOf('title')).toBe(0)
    expect(store.index()).toBe(false)
  })
})

describe('what is stored many rows at a time', () => {
  it('can be read at once, and is found once it is indexed', () => {
    apply(ledgerOf(MANY))
    expect(reader.counts('en').get('causes')).toBe(MANY / 2)
    expect(totalOf('title')).toBe(0)
    expect(store.index()).toBe(true)
    indexAll()
    expect(totalOf('title')).toBe(MANY / 2)
    expect(totalOf('عنوان', 'fa')).toBe(MANY / 2)
  })

  it('is found as it is now, where it changed before it was indexed', () => {
    const ledger = ledgerOf(MANY)
    apply(ledger)
    ledger.publish(contentFixture({ type: 'causes', id: 'id1', locale: 'en', slug: 'slug-1', title: 'Tetany' }))
    apply(ledger.withdraw({ type: 'causes', id: 'id3', locale: 'en' }))
    indexAll()
    expect(totalOf('tetany')).toBe(1)
    expect(totalOf('title')).toBe(MANY / 2 - 2)
  })

  it('is indexed on from where it was left when the process ended', () => {
    apply(ledgerOf(MANY))
    store.index()
    store.close()
    store = openStore(path.join(directory, 'replica.sqlite'))
    indexAll()
    expect(totalOf('title')).toBe(MANY / 2)
  })
})

describe('a transaction that fails', () => {
  it('leaves nothing of its rows in the index, nor in what is written after it', () => {
    const ledger = ledgerOf(4)
    const [first, second, third] = ledger.rows
    expect(() => store.apply([first!, second!, { ...third!, prev: 'another' }])).toThrow('was lost')
    expect(totalOf('title')).toBe(0)
    apply(ledger)
    expect(totalOf('title')).toBe(2)
  })
})

describe('another description of the fields', () => {
  it('finds what the new fields say, and not what the old ones did', () => {
    const ledger = ledgerOf(1, { mechanism: { html: '', markdown: 'Overload.', text: 'Overload.' } })
    apply(ledger)
    expect(totalOf('overload')).toBe(1)
    const catalog = catalogFixture(SITE)
    const without = catalog.collections.map((collection) => ({
      ...collection,
      fields: collection.fields.filter(({ name }) => name !== 'mechanism'),
    }))
    store.keepCatalog({ ...catalog, collections: without })
    indexAll()
    expect(totalOf('overload')).toBe(0)
    expect(totalOf('title')).toBe(1)
    store.keepCatalog(catalog)
    indexAll()
    expect(totalOf('overload')).toBe(1)
  })

  it('is the same one, however its parts are ordered: nothing is indexed anew', () => {
    const { collections, locales, ...rest } = catalogFixture(SITE)
    store.keepCatalog({ locales, collections, ...rest, vocabulary: [] })
    expect(store.index()).toBe(false)
  })
})
