import type { Catalog } from '#contract'
import type { PublicReader, ReplicaReader } from '#replica'

import type { Answer, FileAnswer, LiveAnswer, StreamedAnswer } from './answer'
import type { BundleKeeper } from './bundle'
import { unknownCollection, unknownLocale } from './problem'

/** What every route gets; a route that a channel has too knows no more of the reader than is narrowed. */
export type RouteContext<R extends PublicReader = ReplicaReader> = {
  readonly reader: R
  readonly catalog: Catalog
  /** What stands before the route's own part of the address: `/v1`, or a channel's address. */
  readonly base: string
  /**
   * Looks anew at who may read here, and at what: for whoever keeps a connection open. The reader is then the present one.
   * @throws ProblemError where the channel would not be entered now
   */
  readonly enterAgain: () => void
  /** To be told up to where a consumer that is known has everything. */
  readonly onAcknowledged: (seq: number) => void
  /** The path's variable parts, decoded and in Unicode's composed form (NFC). */
  readonly parts: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly isReady: () => boolean
  readonly mediaDir: string
  readonly bundles: BundleKeeper
  /** A public picture that is not in the folder, from elsewhere; null where nobody has it. */
  readonly fetchPicture: (file: string) => Promise<Buffer | null>
  /** Calls back when the replica moves, once; returns a way to call it off. */
  readonly onceAdvanced: (callback: () => void) => () => void
  /** What this process tells of itself, for Prometheus. */
  readonly metrics: () => Promise<string>
}

export type RouteAnswer = Answer | StreamedAnswer | FileAnswer | LiveAnswer

/** One address of /v1 and what it answers. */
export type Route<R extends PublicReader = ReplicaReader> = {
  /** For instance `/v1/{locale}/{collection}`. */
  readonly path: string
  /** Whether the answer depends on the address and the replica only, so that it can be kept. */
  readonly isKept: boolean
  readonly answer: (context: RouteContext<R>) => RouteAnswer | Promise<RouteAnswer>
}

/** One that channels have too, behind their own address. */
export type SharedRoute = Route<PublicReader>

/** @throws ProblemError where the locale is not one of the catalog's */
export const knownLocale = ({ catalog }: Pick<RouteContext, 'catalog'>, code: string): string => {
  const codes = catalog.locales.map((locale) => locale.code)
  if (!codes.includes(code)) throw unknownLocale(code, codes)
  return code
}

/** @throws ProblemError where the collection is not one of the catalog's */
export const knownCollection = ({ catalog }: Pick<RouteContext, 'catalog'>, name: string) => {
  const found = catalog.collections.find(({ slug }) => slug === name)
  if (!found)
    throw unknownCollection(
      name,
      catalog.collections.map(({ slug }) => slug),
    )
  return found
}
