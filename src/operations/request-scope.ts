import { AsyncLocalStorage } from 'node:async_hooks'

import { processWide } from '#database'

const scope = processWide('request-scope', () => new AsyncLocalStorage<string>())

/** Answers a request so that whatever is logged on the way bears its id, by whichever part. */
export const inRequest = <T>(requestId: string, work: () => T): T => scope.run(requestId, work)

/** What each line of the log bears, for pino's `mixin`. */
export const requestFacts = (): { requestId?: string } => {
  const requestId = scope.getStore()
  return requestId === undefined ? {} : { requestId }
}
