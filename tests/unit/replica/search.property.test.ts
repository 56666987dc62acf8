import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { SearchPage } from '#contract'
import { catchUp, openReader, openStore } from '#replica'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Deed, deeds, MemoryLedger } from '../../support/ledger-fixture'

let directory: string
let files = 0

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-search-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const QUERIES = [
  ['en', 'night cramp'],
  ['en', 'overuse'],
  ['en', 'magnesuim'],
  ['en', 'magn'],
  ['en', 'salt'],
  ['en', 'about'],
  ['fa', 'گرفتگی'],
  ['fa', 'خلاصه'],
  ['fa', 'منیزیم'],
  ['fa', 'موثر'],
] as const

/** Whole answers, and the next page of each: nothing in them depends on the order in which entries came. */
const answersOf = (file: string) => {
  const reader = openReader(file)
  try {
    return QUERIES.map(([locale, text]) => {
      const first: SearchPage = reader.search({ locale, text, limit: 3 })
      const second = first.next ? reader.search({ locale, text, limit: 3, cursor: first.next }) : null
      return { text, first, second }
    })
  } finally {
    reader.close()
  }
}

const build = async (ledger: MemoryLedger, steps: readonly Deed[][]): Promise<string> => {
  files += 1
  const file = path.join(directory, `${files}.sqlite`)
  const store = openStore(file)
  store.keepCatalog(await ledger.catalog())
  for (const step of steps) {
    for (const deed of step) deed(ledger)
    await catchUp(ledger, store)
  }
  store.close()
  return file
}

describe('the search index', () => {
  it('answers after any changes, in any batches, as one made of the last state alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds(12), { maxLength: 6 }), async (steps) => {
        const ledger = new MemoryLedger()
        const kept = await build(ledger, steps)
        const current = new Map<string, Deed>()
        for (const row of ledger.rows) {
          const key = `${row.type}/${row.id}/${row.locale}`
          if (row.op === 'publish') current.set(key, (to) => void to.publish(row.content))
          else current.delete(key)
        }
        const fresh = await build(new MemoryLedger(), [[...current.values()]])
        expect(answersOf(kept)).toEqual(answersOf(fresh))
      }),
      { numRuns: 30 },
    )
  })
})
