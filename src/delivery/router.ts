import type { Route } from './context'
import { malformedAddress } from './problem'
import { bundleRoute } from './routes/bundle'
import { catalogRoute } from './routes/catalog'
import { changesRoute } from './routes/changes'
import { chunksRoute } from './routes/chunks'
import { entryRoute } from './routes/entry'
import { exportRoute } from './routes/export'
import { feedRoute } from './routes/feed'
import { healthRoute, readyRoute } from './routes/health'
import { historyRoute } from './routes/history'
import { indexRoute } from './routes/index-page'
import { listRoute } from './routes/list'
import { llmsRoute } from './routes/llms'
import { mediaRoute } from './routes/media'
import { metricsRoute } from './routes/metrics'
import { openApiRoute } from './routes/openapi'
import { rssRoute } from './routes/rss'
import { schemaRoute } from './routes/schema'
import { searchRoute } from './routes/search'

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
  feedRoute,
  rssRoute,
  chunksRoute,
  llmsRoute,
  searchRoute,
  listRoute,
  entryRoute,
  healthRoute,
  readyRoute,
  metricsRoute,
  mediaRoute,
]

const patterns = ROUTES.map((route) => ({ route, segments: route.path.split('/').slice(1) }))

export type Match = { readonly route: Route; readonly parts: Readonly<Record<string, string>> }

const SYSTEM = new Set(['/healthz', '/readyz', '/metrics'])

/** Whether a path is the delivery's to answer. */
export const isOurs = (path: string): boolean =>
  path === '/v1' || path.startsWith('/v1/') || path.startsWith('/media/') || SYSTEM.has(path)

/** The route of a path, or null. @throws ProblemError where the path can't be decoded */
export const match = (path: string): Match | null => {
  const segments = path.split('/').slice(1).map(decoded)
  for (const { route, segments: pattern } of patterns) {
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
