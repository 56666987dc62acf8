import type { Catalog } from '#contract'

import { filterNames } from './routes/list'

type Json = Readonly<Record<string, unknown>>

const path = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
})
const query = (name: string, schema: Json, description: string): Json => ({ name, in: 'query', schema, description })

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const json = (schema: Json, description: string, type = 'application/json'): Json => ({
  description,
  content: { [type]: { schema } },
})

const CURSOR: Json = { type: 'string', pattern: '^([A-Za-z0-9-]+\\.\\d+|0)$' }

/** The contract for machines, out of the catalog: adding a collection adds its addresses. */
export const openApiOf = (catalog: Catalog): Json => {
  const locale = {
    name: 'locale',
    in: 'path',
    required: true,
    schema: { enum: catalog.locales.map(({ code }) => code) },
  }
  const inQuery = query('locale', { enum: catalog.locales.map(({ code }) => code) }, 'Only this language')
  const collection = { enum: catalog.collections.map(({ slug }) => slug) }
  return {
    openapi: '3.1.0',
    info: {
      title: `${catalog.name}: public content`,
      version: '1.0.0',
      description: 'Everything published, read-only. Times are RFC 3339, UTC; errors RFC 9457.',
    },
    servers: [{ url: catalog.siteUrl }],
    paths: {
      '/v1': { get: get('What there is', { 200: json({ type: 'object' }, 'Locales, collections with counts, head') }) },
      ...Object.assign(
        {},
        ...catalog.collections.map((described) => collectionPaths(described.slug, filterNames(described), locale)),
      ),
      '/v1/changes': {
        get: get(
          'What changed after a cursor',
          {
            200: {
              description: 'Changes in order, only the latest of each entry and locale',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/ChangePage' } },
                'text/event-stream': { schema: { type: 'string' } },
              },
            },
            410: problem('A cursor of another epoch'),
          },
          [
            query('since', CURSOR, '`next` of the last answer'),
            query(
              'limit',
              { type: 'integer', minimum: 0, maximum: 1000, default: 100 },
              'Changes a page; at least one, except with `rows`',
            ),
            query('wait', { type: 'integer', minimum: 0, maximum: 30, default: 0 }, 'Seconds to wait for a change'),
            query('collection', collection, 'Only this collection'),
            query('rows', { enum: ['all'] }, 'Every row of the ledger as it is, for nodes that follow this one'),
            inQuery,
          ],
        ),
      },
      '/v1/catalog': {
        get: get('Languages, collections and fields, for nodes that follow this one', {
          200: json({ type: 'object' }, 'The catalog that is kept beside the ledger'),
        }),
      },
      '/v1/export/{locale}.ndjson': {
        get: get(
          'Every current entry, one a line',
          { 200: json({ type: 'string' }, 'The last line counts and hashes those before it', 'application/x-ndjson') },
          [locale],
        ),
      },
      '/v1/{locale}/feed.json': {
        get: get(
          'What was published last (JSON Feed 1.1)',
          { 200: json({ type: 'object' }, 'The feed', 'application/feed+json') },
          [locale],
        ),
      },
      '/v1/history/{collection}/{id}': {
        get: get('What was public at a moment', { 200: json({ type: 'object' }, 'The entry as it was') }, [
          { name: 'collection', in: 'path', required: true, schema: collection },
          path('id', 'The entry’s id'),
          { ...inQuery, required: true },
          query('at', { type: 'string', format: 'date-time' }, 'The moment; now, if left out'),
        ]),
      },
      '/v1/schemas/{collection}.json': {
        get: get(
          'JSON Schema of a collection’s entries',
          { 200: json({ type: 'object' }, 'The schema', 'application/schema+json') },
          [{ name: 'collection', in: 'path', required: true, schema: collection }],
        ),
      },
      '/v1/openapi.json': { get: get('This description', { 200: json({ type: 'object' }, 'OpenAPI 3.1') }) },
      '/media/{file}': {
        get: get(
          'A picture that a current entry shows; its name stands for its bytes',
          { 200: { description: 'The picture', content: { 'image/webp': {}, 'image/avif': {} } } },
          [path('file', 'As in an entry’s `image`')],
        ),
      },
      '/healthz': { get: get('The process answers', { 200: json({ type: 'object' }, 'It does') }) },
      '/readyz': {
        get: get('The replica has caught up', {
          200: json({ type: 'object' }, 'It has'),
          503: problem('It has not yet'),
        }),
      },
    },
    components: {
      schemas: {
        ...Object.fromEntries(catalog.collections.map(({ schema, slug }) => [slug, embedded(schema, slug)])),
        ...SHARED,
      },
    },
  }
}

const get = (summary: string, responses: Json, parameters: readonly Json[] = []): Json => ({
  summary,
  parameters,
  responses: {
    304: { description: 'The client has it' },
    400: problem('A parameter at fault'),
    404: problem('Nothing there'),
    405: problem('Not a method here'),
    ...responses,
  },
})

const collectionPaths = (slug: string, filters: readonly string[], locale: Json): Json => {
  const entry = { $ref: `#/components/schemas/${slug}` }
  const page = {
    type: 'object',
    properties: {
      items: { type: 'array', items: entry },
      total: { type: 'integer' },
      next: { type: ['string', 'null'] },
    },
    required: ['items', 'total', 'next'],
  }
  return {
    [`/v1/{locale}/${slug}`]: {
      get: get(`A page of ${slug}`, { 200: json(page, 'The page; with `fields`, items have those only') }, [
        locale,
        query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Entries a page'),
        query('cursor', { type: 'string' }, '`next` of the page before'),
        query(
          'sort',
          { enum: ['title', '-title', 'publishedAt', '-publishedAt', 'updatedAt', '-updatedAt', 'seq', '-seq'] },
          'Order',
        ),
        query('fields', { type: 'string' }, 'Names, with commas between'),
        ...filters.map((name) => query(name, { type: 'string' }, `Only entries with this ${name}`)),
      ]),
    },
    [`/v1/{locale}/${slug}/{slug}`]: {
      get: get(
        `One entry of ${slug}`,
        { 200: json(entry, 'The entry'), 308: { description: 'It has another address now' } },
        [locale, path('slug', 'The entry’s address')],
      ),
    },
  }
}

/** A schema inside the description: its own references lead to its own definitions. */
const embedded = (schema: Json, slug: string): unknown =>
  JSON.parse(
    JSON.stringify({ ...schema, $schema: undefined, $id: undefined }).replaceAll(
      '"#/$defs/',
      `"#/components/schemas/${slug}/$defs/`,
    ),
  )

const SHARED: Json = {
  Problem: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      parameter: { type: 'string' },
    },
    required: ['type', 'title', 'status', 'detail'],
  },
  Change: {
    type: 'object',
    properties: {
      seq: { type: 'integer' },
      op: { enum: ['publish', 'withdraw'] },
      type: { type: 'string' },
      id: { type: 'string' },
      locale: { type: 'string' },
      hash: { type: ['string', 'null'] },
      prev: { type: ['string', 'null'] },
      slug: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      entry: { type: 'object' },
    },
    required: ['seq', 'op', 'type', 'id', 'locale', 'hash', 'prev', 'slug', 'at'],
  },
  ChangePage: {
    type: 'object',
    properties: {
      changes: { type: 'array', items: { $ref: '#/components/schemas/Change' } },
      next: CURSOR,
      head: CURSOR,
      pending: { type: 'integer' },
      since: { ...CURSOR, description: 'With `rows`: as asked' },
      catalog: { type: 'string', description: 'With `rows`: SHA-256 of /v1/catalog' },
    },
    required: ['changes', 'next', 'head', 'pending'],
  },
}
