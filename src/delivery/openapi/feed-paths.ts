import { answer, get, type Json, ref } from './parts'

/** What is published in the formats of others. */
export const feedPaths = (locale: Json): Json => ({
  '/v1/{locale}/feed.json': get(
    'JSON Feed of the newest',
    { 200: answer(ref('JsonFeed'), 'JSON Feed 1.1', 'application/feed+json') },
    [locale],
  ),
  '/v1/{locale}/feed.xml': get(
    'RSS of the newest',
    { 200: answer({ type: 'string' }, 'RSS 2.0', 'application/rss+xml') },
    [locale],
  ),
  '/v1/{locale}/chunks.ndjson': get(
    'Passages of every current entry',
    {
      200: answer(
        { type: 'string' },
        'One JSON a line: an `EntryChunks`, then a `Chunk` for each passage; the last line counts and hashes those before it',
        'application/x-ndjson',
      ),
    },
    [locale],
  ),
  '/v1/{locale}/llms.txt': get(
    'Overview for assistants',
    { 200: answer({ type: 'string' }, 'By the llms.txt format', 'text/markdown') },
    [locale],
  ),
})
