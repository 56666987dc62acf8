import { afterCommit } from '#database'
import type { Payload } from 'payload'

import { keepCatalog } from './catalog'
import { ledgerState } from './ledger'
import { signals } from './signals'

/** How often a server looks whether another process changed the vocabulary, in milliseconds. */
const LOOK_EVERY_MS = 60_000

/** An import changes many terms; the catalog is written once, this long after the last, in milliseconds. */
const PAUSE_MS = 200

/** To be called in the unit that changed a term: readers get the new vocabulary soon after it is committed. */
export const announceVocabulary = (): void => afterCommit(() => void signals().events.emit('vocabulary'))

type Options = {
  readonly onChange: () => void
  /** Whether this node is the one that looks. A term that was changed here is told in any case. */
  readonly isHolder: () => boolean
}

/** Keeps the catalog as the vocabulary is. `onChange` is told when another one was written. */
export const createCatalogKeeper = (
  payload: Payload,
  { isHolder, onChange }: Options,
): { start(): Promise<void>; stop(): Promise<void> } => {
  let timer: NodeJS.Timeout | undefined
  let pause: NodeJS.Timeout | undefined
  let looking: Promise<unknown> = Promise.resolve()
  const look = () => {
    looking = looking
      .then(() => keepCatalog(payload))
      .then((isChanged) => void (isChanged && onChange()))
      .catch((err: unknown) => {
        payload.logger.error({ err, msg: 'The vocabulary could not be given to readers; it is tried again.' })
        signals().events.emit('fault', 'catalog', err)
      })
  }
  const onVocabulary = () => {
    clearTimeout(pause)
    pause = setTimeout(look, PAUSE_MS)
  }
  return {
    /** Resolves once there is a catalog, whoever wrote it: without one nothing can be read. */
    async start() {
      signals().events.on('vocabulary', onVocabulary)
      timer = setInterval(() => isHolder() && look(), LOOK_EVERY_MS)
      timer.unref()
      if (!(await ledgerState(payload)).catalog) await keepCatalog(payload)
    },
    async stop() {
      signals().events.off('vocabulary', onVocabulary)
      clearTimeout(pause)
      clearInterval(timer)
      await looking
    },
  }
}
