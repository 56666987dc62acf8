import type { CollectionDescription } from '#contract'

import { filterNames } from '../filters'
import { ENTRY_FIELDS } from '../entry-fields'
import { answer, get, type Json, link, oneOf, PAGE_CURSOR, path, query, ref } from './parts'

/** The addresses of one collection: its pages and its entries. Which fields entries have there is asked by name. */
export const collectionPaths = (
  collection: CollectionDescription,
  { isShown, locale }: { readonly locale: Json; readonly isShown: (field: string) => boolean },
): Json => {
  const { slug } = collection
  return {
    [`/v1/{locale}/${slug}`]: get(
      `A page of ${slug}`,
      {
        200: {
          ...answer(pageOf(slug), 'The page; with `fields`, items have those only'),
          links: {
            entry: link(`One entry of ${slug}`, { locale: LOCALE, slug: '$response.body#/items/0/slug' }),
            history: link('History of an entry', {
              collection: slug,
              id: '$response.body#/items/0/id',
              locale: LOCALE,
            }),
          },
        },
      },
      [
        locale,
        query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Entries a page'),
        query('cursor', PAGE_CURSOR, '`next` of the page before, with the same `sort`'),
        query('sort', oneOf(SORTS), 'Order'),
        {
          ...query('fields', fieldNames(collection, isShown), 'Names, with commas between'),
          style: 'form',
          explode: false,
        },
        ...filterNames(collection).map((name) =>
          query(name, filterSchema(collection, name), `Only entries with this ${name}`),
        ),
      ],
    ),
    [`/v1/{locale}/${slug}/{slug}`]: get(
      `One entry of ${slug}`,
      { 200: answer(ref(slug), 'The entry'), 308: { description: 'It has another address now' } },
      [locale, path('slug', { type: 'string' }, 'The entry’s address')],
    ),
  }
}

const LOCALE = '$request.path.locale'

/** The orders of a list. */
export const SORTS = ['title', 'publishedAt', 'updatedAt', 'seq'].flatMap((name) => [name, `-${name}`])

/** With `fields`, an item has only those: what is always there is what an entry is known by. */
const pageOf = (slug: string): Json => ({
  type: 'object',
  properties: {
    items: { type: 'array', items: { anyOf: [ref(slug), ref('NarrowedEntry')] } },
    total: { type: 'integer', minimum: 0 },
    next: { type: ['string', 'null'] },
  },
  required: ['items', 'total', 'next'],
})

const fieldNames = ({ fields }: CollectionDescription, isShown: (field: string) => boolean): Json => ({
  type: 'array',
  minItems: 1,
  items: oneOf([...new Set([...ENTRY_FIELDS.filter(isShown), ...fields.map(({ name }) => name)])].toSorted()),
})

const filterSchema = ({ fields }: CollectionDescription, name: string): Json => {
  const field = fields.find((candidate) => candidate.name === name)
  return field?.kind === 'select' ? oneOf(field.options.map(({ value }) => value)) : { type: 'string' }
}
