import type { Catalog } from '#contract'

import { anyCollectionPaths, channelPaths, CHANNEL_SCHEMAS, pathsBehind, SECURITY_SCHEMES } from './channel-paths'
import { collectionPaths } from './collection-paths'
import { feedPaths } from './feed-paths'
import { followPaths, type Shared } from './follow-paths'
import { type Json, oneOf, path, query } from './parts'
import { schemasOf } from './schemas'
import { SEARCH_SCHEMAS, searchPaths } from './search-paths'
import { describingPaths, systemPaths } from './system-paths'

/** The contract for machines, out of the catalog: adding a collection adds its addresses. */
export const openApiOf = (catalog: Catalog): Json => {
  const shared = sharedBy(catalog)
  const inChannels = { ...shared, entry: 'KnownEntry', changePage: 'NarrowedChangePage' }
  return described(catalog, {
    title: `${catalog.name}: public content`,
    description: 'Everything published, read-only. Times are RFC 3339, UTC; errors RFC 9457.',
    paths: {
      ...systemPaths,
      ...commonPaths(shared),
      ...channelPaths({ ...commonPaths(inChannels), ...anyCollectionPaths(shared) }),
      ...pathsOfCollections(catalog, shared),
    },
    schemas: CHANNEL_SCHEMAS,
  })
}

type ChannelView = {
  /** What stands before the channel's addresses. */
  readonly base: string
  readonly isShown: (field: string) => boolean
}

/** The contract of one channel, out of the catalog of what it shows: with the fields that its entries have. */
export const channelOpenApiOf = (catalog: Catalog, { base, isShown }: ChannelView): Json => {
  const shared = sharedBy(catalog)
  return described(catalog, {
    title: `${catalog.name}: public content, as this channel has it`,
    description: 'Part of what is published, read-only. Times are RFC 3339, UTC; errors RFC 9457.',
    paths: pathsBehind(base, { ...commonPaths(shared), ...pathsOfCollections(catalog, shared, isShown) }),
  })
}

const sharedBy = (catalog: Catalog): Shared => {
  const codes = oneOf(catalog.locales.map(({ code }) => code))
  return {
    collection: oneOf(catalog.collections.map(({ slug }) => slug)),
    locale: path('locale', codes, 'The language'),
    onlyLocale: query('locale', codes, 'Only this language'),
    entry: 'Entry',
    changePage: 'ChangePage',
  }
}

/** What everything has and each channel, beside its collections. */
const commonPaths = (shared: Shared): Json => ({
  ...describingPaths(shared.collection),
  ...followPaths(shared),
  ...feedPaths(shared.locale),
  ...searchPaths(shared),
})

const pathsOfCollections = (
  { collections }: Catalog,
  { locale }: Shared,
  isShown: (field: string) => boolean = () => true,
): Json => Object.assign({}, ...collections.map((described) => collectionPaths(described, { isShown, locale }))) as Json

type Parts = { readonly title: string; readonly description: string; readonly paths: Json; readonly schemas?: Json }

const described = (catalog: Catalog, { description, paths, schemas = {}, title }: Parts): Json => ({
  openapi: '3.1.0',
  info: { title, version: '1.0.0', description },
  servers: [{ url: catalog.siteUrl }],
  paths,
  components: {
    schemas: { ...schemasOf(catalog), ...SEARCH_SCHEMAS, ...schemas },
    securitySchemes: SECURITY_SCHEMES,
  },
})
