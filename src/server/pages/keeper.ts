/**
 * The site's pages as they were made, until something they show changes. A page is made once for everybody who asks for it
 * meanwhile, and sent from memory after that, without React and without SQLite.
 *
 * A page is dropped in the moment in which /v1 drops its answers. What was made while the replica moved is sent to those
 * who had asked before, and not kept.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { type Kept, sendKept } from '#delivery'
import { LRUCache } from 'lru-cache'

import { decide } from '../../site/routing/decide'
import { pageAddress } from './address'
import { createDependencies } from './dependencies'
import { type Render, renderPage } from './render'
import { watchReplica } from './watch'

export type PageKeeper = {
  /** Answers a request for a page of the site. @returns false where it is none that could be kept: Next has to answer */
  handle(req: IncomingMessage, res: ServerResponse, requestId: string): boolean
  /** To be told when the replica moved. */
  advanced(): void
  close(): void
}

type Options = {
  readonly replicaFile: string
  /** Next. */
  readonly render: Render
  /** Bytes of ready pages to keep in memory. */
  readonly cacheBytes?: number
}

const CACHE_BYTES = 64 * 1024 * 1024

/** A page that takes more than this part of the room is not kept. */
const LARGEST_PART = 1 / 8

/** Keeps pages and sends them. It reads the replica and nothing else. */
export const createPageKeeper = ({ cacheBytes = CACHE_BYTES, render, replicaFile }: Options): PageKeeper => {
  let moved = 0
  const making = new Map<string, Promise<Kept | null>>()
  const watch = watchReplica(replicaFile)
  const dependencies = createDependencies({ onStale: (url) => void kept.delete(url) })
  const kept = new LRUCache<string, Kept>({
    maxSize: cacheBytes,
    maxEntrySize: Math.floor(cacheBytes * LARGEST_PART),
    sizeCalculation: ({ size }, url) => size + url.length * 2,
    dispose: (_, url) => dependencies.remove(url),
  })

  const make = async (url: string): Promise<Kept | null> => {
    const seen = moved
    const rendered = await renderPage(render, url)
    if (!rendered) return null
    const { page, reading } = rendered
    if (seen !== moved || reading.isSpoilt() || !dependencies.add(url, reading.seen())) return page
    kept.set(url, page)
    // It is too large.
    if (!kept.has(url)) dependencies.remove(url)
    return page
  }

  const makeOnce = (url: string): Promise<Kept | null> => {
    const running = making.get(url)
    if (running) return running
    const made = make(url).finally(() => {
      if (making.get(url) === made) making.delete(url)
    })
    making.set(url, made)
    return made
  }

  const answerNew = async (exchange: Exchange, url: string): Promise<void> => {
    // What could not be made is asked of Next once more, for this reader: it says itself what is wrong.
    const page = await makeOnce(url).catch(() => null)
    if (page) send(exchange, page, kept.has(url) ? 'fwd=uri-miss; stored' : 'fwd=uri-miss')
    else render(exchange.req, exchange.res)
  }

  return {
    handle(req, res, requestId) {
      const address = isForPage(req) ? pageAddress(req.url ?? '/') : null
      if (!address) return false
      const page = kept.get(address.url)
      if (page) {
        send({ req, res, requestId }, page, 'hit')
        return true
      }
      const reader = watch.reader()
      const isPage = address.isFile || decide({ path: address.path, acceptLanguage: null }, reader).do === 'render'
      if (!reader || !isPage) return false
      void answerNew({ req, res, requestId }, address.url)
      return true
    },
    advanced() {
      moved += 1
      // Who asks from now on is not given what others wait for.
      making.clear()
      let topics: readonly string[] | null = null
      try {
        topics = watch.changes()
        const reader = watch.reader()
        if (topics && reader) for (const url of dependencies.stale(topics, reader)) kept.delete(url)
      } catch (error) {
        topics = null
        throw error
      } finally {
        if (!topics) kept.clear()
      }
    },
    close() {
      kept.clear()
      watch.close()
    },
  }
}

const isForPage = ({ headers, method }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.rsc === undefined

type Exchange = { readonly req: IncomingMessage; readonly res: ServerResponse; readonly requestId: string }

/** `how` is told by RFC 9211. */
const send = ({ req, requestId, res }: Exchange, page: Kept, how: string): void => {
  res.setHeader('Cache-Status', `qanun; ${how}`)
  sendKept(req, res, page, requestId)
}
