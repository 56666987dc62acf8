import { AsyncLocalStorage } from 'node:async_hooks'

import type { Seen } from './read'

/** Everything that one page was made of. */
export type Reading = {
  note(seen: Seen): void
  /** Says that the page must not be kept: it shows what can't be looked at again, or it failed. */
  spoil(): void
  isSpoilt(): boolean
  seen(): readonly Seen[]
}

export const createReading = (): Reading => {
  const all = new Map<string, Seen>()
  let isSpoilt = false
  return {
    note(seen) {
      const key = JSON.stringify(seen.read)
      const before = all.get(key)
      // Something was published between two looks: the page shows two states.
      if (before && before.state !== seen.state) isSpoilt = true
      all.set(key, seen)
    },
    spoil() {
      isSpoilt = true
    },
    isSpoilt: () => isSpoilt,
    seen: () => [...all.values()],
  }
}

const KEY = Symbol.for('qanun.reading')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Reading> }

/**
 * The reading of the page that is being made, wherever in the process that is asked: Next compiles its own copy of our
 * modules, so that a variable of this module would exist twice.
 */
const current: AsyncLocalStorage<Reading> = (shared[KEY] ??= new AsyncLocalStorage<Reading>())

/** Makes a page, noting what it reads. */
export const whileReading = <T>(reading: Reading, make: () => T): T => current.run(reading, make)

export const currentReading = (): Reading | undefined => current.getStore()
