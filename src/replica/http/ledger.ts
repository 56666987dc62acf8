/** Another node's ledger, read over HTTP. Nothing is needed but its public address. */
import type { LedgerHead, LedgerReader } from '#contract'
import pRetry from 'p-retry'

import { BrokenAnswer, OriginUnreachable } from '../errors'
import { ask } from './ask'
import { readCatalog } from './page'
import { askPage, requireAnswer, seqOf } from './page-request'
import { pagesAhead } from './pages-ahead'

/** Seconds that one question waits for a change; the other side takes no more than thirty. */
const WAIT_SECONDS = 25

/** A piece of a long read is asked for again before the read is given up: each new beginning would be further behind. */
const RETRIES = { retries: 4, minTimeout: 100, maxTimeout: 2_000, randomize: true }

/** `url` is what stands before `/v1`. */
export const httpLedger = (url: string): LedgerReader => {
  const base = url.replace(/\/+$/, '')
  const readPageOf = pagesAhead()
  let epoch: string | null = null

  return {
    mayLag: true,
    async head() {
      const { catalog, head } = await askPage({ base, since: '0', limit: 0 })
      epoch = epochOf(head)
      return { epoch, seq: seqOf(head), catalog }
    },
    async catalog() {
      const { body, headers, status } = await ask(`${base}/v1/catalog`)
      requireAnswer(base, status, headers)
      return readCatalog({ url: base, digest: headers.get('repr-digest'), body })
    },
    async read(after, limit) {
      const question = { base, since: `${epoch ?? ''}.${after}`, limit }
      const { rows } = await pRetry(() => readPageOf(question), {
        ...RETRIES,
        shouldRetry: ({ error }) => error instanceof OriginUnreachable || error instanceof BrokenAnswer,
      })
      return rows
    },
    async moved(head: LedgerHead, signal: AbortSignal) {
      await askPage({ base, since: `${head.epoch}.${head.seq}`, limit: 0, wait: WAIT_SECONDS }, signal)
    },
  }
}

const epochOf = (cursor: string): string => cursor.slice(0, cursor.lastIndexOf('.'))
