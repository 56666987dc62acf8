import { setMaxListeners } from 'node:events'

import PQueue from 'p-queue'

/** Requests at the same time. */
const CONCURRENCY = 8

/** Does something with each name, several at a time. At the first failure the others end too, before it is thrown. */
export const eachAtOnce = async (
  names: readonly string[],
  signal: AbortSignal,
  work: (name: string, signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const queue = new PQueue({ concurrency: CONCURRENCY })
  const stop = new AbortController()
  const until = AbortSignal.any([signal, stop.signal])
  // Each request listens, in more than one place: that is no leak, which Node would warn of.
  setMaxListeners(0, until)
  try {
    await queue.addAll(names.map((name) => () => work(name, until)))
  } catch (error) {
    queue.clear()
    stop.abort(error)
    await queue.onIdle()
    throw error
  }
}
