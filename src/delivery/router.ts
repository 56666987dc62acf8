import type { Route, SharedRoute } from './context'
import { malformedAddress, nothingInChannel } from './problem'
import { bundleRoute } from './routes/bundle'
import { catalogRoute } from './routes/catalog'
import { changesRoute, channelChangesRoute } from './routes/changes'
import { chunksRoute } from './routes/chunks'
import { entryRoute } from './routes/entry'
import { exportRoute } from './routes/export'
import { feedRoute } from './routes/feed'
import { healthRoute, readyRoute } from './routes/health'
import { historyRoute } from './routes/history'
import { channelIndexRoute, indexRoute } from './routes/index-page'
import { listRoute } from './routes/list'
import { llmsRoute } from './routes/llms'
import { mediaRoute } from './routes/media'
import { metricsRoute } from './routes/metrics'
import { openApiRoute } from './routes/openapi'
import { rssRoute } from './routes/rss'
import { schemaRoute } from './routes/schema'
import { searchRoute } from './routes/search'

/** What stands behind a language, of everything and of a channel; fixed words before variable parts. */
const OF_A_LANGUAGE: readonly SharedRoute[] = [
  feedRoute,
  rssRoute,
  chunksRoute,
  llmsRoute,
  searchRoute,
  listRoute,
  entryRoute,
]

/** What is asked first is matched first: fixed words go before variable parts. */
const ROUTES: readonly Route[] = [
  indexRoute,
  changesRoute,
  catalogRoute,
  openApiRoute,
  exportRoute,
  bundleRoute,
  schemaRoute,
  historyRoute,
  ...OF_A_LANGUAGE,
  healthRoute,
  readyRoute,
  metricsRoute,
  mediaRoute,
]

/** What every channel has behind `/v1/channels/{channel}`, in the same order. */
const CHANNEL_ROUTES: readonly SharedRoute[] = [
  channelIndexRoute,
  channelChangesRoute,
  openApiRoute,
  exportRoute,
  bundleRoute,
  schemaRoute,
  historyRoute,
  ...OF_A_LANGUAGE,
]

const CHANNEL = ['v1', 'channels', '{channel}']

/** What the templates of all channels' addresses begin with. */
export const CHANNEL_BASE = `/${CHANNEL.join('/')}`

/** What stands behind a channel's address, as a problem lists it. */
const IN_A_CHANNEL = CHANNEL_ROUTES.map(({ path }) => path.slice('/v1'.length)).filter((path) => path !== '')

type Pattern<R> = { readonly route: R; readonly segments: readonly string[] }

const segmentsOf = (path: string): string[] => path.split('/').slice(1)

const patterns: readonly Pattern<Route>[] = ROUTES.map((route) => ({ route, segments: segmentsOf(route.path) }))
const channelPatterns: readonly Pattern<SharedRoute>[] = CHANNEL_ROUTES.map((route) => ({
  route,
  segments: [...CHANNEL, ...segmentsOf(route.path).slice(1)],
}))

type Parts = Readonly<Record<string, string>>

export type Match =
  | { readonly route: Route; readonly parts: Parts; readonly channel: null }
  /** The address lies behind that of a channel. */
  | { readonly route: SharedRoute; readonly parts: Parts; readonly channel: string }

const SYSTEM = new Set(['/healthz', '/readyz', '/metrics'])

/** Whether a path is the delivery's to answer. */
export const isOurs = (path: string): boolean =>
  path === '/v1' || path.startsWith('/v1/') || path.startsWith('/media/') || SYSTEM.has(path)

/** The route of a path, or null. @throws ProblemError where the path can't be decoded, or a channel has nothing there */
export const match = (path: string): Match | null => {
  const segments = segmentsOf(path).map(decoded)
  const ofChannel = first(channelPatterns, segments)
  if (ofChannel) return { ...ofChannel, channel: ofChannel.parts.channel ?? '' }
  // Otherwise "channels" would be taken for a language.
  if (segments.length > CHANNEL.length && segments[1] === CHANNEL[1]) throw nothingInChannel(path, IN_A_CHANNEL)
  const found = first(patterns, segments)
  return found && { ...found, channel: null }
}

/** The address that a match belongs to, with names in the place of what varies. */
export const templateOf = ({ channel, route }: Match): string =>
  channel === null ? route.path : CHANNEL_BASE + route.path.slice('/v1'.length)

const first = <R>(all: readonly Pattern<R>[], segments: readonly string[]): { route: R; parts: Parts } | null => {
  for (const { route, segments: pattern } of all) {
    const parts = matchSegments(pattern, segments)
    if (parts) return { route, parts }
  }
  return null
}

const matchSegments = (pattern: readonly string[], segments: readonly string[]): Record<string, string> | null => {
  if (pattern.length !== segments.length) return null
  const parts: Record<string, string> = {}
  for (const [index, wanted] of pattern.entries()) {
    const given = segments[index] ?? ''
    if (wanted.startsWith('{')) parts[wanted.slice(1, -1)] = given
    else if (wanted !== given) return null
  }
  return parts
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch (cause) {
    if (cause instanceof URIError) throw malformedAddress(`"${segment}" is not percent-encoded UTF-8.`)
    throw cause
  }
}
