import { answer, get, type Json, PAGE_CURSOR, query, ref } from './parts'

const HIGHLIGHT: Json = { type: 'array', items: ref('HighlightPart') }
const STRING: Json = { type: 'string' }

/** Looking for words over all collections. */
export const searchPaths = ({ collection, locale }: { collection: Json; locale: Json }): Json => ({
  '/v1/{locale}/search': get(
    'Search results',
    { 200: answer(ref('SearchPage'), 'What fits the question, the best first') },
    [
      locale,
      { ...query('q', { type: 'string', minLength: 1, maxLength: 200 }, 'As people type it'), required: true },
      query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Results a page'),
      query('cursor', PAGE_CURSOR, '`next` of the page before'),
      query('collection', collection, 'Only this collection'),
    ],
  ),
})

/** What a page of results holds. */
export const SEARCH_SCHEMAS: Json = {
  HighlightPart: {
    type: 'object',
    properties: { text: STRING, isMatch: { type: 'boolean' } },
    required: ['text', 'isMatch'],
  },
  SearchHit: {
    type: 'object',
    properties: {
      type: STRING,
      id: STRING,
      title: STRING,
      slug: STRING,
      url: { type: 'string', format: 'uri' },
      summary: STRING,
      highlights: {
        type: 'object',
        properties: { title: HIGHLIGHT, summary: HIGHLIGHT, text: { anyOf: [HIGHLIGHT, { type: 'null' }] } },
        required: ['title', 'summary', 'text'],
      },
      score: { type: 'number' },
    },
    required: ['type', 'id', 'title', 'slug', 'url', 'summary', 'highlights', 'score'],
  },
  SearchPage: {
    type: 'object',
    properties: {
      items: { type: 'array', items: ref('SearchHit') },
      total: { type: 'integer', minimum: 0 },
      facets: {
        type: 'object',
        properties: {
          collection: {
            type: 'array',
            items: {
              type: 'object',
              properties: { value: STRING, count: { type: 'integer', minimum: 0 } },
              required: ['value', 'count'],
            },
          },
        },
        required: ['collection'],
      },
      next: { type: ['string', 'null'] },
      suggestions: { type: 'array', items: STRING },
    },
    required: ['items', 'total', 'facets', 'next', 'suggestions'],
  },
}
