import { answer, get, type Json, path, problem, ref } from './parts'

const status = (value: string): Json => ({
  type: 'object',
  properties: { status: { type: 'string', const: value }, head: { type: 'string' } },
  required: ['status'],
})

/** What describes the rest. */
export const describingPaths = (collection: Json): Json => ({
  '/v1': get('Index of what there is', { 200: answer(ref('Index'), 'Locales, collections with counts, head, links') }),
  '/v1/schemas/{collection}.json': get(
    'JSON Schema of a collection',
    { 200: answer({ type: 'object' }, 'JSON Schema 2020-12 of its entries', 'application/schema+json') },
    [path('collection', collection, 'The collection')],
  ),
  '/v1/openapi.json': get('This description', { 200: answer({ type: 'object' }, 'OpenAPI 3.1') }),
})

/** What is of everything only: for nodes, browsers and whoever looks after the system. */
export const systemPaths: Json = {
  '/v1/catalog': get('Catalog for nodes that follow this one', {
    200: answer({ type: 'object' }, 'Languages, collections and fields, as they are kept beside the ledger'),
  }),
  '/media/{file}': get(
    'Picture that a current entry shows',
    {
      200: {
        description: 'The picture; its name stands for its bytes',
        content: { 'image/webp': {}, 'image/avif': {} },
      },
    },
    [path('file', { type: 'string' }, 'As in an entry’s `image`')],
  ),
  '/healthz': get('Health', { 200: answer(status('ok'), 'The process answers') }),
  '/readyz': get('Readiness', {
    200: answer(status('ready'), 'The replica has caught up'),
    503: problem('It has not yet'),
  }),
  '/metrics': get('Measures', {
    200: answer({ type: 'string' }, 'Numbers about the process, in the text format of Prometheus', 'text/plain'),
  }),
}
