/**
 * The keeper of pages before a site in small: it reads as the real one does, through the reader that notes, and writes down
 * what it was asked. Its pages are texts of what they read, so that two of them are equal where the same was public.
 */
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { EntryReader } from '#contract'
import { catchUp, openReader, openStore, type Store } from '#replica'

import { createPageKeeper } from '../../src/server/pages/keeper'
import { noting } from '../../src/site/reading/noting'
import { sitemap } from '../../src/site/seo/sitemap'
import { type Answered, request } from './delivery'
import type { MemoryLedger } from './ledger-fixture'

type Asked = { readonly url: string; readonly headers: http.IncomingHttpHeaders }

export type TestPages = {
  readonly ask: (where: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answered>
  /** What the site was asked to make since this was called last. */
  readonly made: () => Asked[]
  /** What the site would make now, whatever is kept. */
  readonly afresh: (url: string) => string
  /** Does something before anything of the next page is sent. */
  readonly ahead: (callback: (res: ServerResponse) => void) => void
  /** Does something in the middle of the next page, after the half of it has been read and sent. */
  readonly midway: (callback: (res: ServerResponse) => void | Promise<void>) => void
  readonly store: Store
  /** Takes what is new in the ledger into the replica, and says so. */
  readonly pull: () => Promise<void>
  readonly advanced: () => void
  readonly stop: () => Promise<void>
}

export const startPages = async (ledger: MemoryLedger, { cacheBytes = 2 ** 24 } = {}): Promise<TestPages> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-pages-'))
  const replicaFile = path.join(directory, 'replica.sqlite')
  const store = openStore(replicaFile)
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  const reader = openReader(replicaFile)
  let made: Asked[] = []
  let ahead: (res: ServerResponse) => void = () => {}
  let midway: (res: ServerResponse) => void | Promise<void> = () => {}

  const site = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    made.push({ url: req.url ?? '', headers: req.headers })
    const [first, second] = halves(req.url ?? '', noting(reader))
    const [begin, interrupt] = [ahead, midway]
    ahead = () => {}
    midway = () => {}
    const text = first()
    if (text === null) return void res.writeHead(404, { 'Content-Type': 'text/html' }).end('nothing')
    res.setHeader('Vary', 'rsc')
    res.setHeader('Content-Type', req.url === '/sitemap.xml' ? 'application/xml' : 'text/html; charset=utf-8')
    res.setHeader('Link', '</font.woff2>; rel=preload')
    begin(res)
    res.write(text)
    await interrupt(res)
    res.end(second())
  }

  const keeper = createPageKeeper({
    replicaFile,
    cacheBytes,
    render: (req, res) => void site(req, res).catch(() => res.destroy()),
  })
  const server = http.createServer((req, res) => {
    if (!keeper.handle(req, res, 'a-request')) res.writeHead(404, { 'X-From': 'elsewhere' }).end('not kept')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    store,
    ask: (where, options) => request(port, where, options),
    made: () => {
      const before = made
      made = []
      return before
    },
    afresh: (url) => {
      const [first, second] = halves(url, reader)
      return `${first() ?? ''}${second()}`
    },
    ahead: (callback) => (ahead = callback),
    midway: (callback) => (midway = callback),
    pull: async () => {
      await catchUp(ledger, store)
      keeper.advanced()
    },
    advanced: keeper.advanced,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      keeper.close()
      reader.close()
      store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** What a page says at its head and at its foot, each read when it is its turn. */
const halves = (url: string, reader: EntryReader): [() => string | null, () => string] => {
  const { pathname, searchParams } = new URL(url, 'http://site')
  const [locale = '', type, slug] = pathname.split('/').slice(1).map(decodeURIComponent)
  if (pathname === '/sitemap.xml') return [() => [...sitemap(reader)].join(''), () => '']
  const counts = () => JSON.stringify(reader.catalog().locales.map(({ code }) => [...reader.counts(code)]))
  if (!type) return [() => `home ${locale} `, counts]
  if (!slug) {
    const cursor = searchParams.get('cursor')
    const list = () => {
      const { items, next, total } = reader.list({ locale, type, limit: 2, ...(cursor === null ? {} : { cursor }) })
      return `${JSON.stringify([items.map(({ title }) => title), next, total, searchParams.get('notice')])}\n`
    }
    return [list, counts]
  }
  const entry = reader.entry(locale, type, slug)
  const others = () =>
    Object.values(entry?.references ?? {})
      .flat()
      .map((other) => reader.entryById(locale, other.type, other.id)?.title)
  return [
    () => entry && `${entry.title} ${entry.updatedAt} ${'of some length '.repeat(40)}`,
    () => (entry ? JSON.stringify([others(), entry.alternates]) : ''),
  ]
}
