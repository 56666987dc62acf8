/** Another node's ledger, read over HTTP. Nothing is needed but its public address. */
import type { LedgerHead, LedgerReader } from '#contract'
import pRetry from 'p-retry'

import { BrokenAnswer, NotQanun, OriginBehind, OriginUnreachable, OtherEpoch } from '../errors'
import { ask } from './ask'
import { readCatalog, readPage, type RowPage } from './page'

/** Seconds that one question waits for a change; the other side takes no more than thirty. */
const WAIT_SECONDS = 25

/** A piece of a long read is asked for again before the read is given up: each new beginning would be further behind. */
const RETRIES = { retries: 4, minTimeout: 100, maxTimeout: 2_000, randomize: true }

/** `url` is what stands before `/v1`. */
export const httpLedger = (url: string): LedgerReader => {
  const base = url.replace(/\/+$/, '')
  let epoch: string | null = null

  const page = async (
    query: { since: string; limit: number; wait?: number },
    signal?: AbortSignal,
  ): Promise<RowPage> => {
    const { limit, since, wait = 0 } = query
    const where = `${base}/v1/changes?rows=all&since=${encodeURIComponent(since)}&limit=${limit}&wait=${wait}`
    const { body, headers, status } = await ask(where, { signal, thinksMs: wait * 1000 })
    if (status === 410) throw new OtherEpoch({ held: since.split('.')[0] ?? '', url: base })
    if (status === 400 && isProblem(body, 'future-cursor')) throw new OriginBehind({ held: seqOf(since), head: 0 })
    requireAnswer(base, status, headers)
    return readPage({ url: base, digest: headers.get('repr-digest'), body }, { since })
  }

  return {
    mayLag: true,
    async head() {
      const { catalog, head } = await page({ since: '0', limit: 0 })
      epoch = epochOf(head)
      return { epoch, seq: seqOf(head), catalog }
    },
    async catalog() {
      const { body, headers, status } = await ask(`${base}/v1/catalog`)
      requireAnswer(base, status, headers)
      return readCatalog({ url: base, digest: headers.get('repr-digest'), body })
    },
    async read(after, limit) {
      const since = `${epoch ?? ''}.${after}`
      const { rows } = await pRetry(() => page({ since, limit }), {
        ...RETRIES,
        shouldRetry: ({ error }) => error instanceof OriginUnreachable || error instanceof BrokenAnswer,
      })
      return rows
    },
    async moved(head: LedgerHead, signal: AbortSignal) {
      await page({ since: `${head.epoch}.${head.seq}`, limit: 0, wait: WAIT_SECONDS }, signal)
    },
  }
}

/** @throws NotQanun, OriginUnreachable */
const requireAnswer = (base: string, status: number, headers: Headers): void => {
  if (status === 200 && (headers.get('content-type') ?? '').startsWith('application/json')) return
  if (status >= 500) throw new OriginUnreachable(base, { cause: new Error(`it answers ${status}`) })
  throw new NotQanun(base, `it answers ${status}, ${headers.get('content-type') ?? 'of no type'}`)
}

const isProblem = (body: Buffer, code: string): boolean => body.includes(`/v1/problems/${code}"`)

const epochOf = (cursor: string): string => cursor.slice(0, cursor.lastIndexOf('.'))

const seqOf = (cursor: string): number => Number(cursor.slice(cursor.lastIndexOf('.') + 1))
