import type { ChangePage, NarrowedEntry } from '#contract'
import type { PublicReader } from '#replica'

import { CACHE } from '../answer'
import { knownCollection, knownLocale, type Route, type RouteContext, type SharedRoute } from '../context'
import { cursorOf, seqOf } from '../cursor'
import { jsonAnswer } from '../json'
import { readParameters, wholeNumber } from '../parameters'
import { ProblemError } from '../problem'
import { advanced, MAX_WAIT_SECONDS } from '../waiting'
import { rowsAnswer } from './rows'

const PARAMETERS = ['since', 'limit', 'locale', 'collection', 'wait']
const WITH_ROWS = [...PARAMETERS, 'rows']
const HEARTBEAT_MS = 15_000
/** Whoever is that far behind is alone there; what many ask for is not to make room for it. */
const MAX_KEPT_BYTES = 256 * 1024

type Context = RouteContext<PublicReader>
type Page = ChangePage<NarrowedEntry>

type Question = {
  readonly since: number
  readonly limit: number
  readonly wait: number
  readonly locale: string | undefined
  readonly type: string | undefined
}

/** `GET /v1/changes`: what changed after a cursor; long-polled with `wait`, streamed to `Accept: text/event-stream`. */
export const changesRoute: Route = {
  path: '/v1/changes',
  // Many consumers stand at one cursor.
  isKept: true,
  answer: async (context) =>
    context.query.has('rows') ? rowsAnswer(context, WITH_ROWS) : changesAnswer(context, WITH_ROWS),
}

/** The same of a channel. What its consumer asks from, without narrowing the question, is what it has. */
export const channelChangesRoute: SharedRoute = {
  path: '/v1/changes',
  isKept: false,
  answer: (context) => changesAnswer(context, PARAMETERS),
}

const changesAnswer = async (context: Context, known: readonly string[]) => {
  const question = ask(context, known)
  // Who asks for a part of the channel says nothing of the rest by its cursor.
  if (question.locale === undefined && question.type === undefined) context.onAcknowledged(question.since)
  if (wantsEvents(context)) return { live: (signal: AbortSignal) => events(context, question, signal) }
  const deadline = Date.now() + question.wait * 1000
  let page = read(context, question)
  // Asked anew each time: the ledger may have begun another epoch meanwhile, and a key may have ended.
  for (let left = question.wait * 1000; page.changes.length === 0 && left > 0; left = deadline - Date.now()) {
    await advanced(context, left)
    context.enterAgain()
    page = read(context, ask(context, known))
  }
  const whole = answer(context, page)
  return { ...whole, isKept: question.wait === 0 && whole.body.length <= MAX_KEPT_BYTES }
}

const wantsEvents = ({ headers }: Context): boolean => String(headers.accept ?? '').includes('text/event-stream')

const ask = (context: Context, names: readonly string[]): Question => {
  const { base, headers, query, reader } = context
  const parameters = readParameters(query, names)
  const locale = parameters.get('locale')
  const collection = parameters.get('collection')
  // A browser that comes back after a break says so itself (HTML, Server-sent events, "Last-Event-ID").
  const lastSeen = wantsEvents(context) ? headers['last-event-id'] : undefined
  const others = {
    limit: wholeNumber(parameters, 'limit', { min: 1, max: 1000, fallback: 100 }),
    wait: wholeNumber(parameters, 'wait', { min: 0, max: MAX_WAIT_SECONDS, fallback: 0 }),
    locale: locale === undefined ? undefined : knownLocale(context, locale),
    type: collection === undefined ? undefined : knownCollection(context, collection).slug,
  }
  // Last: a cursor of another epoch is no reason to start again with a request that is wrong in itself.
  return {
    ...others,
    since: seqOf(typeof lastSeen === 'string' ? lastSeen : parameters.get('since'), reader.head(), base),
  }
}

const read = ({ reader }: Context, { limit, locale, since, type }: Question): Page =>
  reader.inOneState(() => {
    const { epoch, seq } = reader.head()
    const { changes, nextSeq, pending } = reader.changes({ since, limit, locale, type })
    return { changes, next: cursorOf(epoch, nextSeq), head: cursorOf(epoch, seq), pending }
  })

const answer = ({ reader }: Context, page: Page) =>
  jsonAnswer(page, { modified: reader.changedAt(), cache: CACHE.changes, headers: { Vary: 'Accept, Accept-Encoding' } })

/** One change an event, each with the cursor to go on from: whoever is cut off gets the next one, with the right `prev`. */
async function* events(context: Context, question: Question, signal: AbortSignal): AsyncGenerator<string> {
  yield 'retry: 1000\n\n'
  const { narrowedBy } = context.reader
  const { epoch } = context.reader.head()
  for (let { since } = question; !signal.aborted && isOpenStill(context, narrowedBy);) {
    const page = read(context, { ...question, since, limit: 1 })
    // Another epoch: the consumer must start again, which its next request is told.
    if (!page.head.startsWith(`${epoch}.`)) return yield 'event: epoch\ndata: {}\n\n'
    for (const change of page.changes) yield `id: ${page.next}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`
    since = Number(page.next.slice(epoch.length + 1))
    // Only what was just read to be all can be waited behind: while the client took it, more may have come.
    const isAll = page.changes.length + page.pending === 0
    if (isAll && !(await advanced(context, HEARTBEAT_MS, signal)) && !signal.aborted) yield ': still here\n\n'
  }
}

/** Whether the consumer may go on reading the same; otherwise its stream ends, and its next request is told why. */
const isOpenStill = (context: Context, narrowedBy: string): boolean => {
  try {
    context.enterAgain()
  } catch (error) {
    if (error instanceof ProblemError) return false
    throw error
  }
  return context.reader.narrowedBy === narrowedBy
}
