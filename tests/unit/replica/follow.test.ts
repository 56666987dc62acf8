import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { LedgerHead } from '#contract'
import { catchUp, createFollower, type Follower, LostChange, openStore, type Store, WrongHash } from '#replica'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let directory: string
let store: Store
let follower: Follower
let ledger: MemoryLedger
const heads: LedgerHead[] = []
const faults: unknown[] = []

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-follow-'))
  store = openStore(path.join(directory, 'replica.sqlite'))
  ledger = ledgerOf(7)
  heads.length = 0
  faults.length = 0
})

afterEach(async () => {
  await follower.stop()
  store.close()
  rmSync(directory, { recursive: true, force: true })
})

const start = (source: Pick<MemoryLedger, 'catalog' | 'head' | 'read'> = ledger) => {
  follower = createFollower({
    ledger: source,
    store,
    onAdvance: (head) => heads.push(head),
    onFault: (error) => faults.push(error),
  })
  follower.start()
}

const add = (title: string) =>
  ledger.publish(contentFixture({ type: 'causes', id: 'added', locale: 'en', slug: 'added', title }))

describe('a follower', () => {
  it('is ready once it has caught up, and then takes what comes when it is woken', async () => {
    start()
    expect(follower.isReady()).toBe(false)
    await follower.ready
    expect(store.head()).toEqual(await ledger.head())
    add('One')
    follower.wake()
    await expect.poll(() => store.head()).toEqual(await ledger.head())
    expect(heads.at(-1)).toEqual(await ledger.head())
  })

  it('finds by itself what nobody woke it for', async () => {
    start()
    await follower.ready
    add('Unheard')
    await expect.poll(() => store.head().seq, { timeout: 10_000 }).toBe(ledger.rows.at(-1)!.seq)
  })

  it('tells of what another process wrote into the same file', async () => {
    start()
    await follower.ready
    add('By a command')
    const other = openStore(path.join(directory, 'replica.sqlite'))
    await catchUp(ledger, other)
    other.close()
    follower.wake()
    await expect.poll(() => heads.at(-1)?.seq).toBe(ledger.rows.at(-1)!.seq)
  })

  it('goes on after the ledger could not be reached', async () => {
    let isDown = true
    const down = () => {
      if (isDown) throw new Error('The ledger is away.')
    }
    start({ catalog: ledger.catalog, read: ledger.read, head: async () => (down(), ledger.head()) })
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    expect(follower.isReady()).toBe(false)
    isDown = false
    await follower.ready
    expect(store.head()).toEqual(await ledger.head())
  })

  it('keeps what it has where a row comes with a wrong hash, and goes on when it comes right', async () => {
    start()
    await follower.ready
    const before = store.head()
    add('Right')
    const right = ledger.rows.at(-1)!
    ledger.rows[ledger.rows.length - 1] = { ...right, hash: 'ff' } as never
    follower.wake()
    await expect.poll(() => faults.some((fault) => fault instanceof WrongHash)).toBe(true)
    expect(store.head()).toEqual(before)
    expect(follower.isReady()).toBe(true)
    ledger.rows[ledger.rows.length - 1] = right
    follower.wake()
    await expect.poll(() => store.head()).toEqual(await ledger.head())
  })

  it('reads the whole ledger again after a lost change', async () => {
    start()
    await follower.ready
    // Written behind the replica's back: it has no row that this one follows.
    add('Lost')
    const lost = ledger.rows.pop()!
    add('Found')
    const next = { ...ledger.rows.at(-1)!, prev: lost.hash }
    ledger.rows.splice(-1, 1, lost, { ...next, seq: lost.seq + 5 } as never)
    store.apply([{ ...contentRow(lost), seq: lost.seq }])
    follower.wake()
    await expect.poll(() => faults.some((fault) => fault instanceof LostChange)).toBe(true)
    await expect
      .poll(() => [store.head(), follower.isReady()], { timeout: 10_000 })
      .toEqual([await ledger.head(), true])
  })

  it('does not empty the replica again and again where the change is missing in the ledger', async () => {
    start()
    await follower.ready
    ledger.rows.push({ ...ledger.rows.at(-1)!, seq: 900, id: 'orphan', prev: 'ff' } as never)
    follower.wake()
    await expect
      .poll(() => faults.filter((fault) => fault instanceof LostChange).length, { timeout: 10_000 })
      .toBeGreaterThan(1)
    expect(store.head().seq).toBe(ledger.rows.at(-2)!.seq)
    await expect.poll(() => faults.length, { timeout: 10_000 }).toBeGreaterThan(2)
    expect(store.head().seq).toBe(ledger.rows.at(-2)!.seq)
  })
})

/** A row of another entry, in place of the one that is lost. */
const contentRow = (row: MemoryLedger['rows'][number]) => ({
  ...row,
  op: 'withdraw' as const,
  hash: null,
  id: 'other',
  prev: null,
})
