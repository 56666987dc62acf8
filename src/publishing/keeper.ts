import type { Payload } from 'payload'

import type { Job } from './lease'
import { signals } from './signals'

type Options = {
  readonly job: 'lag' | 'recalls'
  /** How often to look, in milliseconds. */
  readonly everyMs: number
  readonly look: () => Promise<unknown>
  /** What the log says where a look failed. */
  readonly fault: string
}

/** Looks after something again and again, one look after the other; a fault is told, and the next look tries again. */
export const createKeeper = (payload: Payload, { everyMs, fault, job, look }: Options): Job => {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<unknown> = Promise.resolve()
  const lookOnce = () => {
    looking = looking.then(look).catch((err: unknown) => {
      payload.logger.error({ err, msg: fault })
      signals().events.emit('fault', job, err)
    })
  }
  return {
    start() {
      lookOnce()
      timer = setInterval(lookOnce, everyMs)
      timer.unref()
    },
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
