import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import { keepable, type Kept } from '#delivery'
import inject from 'light-my-request'

import { createReading, type Reading, whileReading } from '../../site/reading/reading'

export type Render = (req: IncomingMessage, res: ServerResponse) => void

export type Rendered = { readonly page: Kept; readonly reading: Reading }

/**
 * Of what the reader sent, nothing reaches the page that is kept for all: no cookie, no language, none of the headers that
 * Next listens to. The name makes Next wait for the title.
 */
const ASKING = { accept: 'text/html', 'user-agent': 'Qanun' }

/** Whoever has it asks whether it is still true, each time: a text that is withdrawn is gone at once. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate'

const TYPES = /^(?:text\/html|text\/plain|application\/xml)\b/i

/** Of one connection, or made anew for each client. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
])

/** Makes a page whole, for nobody in particular. @returns null where the answer is no page. @throws where the making broke off */
export const renderPage = async (render: Render, url: string): Promise<Rendered | null> => {
  const reading = createReading()
  const { headers, rawPayload, statusCode } = await whileReading(reading, () =>
    inject(render, { method: 'GET', url, headers: ASKING }),
  )
  const type = String(headers['content-type'] ?? '')
  if (statusCode !== 200 || !TYPES.test(type) || headers['set-cookie'] !== undefined) return null
  const page = keepable({ status: 200, type, body: rawPayload, modified: null, headers: headersOf(headers) })
  return { page, reading }
}

const headersOf = (given: OutgoingHttpHeaders): OutgoingHttpHeaders => {
  const kept = Object.entries(given).filter(([name]) => !NOT_KEPT.has(name.toLowerCase()))
  return { ...Object.fromEntries(kept), Vary: varyOf(given.vary), 'Cache-Control': CACHE_CONTROL }
}

const varyOf = (given: OutgoingHttpHeaders[string]): string => {
  const names = [given ?? []]
    .flat()
    .join(', ')
    .split(',')
    .map((name) => name.trim())
  return [...new Set([...names.filter(Boolean), 'Accept-Encoding'])].join(', ')
}
