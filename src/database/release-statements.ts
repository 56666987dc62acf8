import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { Payload } from 'payload'

/**
 * Gives back what SQLite's statements hold. The driver frees a statement when V8 collects the object that stands for it;
 * but V8 sees only that small object, and not the memory behind it, so that a long run of writes, some 2 MB an entry, grows
 * the process by gigabytes before it collects. To be called now and then in such a run; it takes some 100 ms.
 */
export const releaseStatements = async ({ db }: Payload): Promise<void> => {
  if (db.name !== 'sqlite') return
  collect()
  // What is collected is freed in the turn after.
  await nextTurn()
}

let known: (() => void) | undefined

const collect = (): void => {
  if (!known) {
    setFlagsFromString('--expose-gc')
    known = runInNewContext('gc') as () => void
  }
  known()
}
