import type { ChannelEntry, Entry } from '../client'
import { type EntryKey, keyOf, type SyncStorage } from '../sync/storage'

/** A copy in memory: gone with the process, current again with the next one. */
export class MemoryStorage<E extends ChannelEntry = Entry> implements SyncStorage<E> {
  #entries = new Map<EntryKey, E>()
  #cursor: string | null = null

  /** What is held, by `fa/causes/<id>`. */
  get entries(): ReadonlyMap<EntryKey, E> {
    return this.#entries
  }

  cursor: SyncStorage<E>['cursor'] = async () => this.#cursor
  hashOf: SyncStorage<E>['hashOf'] = async (key) => this.#entries.get(key)?.hash ?? null

  apply: SyncStorage<E>['apply'] = async ({ cursor, deleted, isFresh, put }) => {
    // Readers see what was before or what is after, never between.
    const next = new Map(isFresh ? [] : this.#entries)
    for (const key of deleted) next.delete(key)
    for (const entry of put) next.set(keyOf(entry), entry)
    this.#entries = next
    this.#cursor = cursor
  }
}
