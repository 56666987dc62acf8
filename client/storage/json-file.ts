/** Needs Node: not exported by index.ts, so that the rest runs in browsers. */
import { readFile, rename, writeFile } from 'node:fs/promises'

import type { ChannelEntry, Entry } from '../client'
import { type EntryKey, keyOf, type SyncStorage } from '../sync/storage'

type State<E> = { readonly cursor: string | null; readonly entries: Readonly<Record<EntryKey, E>> }

const NOTHING: State<never> = { cursor: null, entries: {} }

/** A copy in one JSON file, written beside its place and renamed into it. Enough for some thousand entries. */
export class JsonFileStorage<E extends ChannelEntry = Entry> implements SyncStorage<E> {
  readonly #file: string
  #state: State<E> | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** What is held, by `fa/causes/<id>`. */
  readonly entries = async (): Promise<State<E>['entries']> => (await this.#read()).entries

  cursor: SyncStorage<E>['cursor'] = async () => (await this.#read()).cursor
  hashOf: SyncStorage<E>['hashOf'] = async (key) => (await this.#read()).entries[key]?.hash ?? null

  apply: SyncStorage<E>['apply'] = async ({ cursor, deleted, isFresh, put }) => {
    const entries: Record<EntryKey, E> = isFresh ? {} : { ...(await this.#read()).entries }
    for (const key of deleted) delete entries[key]
    for (const entry of put) entries[keyOf(entry)] = entry
    const state = { cursor, entries }
    const part = `${this.#file}.part`
    await writeFile(part, JSON.stringify(state), { flush: true })
    await rename(part, this.#file)
    this.#state = state
  }

  async #read(): Promise<State<E>> {
    return (this.#state ??= await readFile(this.#file, 'utf8').then(
      (text) => JSON.parse(text) as State<E>,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return NOTHING
        throw error
      },
    ))
  }
}
