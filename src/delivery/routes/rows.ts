/**
 * `GET /v1/changes?rows=all`: the ledger itself, row by row, for nodes that follow this one. Nothing is gathered or left out,
 * so that a follower can answer everything as we do, what was public at an earlier moment included.
 */
import { sha256 } from '#contract'

import { type Answer, CACHE, JSON_TYPE } from '../answer'
import type { RouteContext } from '../context'
import { cursorOf, seqOf } from '../cursor'
import { readParameters, wholeNumber } from '../parameters'
import { badParameter } from '../problem'
import { advanced, MAX_WAIT_SECONDS } from '../waiting'

export const rowsAnswer = async (context: RouteContext, known: readonly string[]): Promise<Answer> => {
  const { query } = context
  const parameters = readParameters(query, known)
  if (parameters.get('rows') !== 'all')
    throw badParameter('rows', `"${parameters.get('rows')}" is not possible for rows: it is "all", or left out.`)
  for (const name of ['locale', 'collection'])
    if (parameters.has(name)) throw badParameter(name, `rows=all can't be narrowed by ${name}: it is the whole ledger.`)
  const limit = wholeNumber(parameters, 'limit', { min: 0, max: 1000, fallback: 100 })
  const wait = wholeNumber(parameters, 'wait', { min: 0, max: MAX_WAIT_SECONDS, fallback: 0 })
  const deadline = Date.now() + wait * 1000
  const since = parameters.get('since') ?? '0'
  // Asked anew each time: the ledger may have begun another epoch meanwhile, and the replica's file be another one.
  const isAtHead = () => {
    const head = context.reader.head()
    return seqOf(since, head) === head.seq
  }
  for (let left = wait * 1000; isAtHead() && left > 0; left = deadline - Date.now()) await advanced(context, left)
  return context.reader.inOneState(() => page(context, { since, limit }))
}

/** Put together as text, because the rows are kept in canonical form: a follower may ask for all of them. */
const page = ({ reader }: RouteContext, { limit, since }: { limit: number; since: string }): Answer => {
  const { epoch, seq } = reader.head()
  const { reach, texts } = reader.allRows(seqOf(since, { epoch, seq }), limit)
  const rest = {
    head: cursorOf(epoch, seq),
    next: cursorOf(epoch, reach),
    // Numbers have gaps: there may be fewer.
    pending: seq - reach,
    since,
  }
  const body = Buffer.from(
    `{"catalog":"${reader.catalogHash()}","changes":[${texts.join(',')}],${JSON.stringify(rest).slice(1)}`,
  )
  return {
    status: 200,
    type: JSON_TYPE,
    body,
    ...digestOf(body, { Vary: 'Accept, Accept-Encoding' }),
    modified: reader.changedAt(),
    cache: CACHE.changes,
    isKept: false,
  }
}

/** Of the bytes before coding (RFC 9530): a follower believes nothing else of what comes over the wire. */
export const digestOf = (
  body: Buffer,
  headers: Readonly<Record<string, string>> = {},
): Pick<Answer, 'headers'> & { readonly digest: string } => {
  const digest = sha256(body)
  return {
    digest,
    headers: { ...headers, 'Repr-Digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:` },
  }
}
