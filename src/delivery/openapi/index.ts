import type { Catalog } from '#contract'

import { channelPaths, CHANNEL_SCHEMAS, SECURITY_SCHEMES } from './channel-paths'
import { collectionPaths } from './collection-paths'
import { feedPaths } from './feed-paths'
import { followPaths } from './follow-paths'
import { type Json, oneOf, path, query } from './parts'
import { schemasOf } from './schemas'
import { SEARCH_SCHEMAS, searchPaths } from './search-paths'
import { systemPaths } from './system-paths'

/** The contract for machines, out of the catalog: adding a collection adds its addresses. */
export const openApiOf = (catalog: Catalog): Json => {
  const codes = oneOf(catalog.locales.map(({ code }) => code))
  const collection = oneOf(catalog.collections.map(({ slug }) => slug))
  const locale = path('locale', codes, 'The language')
  const onlyLocale = query('locale', codes, 'Only this language')
  return {
    openapi: '3.1.0',
    info: {
      title: `${catalog.name}: public content`,
      version: '1.0.0',
      description: 'Everything published, read-only. Times are RFC 3339, UTC; errors RFC 9457.',
    },
    servers: [{ url: catalog.siteUrl }],
    paths: {
      ...systemPaths(collection),
      ...followPaths({ collection, locale, onlyLocale }),
      ...feedPaths(locale),
      ...searchPaths({ collection, locale }),
      ...channelPaths({ collection, locale, onlyLocale }),
      ...Object.assign({}, ...catalog.collections.map((described) => collectionPaths(described, locale))),
    },
    components: {
      schemas: { ...schemasOf(catalog), ...SEARCH_SCHEMAS, ...CHANNEL_SCHEMAS },
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}
