import type { PublicReader } from '#replica'

import { type Route, type RouteContext, type SharedRoute } from '../context'
import { cursorOf } from '../cursor'
import { jsonAnswer } from '../json'
import { readParameters } from '../parameters'

/** Version of the contract, by semantic versioning. */
export const API_VERSION = '1.0.0'

/** `GET /v1`: what there is. */
export const indexRoute: Route = {
  path: '/v1',
  isKept: true,
  answer: (context) => indexAnswer(context, LINKS),
}

/** `GET /v1/channels/{channel}`: the same of a channel. */
export const channelIndexRoute: SharedRoute = {
  path: '/v1',
  isKept: true,
  answer: (context) =>
    indexAnswer(
      context,
      Object.fromEntries(CHANNEL_LINKS.map((name) => [name, LINKS[name].replace('/v1', () => context.base)])),
    ),
}

const indexAnswer = (
  { catalog, query, reader }: RouteContext<PublicReader>,
  links: Readonly<Record<string, string>>,
) => {
  readParameters(query, [])
  const { epoch, seq } = reader.head()
  const locales = catalog.locales.map(({ code, direction, name }) => ({ code, direction, name }))
  const counts = new Map(locales.map(({ code }) => [code, reader.counts(code)]))
  const collections = catalog.collections.map(({ labels, slug }) => ({
    type: slug,
    labels: Object.fromEntries(Object.entries(labels).map(([code, { plural }]) => [code, plural])),
    counts: Object.fromEntries(locales.map(({ code }) => [code, counts.get(code)?.get(slug) ?? 0])),
  }))
  return jsonAnswer(
    {
      name: catalog.name,
      version: API_VERSION,
      locales,
      collections,
      head: { epoch, seq, cursor: cursorOf(epoch, seq) },
      links,
    },
    { modified: reader.changedAt() },
  )
}

const LINKS = {
  list: '/v1/{locale}/{collection}',
  entry: '/v1/{locale}/{collection}/{slug}',
  search: '/v1/{locale}/search',
  changes: '/v1/changes',
  catalog: '/v1/catalog',
  export: '/v1/export/{locale}.ndjson',
  bundle: '/v1/bundle.sqlite',
  feed: '/v1/{locale}/feed.json',
  rss: '/v1/{locale}/feed.xml',
  chunks: '/v1/{locale}/chunks.ndjson',
  llms: '/v1/{locale}/llms.txt',
  history: '/v1/history/{collection}/{id}',
  schemas: '/v1/schemas/{collection}.json',
  openapi: '/v1/openapi.json',
  health: '/healthz',
  ready: '/readyz',
}

/** What a channel has, too; the rest is of everything. */
const CHANNEL_LINKS = [
  'list',
  'entry',
  'search',
  'changes',
  'export',
  'bundle',
  'feed',
  'rss',
  'chunks',
  'llms',
  'history',
  'schemas',
  'openapi',
] as const
