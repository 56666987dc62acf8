import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { canonicalJson, type LedgerRow } from '#contract'
import { catchUp, LostChange, openReader, openStore, OutOfOrder, ReplicaMissing, type Store, WrongHash } from '#replica'
import fc from 'fast-check'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { contentFixture, deeds, ledgerOf, MemoryLedger } from '../../support/ledger-fixture'

let directory: string
let file: string
const opened: Store[] = []

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-replica-'))
  file = path.join(directory, 'replica.sqlite')
})

afterEach(() => {
  for (const store of opened.splice(0)) store.close()
  rmSync(directory, { recursive: true, force: true })
})

const open = (at = file): Store => {
  const store = openStore(at)
  opened.push(store)
  return store
}

const closed = (store: Store) => {
  opened.splice(opened.indexOf(store), 1)
  store.close()
}

const filled = async (ledger: MemoryLedger): Promise<Store> => {
  const store = open()
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  return store
}

/** All that can be read from a replica. */
const stateOf = (at = file) => {
  const reader = openReader(at)
  const frozen = reader.frozen()
  const state = {
    head: reader.head(),
    entries: ['en', 'fa'].map((locale) => [...frozen.allEntries(locale)]),
    changes: reader.changes({ since: 0, limit: 1000 }),
    lists: ['en', 'fa'].flatMap((locale) =>
      ['causes', 'articles', 'exercises'].map((type) => reader.list({ locale, type, limit: 100 })),
    ),
    legs: reader.list({ locale: 'en', type: 'exercises', limit: 100, where: { area: 'leg' } }),
  }
  frozen.close()
  reader.close()
  return state
}

describe('a store', () => {
  it('has the same state however the rows are cut into batches, and whatever comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        deeds(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        async (list, sizes) => {
          const ledger = new MemoryLedger()
          list.forEach((deed) => deed(ledger))
          const run = mkdtempSync(path.join(directory, 'run-'))
          const at = ['whole', 'pieces'].map((name) => path.join(run, name))
          for (const [index, where] of at.entries()) {
            const store = openStore(where)
            store.keepCatalog(await ledger.catalog())
            store.restart('first')
            if (index === 0) store.apply(ledger.rows)
            else
              for (let start = 0, turn = 0; start < ledger.rows.length; turn += 1) {
                const size = sizes[turn % sizes.length]!
                store.apply(ledger.rows.slice(Math.max(0, start - 3), start + size))
                start += size
              }
            store.apply(ledger.rows)
            store.close()
          }
          expect(stateOf(at[1])).toEqual(stateOf(at[0]))
          expect(stateOf(at[0]).head.seq).toBe(ledger.rows.at(-1)?.seq ?? 0)
        },
      ),
      { numRuns: 40 },
    )
  })

  const broken: [string, (rows: LedgerRow[]) => LedgerRow[], new (facts: never) => Error][] = [
    ['a lost change', (rows) => rows.filter((_, index) => index !== 6), LostChange],
    [
      'a first edition that says it replaces another',
      (rows) => [...rows, { ...rows.at(-1)!, seq: 900, id: 'never', prev: 'ff' } as LedgerRow],
      LostChange,
    ],
    [
      'a withdrawal of what is not public',
      (rows) => [
        ...rows,
        { ...rows.at(-1)!, seq: 900, id: 'never', prev: 'aa', op: 'withdraw', hash: null } as LedgerRow,
      ],
      LostChange,
    ],
    [
      'a wrong hash',
      (rows) => rows.map((row, index) => (index === 7 && row.op === 'publish' ? { ...row, hash: 'ff' } : row)),
      WrongHash,
    ],
    [
      'content that was changed on the way',
      (rows) =>
        rows.map((row, index) =>
          index === 7 && row.op === 'publish' ? { ...row, content: { ...row.content, title: 'Another' } } : row,
        ),
      WrongHash,
    ],
    ['rows out of order', (rows) => [...rows.slice(0, -2), rows.at(-1)!, rows.at(-2)!], OutOfOrder],
    ['one number twice', (rows) => [...rows.slice(0, 5), { ...rows[5]!, seq: rows[4]!.seq }], OutOfOrder],
  ]

  it.each(broken)('refuses %s, and nothing of its batch is taken', async (_, spoil, expected) => {
    const ledger = ledgerOf(4)
    const store = await filled(ledger)
    const before = stateOf()
    for (const title of ['Second', 'Third', 'Fourth', 'Fifth'])
      ledger.publish(contentFixture({ type: 'causes', id: 'id1', locale: 'en', slug: 'slug-1', title }))
    ledger.publish(contentFixture({ type: 'causes', id: 'last', locale: 'en', slug: 'last', title: 'Last' }))
    expect(() => store.apply(spoil(ledger.rows))).toThrow(expected)
    expect(stateOf()).toEqual(before)
    store.apply(ledger.rows)
    expect(stateOf().head.seq).toBe(ledger.rows.at(-1)!.seq)
  })

  it('begins anew with another epoch, also where its numbers are higher', async () => {
    const ledger = ledgerOf(5)
    const store = await filled(ledger)
    ledger.restart('second')
    for (let number = 0; number < 9; number += 1)
      ledger.publish(
        contentFixture({ type: 'articles', id: `new${number}`, locale: 'en', slug: `new-${number}`, title: 'New' }),
      )
    await catchUp(ledger, store)
    const { entries, head } = stateOf()
    expect(head).toEqual(await ledger.head())
    expect(entries.flat().map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, number) => `new${number}`))
    const reader = openReader(file)
    expect(reader.movedTo('en', 'causes', 'slug-1')).toBeNull()
    expect(reader.entry('en', 'causes', 'slug-1')).toBeNull()
    reader.close()
  })

  it('takes a new catalog without a moment in which readers find nothing', async () => {
    const ledger = ledgerOf(0)
    for (const area of ['leg', 'neck'])
      ledger.publish(contentFixture({ type: 'exercises', id: area, locale: 'en', slug: area, title: area, area }))
    const catalog = await ledger.catalog()
    const withoutAreas = {
      ...catalog,
      collections: catalog.collections.map((collection) => ({ ...collection, fields: [] })),
    }
    const store = open()
    store.keepCatalog(withoutAreas)
    await catchUp(ledger, store)
    const reader = openReader(file)
    const found = () =>
      reader.list({ locale: 'en', type: 'exercises', limit: 9, where: { area: 'leg' } }).items.map(({ id }) => id)
    expect(found()).toEqual([])
    store.keepCatalog(catalog)
    expect(found()).toEqual(['leg'])
    expect(reader.head()).toEqual(await ledger.head())
    expect(reader.catalog()).toEqual(JSON.parse(canonicalJson(catalog)))
    reader.close()
  })
})

describe('a full disk', () => {
  it('is said so, leaves nothing half-written, and is over when there is room', async () => {
    const ledger = ledgerOf(10)
    const store = await filled(ledger)
    const before = stateOf()
    closed(store)
    const db = new Database(file)
    const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number }
    db.close()
    for (let number = 0; number < 50; number += 1)
      ledger.publish(
        contentFixture({
          type: 'causes',
          id: `big${number}`,
          locale: 'en',
          slug: `big-${number}`,
          title: 'Big',
          body: { html: 'متن '.repeat(5000), markdown: '', text: '', blocks: [] },
        }),
      )
    const tight = openStore(file, { maxPages: pages + 20 })
    expect(() => tight.apply(ledger.rows)).toThrow(/full/)
    expect(stateOf()).toEqual(before)
    expect(() => tight.apply(ledger.rows)).toThrow(/full/)
    tight.close()
    open().apply(ledger.rows)
    expect(stateOf().head).toEqual(await ledger.head())
  })
})

describe('a replica file', () => {
  const spoils: [string, () => void][] = [
    [
      'is no database',
      () => writeFileSync(file, 'this is not a database, but long enough to be looked at\n'.repeat(100)),
    ],
    ['is cut off', () => truncateSync(file, 8192)],
    ['has a page full of nonsense', () => spoil((bytes) => bytes.fill(0x41, 16_384, 32_768))],
    ['has lost its end', () => spoil((bytes) => bytes.fill(0, bytes.length - 12_288))],
    [
      'has one changed letter in a text',
      () =>
        spoil((bytes) =>
          bytes.write(bytes.toString('latin1').replaceAll('About Title 1.', 'About TitLe 1.'), 'latin1'),
        ),
    ],
    [
      'has half a letter in a text',
      () =>
        spoil((bytes) =>
          bytes.write(bytes.toString('latin1').replaceAll('About Title 1.', '\u00d9bout Title 1.'), 'latin1'),
        ),
    ],
    ['has half a letter in a title’s key', () => another("UPDATE latest SET title_key = CAST(x'41d9' AS TEXT)", false)],
    ['has half a letter for its epoch', () => another("UPDATE meta SET value = CAST(x'd9' AS TEXT)", false)],
    [
      'has half a letter in a word',
      () =>
        another(
          "UPDATE search_word SET word = CAST(x'd9' AS TEXT) WHERE word_id = (SELECT min(word_id) FROM search_word)",
          false,
        ),
    ],
    ['is the database of somebody else', () => another('CREATE TABLE other (x); PRAGMA user_version = 1')],
    [
      'is of another version',
      () => another('PRAGMA user_version = 99; PRAGMA application_id = 1363234389; CREATE TABLE meta (x)'),
    ],
    ['lacks a table', () => another('DROP TABLE latest', false)],
  ]
  const spoil = (change: (bytes: Buffer) => void) => {
    const bytes = readFileSync(file)
    change(bytes)
    writeFileSync(file, bytes)
  }
  const another = (sql: string, isNew = true) => {
    if (isNew) rmSync(file)
    const db = new Database(file)
    db.exec(sql)
    db.close()
  }

  it.each(spoils)('that %s is put aside and rebuilt from the ledger', async (_, damage) => {
    const ledger = ledgerOf(60)
    closed(await filled(ledger))
    const whole = stateOf()
    damage()
    const store = await filled(ledger)
    expect(store.putAside).toEqual(expect.stringMatching(/\w/))
    expect(readdirSync(directory).filter((name) => /^replica\.sqlite\.corrupt-\d+$/.test(name))).toHaveLength(1)
    expect(stateOf()).toEqual(whole)
  })

  it('that is whole is kept as it is', async () => {
    const ledger = ledgerOf(60)
    closed(await filled(ledger))
    const store = open()
    expect(store.putAside).toBeNull()
    expect(store.head()).toEqual(await ledger.head())
    expect(readdirSync(directory).filter((name) => name.includes('corrupt'))).toEqual([])
  })

  it('that is locked by a writer is not taken for damaged', async () => {
    closed(await filled(ledgerOf(3)))
    const writer = new Database(file)
    writer.exec('BEGIN IMMEDIATE; DELETE FROM latest')
    const store = open()
    expect(store.putAside).toBeNull()
    expect(store.head().seq).toBeGreaterThan(0)
    expect(readdirSync(directory).filter((name) => name.includes('corrupt'))).toEqual([])
    writer.exec('ROLLBACK')
    writer.close()
  })

  it('that is not there, or no replica, is never made up for a reader', () => {
    expect(() => openReader(file)).toThrow(ReplicaMissing)
    expect(readdirSync(directory)).toEqual([])
    another('CREATE TABLE other (x)', false)
    expect(() => openReader(file)).toThrow(ReplicaMissing)
  })

  it('that is made anew is noticed by who reads the old one', async () => {
    const store = await filled(ledgerOf(3))
    const reader = openReader(file)
    expect(reader.isReplaced()).toBe(false)
    closed(store)
    copyFileSync(file, `${file}.copy`)
    rmSync(file)
    expect(reader.isReplaced()).toBe(true)
    reader.close()
  })
})

describe('a frozen reader', () => {
  it('stays at one state while rows come in, until it is closed', async () => {
    const ledger = ledgerOf(10)
    const store = await filled(ledger)
    const reader = openReader(file)
    const frozen = reader.frozen()
    const before = [...frozen.allEntries('en')]
    ledger
      .withdraw({ type: 'causes', id: 'id1', locale: 'en' })
      .publish(contentFixture({ type: 'causes', id: 'id3', locale: 'en', slug: 'x', title: 'X' }))
    await catchUp(ledger, store)
    expect([...frozen.allEntries('en')]).toEqual(before)
    expect(frozen.head()).not.toEqual(reader.head())
    frozen.close()
    const next = reader.frozen()
    expect(next.head()).toEqual(await ledger.head())
    expect([...next.allEntries('en')].map(({ id }) => id)).toEqual(['id5', 'id7', 'id9', 'id3'])
    next.close()
    reader.close()
  })
})
