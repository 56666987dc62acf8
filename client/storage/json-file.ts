/** Needs Node: not exported by index.ts, so that the rest runs in browsers. */
import { readFile, rename, writeFile } from 'node:fs/promises'

import type { Entry } from '../client'
import { type EntryKey, keyOf, type SyncStorage } from '../sync/storage'

type State = { readonly cursor: string | null; readonly entries: Readonly<Record<EntryKey, Entry>> }

const NOTHING: State = { cursor: null, entries: {} }

/** A copy in one JSON file, written beside its place and renamed into it. Enough for some thousand entries. */
export class JsonFileStorage implements SyncStorage {
  readonly #file: string
  #state: State | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** What is held, by `fa/causes/<id>`. */
  readonly entries = async (): Promise<State['entries']> => (await this.#read()).entries

  cursor: SyncStorage['cursor'] = async () => (await this.#read()).cursor
  hashOf: SyncStorage['hashOf'] = async (key) => (await this.#read()).entries[key]?.hash ?? null

  apply: SyncStorage['apply'] = async ({ cursor, deleted, isFresh, put }) => {
    const entries: Record<EntryKey, Entry> = isFresh ? {} : { ...(await this.#read()).entries }
    for (const key of deleted) delete entries[key]
    for (const entry of put) entries[keyOf(entry)] = entry
    const state = { cursor, entries }
    const part = `${this.#file}.part`
    await writeFile(part, JSON.stringify(state), { flush: true })
    await rename(part, this.#file)
    this.#state = state
  }

  async #read(): Promise<State> {
    return (this.#state ??= await readFile(this.#file, 'utf8').then(
      (text) => JSON.parse(text) as State,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return NOTHING
        throw error
      },
    ))
  }
}
