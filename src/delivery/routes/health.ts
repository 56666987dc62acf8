import { CACHE } from '../answer'
import { type Route } from '../context'
import { cursorOf } from '../cursor'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'
import { notReady } from '../problem'

/** `GET /healthz`: the process answers. */
export const healthRoute: Route = {
  path: '/healthz',
  isKept: false,
  answer: ({ query }) => {
    readParameters(query, [])
    return jsonAnswer({ status: 'ok' }, { modified: new Date(0).toISOString(), cache: CACHE.never })
  },
}

/** `GET /readyz`: the replica has caught up with the ledger. */
export const readyRoute: Route = {
  path: '/readyz',
  isKept: false,
  answer: ({ isReady, query, reader }) => {
    readParameters(query, [])
    if (!isReady()) throw notReady()
    const { epoch, seq } = reader.head()
    return jsonAnswer(
      { status: 'ready', head: cursorOf(epoch, seq) },
      { modified: reader.changedAt(), cache: CACHE.never },
    )
  },
}
