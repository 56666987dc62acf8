import { type ChangePage } from '#contract'

import { CACHE } from '../answer'
import { knownCollection, knownLocale, type Route, type RouteContext } from '../context'
import { cursorOf, seqOf } from '../cursor'
import { jsonAnswer } from '../json'
import { readParameters, wholeNumber } from '../parameters'

const PARAMETERS = ['since', 'limit', 'locale', 'collection', 'wait']
const MAX_WAIT_SECONDS = 30
const HEARTBEAT_MS = 15_000

type Question = { readonly since: number; readonly limit: number; readonly wait: number; readonly locale: string | undefined; readonly type: string | undefined }

/** `GET /v1/changes`: what changed after a cursor; long-polled with `wait`, streamed to `Accept: text/event-stream`. */
export const changesRoute: Route = {
  path: '/v1/changes',
  isKept: false,
  answer: async (context) => {
    const question = ask(context)
    if (String(context.headers.accept ?? '').includes('text/event-stream')) return { live: (send, onClose) => stream(context, question, send, onClose) }
    const page = read(context, question)
    if (page.changes.length > 0 || question.wait === 0) return answer(context, page)
    await advanced(context, question.wait * 1000)
    return answer(context, read(context, question))
  },
}

const ask = (context: RouteContext): Question => {
  const { headers, query, reader } = context
  const parameters = readParameters(query, PARAMETERS)
  const locale = parameters.get('locale')
  const collection = parameters.get('collection')
  // A browser that comes back after a break says so itself (HTML, Server-sent events, "Last-Event-ID").
  const lastSeen = headers['last-event-id']
  return {
    since: seqOf(typeof lastSeen === 'string' ? lastSeen : parameters.get('since'), reader.head()),
    limit: wholeNumber(parameters, 'limit', { min: 1, max: 1000, fallback: 100 }),
    wait: wholeNumber(parameters, 'wait', { min: 0, max: MAX_WAIT_SECONDS, fallback: 0 }),
    locale: locale === undefined ? undefined : knownLocale(context, locale),
    type: collection === undefined ? undefined : knownCollection(context, collection).slug,
  }
}

const read = ({ reader }: RouteContext, { limit, locale, since, type }: Question): ChangePage => {
  const { epoch, seq } = reader.head()
  const { changes, nextSeq, pending } = reader.changes({ since, limit, locale, type })
  return { changes, next: cursorOf(epoch, nextSeq), head: cursorOf(epoch, seq), pending }
}

const answer = ({ reader }: RouteContext, page: ChangePage) => jsonAnswer(page, { modified: reader.changedAt(), cache: CACHE.changes })

/** Resolves when the replica moves, or after `ms`. */
const advanced = ({ onceAdvanced }: RouteContext, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    const callOff = onceAdvanced(done)
    function done() {
      clearTimeout(timer)
      callOff()
      resolve()
    }
  })

const stream = (context: RouteContext, question: Question, send: (text: string) => boolean, onClose: (callback: () => void) => void): void => {
  let { since } = question
  let callOff = () => {}
  const { epoch } = context.reader.head()
  const sendNew = () => {
    // Another epoch: the consumer must start again, which its next request is told.
    if (context.reader.head().epoch !== epoch) return send('event: epoch\ndata: {}\n\n')
    for (let pending = 1; pending > 0; ) {
      const page = context.reader.changes({ ...question, since })
      // The cursor moves with the last change of a window: a consumer cut off within one gets all of it again.
      page.changes.forEach((change, index) => {
        const id = index === page.changes.length - 1 ? `id: ${cursorOf(epoch, page.nextSeq)}\n` : ''
        send(`${id}event: change\ndata: ${JSON.stringify(change)}\n\n`)
      })
      since = page.nextSeq
      pending = page.pending
    }
    callOff = context.onceAdvanced(sendNew)
    return true
  }
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
  onClose(() => {
    clearInterval(heartbeat)
    callOff()
  })
  send('retry: 1000\n\n')
  sendNew()
}
