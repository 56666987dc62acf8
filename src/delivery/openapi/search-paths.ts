import { ADDRESS, answer, COUNT, get, type Json, list, object, orNull, PAGE_CURSOR, query, ref, STRING } from './parts'

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

const HIGHLIGHT = list(ref('HighlightPart'))

/** What a page of results holds. */
export const SEARCH_SCHEMAS: Json = {
  HighlightPart: object({ text: STRING, isMatch: { type: 'boolean' } }),
  SearchHit: object({
    type: STRING,
    id: STRING,
    title: STRING,
    slug: STRING,
    url: ADDRESS,
    summary: STRING,
    highlights: object({ title: HIGHLIGHT, summary: HIGHLIGHT, text: orNull(HIGHLIGHT) }),
    score: { type: 'number' },
  }),
  SearchPage: object({
    items: list(ref('SearchHit')),
    total: COUNT,
    facets: object({ collection: list(object({ value: STRING, count: COUNT })) }),
    next: { type: ['string', 'null'] },
    suggestions: list(STRING),
  }),
}
