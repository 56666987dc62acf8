/** What a channel shows, read from a replica of a ledger in memory. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { ChannelChange, ChannelSource } from '#channels'
import { canonicalJson } from '#contract'
import { jsonFeed } from '#delivery'
import { catchUp, openReader, openStore } from '#replica'

import { ledgerOf, type MemoryLedger } from './ledger-fixture'

export type TestSource = {
  readonly directory: string
  readonly ledger: MemoryLedger
  readonly source: ChannelSource
  /** Brings what the ledger holds into the replica. */
  readonly refresh: () => Promise<void>
  /** Hash by entry and language, of all that is public now. */
  readonly state: () => Record<string, string>
  readonly close: () => void
}

const LOCALES = ['en', 'fa']
const COLLECTIONS = ['causes', 'articles']

export const keyOf = ({ id, locale, type }: Pick<ChannelChange, 'id' | 'locale' | 'type'>): string =>
  `${locale}/${type}/${id}`

export const startSource = async (entries: number): Promise<TestSource> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-channel-'))
  const file = path.join(directory, 'replica.sqlite')
  const ledger = ledgerOf(entries)
  const store = openStore(file)
  const refresh = () => catchUp(ledger, store)
  store.keepCatalog(await ledger.catalog())
  await refresh()
  const reader = openReader(file)
  return {
    directory,
    ledger,
    refresh,
    source: {
      head: reader.head,
      changes: (after, limit) => reader.changes({ since: after, limit }).changes,
      frozen: () => {
        const frozen = reader.frozen()
        return {
          ...frozen,
          locales: LOCALES,
          collections: COLLECTIONS,
          feed: async (locale) =>
            Buffer.from(
              `${canonicalJson(jsonFeed({ base: '/v1', catalog: frozen.catalog(), reader: frozen }, locale))}\n`,
            ),
        }
      },
    },
    state: () => {
      const frozen = reader.frozen()
      try {
        return Object.fromEntries(
          LOCALES.flatMap((locale) => [...frozen.allEntries(locale)].map((entry) => [keyOf(entry), entry.hash])),
        )
      } finally {
        frozen.close()
      }
    },
    close: () => {
      reader.close()
      store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
