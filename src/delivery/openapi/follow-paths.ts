import { answer, CURSOR, get, type Json, link, path, problem, query, ref } from './parts'

/** What addresses have in common: their parameters, and the names of the schemas that answers hold. */
export type Shared = {
  readonly collection: Json
  readonly locale: Json
  readonly onlyLocale: Json
  readonly entry: string
  readonly changePage: string
}

/** What a consumer follows, or takes whole. */
export const followPaths = ({ changePage, collection, entry, locale, onlyLocale }: Shared): Json => ({
  '/v1/changes': get(
    'Changes after a cursor',
    {
      200: {
        description: 'Changes in order, only the latest of each entry and locale',
        content: {
          'application/json': { schema: ref(changePage) },
          'text/event-stream': { schema: { type: 'string' } },
        },
        links: { next: link('Changes after a cursor', { since: '$response.body#/next' }) },
      },
      410: problem('A cursor of another epoch'),
    },
    [
      query('since', CURSOR, '`next` of the last answer'),
      query('limit', { type: 'integer', minimum: 1, maximum: 1000, default: 100 }, 'Changes a page'),
      query('wait', { type: 'integer', minimum: 0, maximum: 30, default: 0 }, 'Seconds to wait for a change'),
      query('collection', collection, 'Only this collection'),
      onlyLocale,
    ],
  ),
  '/v1/export/{locale}.ndjson': get(
    'Export of every current entry',
    {
      200: answer({ type: 'string' }, 'One a line; the last counts and hashes those before it', 'application/x-ndjson'),
    },
    [locale],
  ),
  '/v1/bundle.sqlite': get(
    'Bundle of everything as SQLite',
    {
      200: { description: 'The whole file', content: BUNDLE },
      206: { description: 'The range that was asked for', content: BUNDLE },
      416: problem('The range begins behind the end'),
    },
    [
      {
        name: 'Range',
        in: 'header',
        schema: { type: 'string' },
        description: 'To go on with a download: `bytes=1000-`',
      },
    ],
  ),
  '/v1/history/{collection}/{id}': get(
    'History of an entry',
    { 200: answer(ref(entry), 'The entry as it was public at that moment') },
    [
      path('collection', collection, 'The entry’s collection'),
      path('id', { type: 'string' }, 'The entry’s id'),
      { ...onlyLocale, required: true, description: 'In which language' },
      query('at', { type: 'string', format: 'date-time' }, 'The moment; now, if left out'),
    ],
  ),
})

const BUNDLE: Json = { 'application/vnd.sqlite3': {} }
