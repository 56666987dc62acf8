import type { CollectionDescription, NarrowedEntry } from '#contract'
import type { PublicReader } from '#replica'

import { knownCollection, knownLocale, type SharedRoute } from '../context'
import { jsonAnswer } from '../json'
import { ALWAYS, ENTRY_FIELDS } from '../entry-fields'
import { filterNames } from '../filters'
import { type Parameters, readParameters, wholeNumber } from '../parameters'
import { asProblem, badParameter } from '../problem'

const OWN = ['limit', 'cursor', 'sort', 'fields']

/** `GET /v1/{locale}/{collection}`: one page of a collection. */
export const listRoute: SharedRoute = {
  path: '/v1/{locale}/{collection}',
  isKept: true,
  answer: (context) => {
    const { parts, query, reader } = context
    const locale = knownLocale(context, parts.locale ?? '')
    const collection = knownCollection(context, parts.collection ?? '')
    const filters = filterNames(collection)
    const parameters = readParameters(query, [...OWN, ...filters])
    const limit = wholeNumber(parameters, 'limit', { min: 1, max: 100, fallback: 20 })
    const where = Object.fromEntries(
      filters.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [])),
    )
    const page = asProblem(() =>
      reader.list({
        locale,
        type: collection.slug,
        limit,
        where,
        ...optional(parameters, 'cursor'),
        ...optional(parameters, 'sort'),
      }),
    )
    const items = narrowed(page.items, parameters.get('fields'), { collection, reader })
    return jsonAnswer({ items, total: page.total, next: page.next }, { modified: reader.changedAt(), language: locale })
  },
}

const optional = <K extends string>(parameters: Parameters, name: K): Partial<Record<K, string>> => {
  const value = parameters.get(name)
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>)
}

/** Only the fields asked for, and what an item is known by. */
const narrowed = (
  items: readonly NarrowedEntry[],
  asked: string | undefined,
  { collection, reader }: { readonly collection: CollectionDescription; readonly reader: PublicReader },
): readonly unknown[] => {
  if (asked === undefined) return items
  const names = asked.split(',').map((name) => name.trim())
  const known = [...ENTRY_FIELDS.filter(reader.shows), ...collection.fields.map(({ name }) => name)]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw badParameter(
      'fields',
      `"${unknown}" is not a field here; these are: ${[...new Set(known)].toSorted().join(', ')}.`,
    )
  const wanted = new Set([...ALWAYS, ...names])
  return items.map((item) => Object.fromEntries(Object.entries(item).filter(([name]) => wanted.has(name))))
}
