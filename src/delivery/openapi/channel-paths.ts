import { ENTRY_FIELDS } from '../entry-fields'
import { SORTS } from './collection-paths'
import { answer, get, type Json, list, object, oneOf, PAGE_CURSOR, path, problem, query, ref } from './parts'

/** Name of a channel: words of `a-z` and digits, with single hyphens between. */
const NAME: Json = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }

const BASE = '/v1/channels/{channel}'

/** How a private channel is opened; an open one needs nothing. */
export const SECURITY_SCHEMES: Json = {
  channelKey: { type: 'http', scheme: 'bearer', description: 'A key of the channel, as the admin showed it once' },
}

/** The addresses of a channel of any name, out of those that everything has. */
export const channelPaths = (paths: Json): Json => behind(BASE, paths, inAnyChannel)

/** The same behind the address of one channel. */
export const pathsBehind = (base: string, paths: Json): Json => behind(base, paths, withKey)

type Operation = Json & {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly Json[]
  readonly responses: Readonly<Record<string, Json>>
}

const behind = (base: string, paths: Json, changed: (own: Operation) => Json): Json =>
  Object.fromEntries(
    Object.entries(paths).map(([address, item]) => [
      address.replace('/v1', () => base),
      { get: changed((item as { readonly get: Operation }).get) },
    ]),
  )

const withKey = (own: Operation): Json => ({
  ...own,
  security: [{}, { channelKey: [] }],
  responses: {
    ...own.responses,
    401: problem('The channel is private and needs its key, or the key is wrong'),
  },
})

const inAnyChannel = (own: Operation): Json => ({
  ...withKey({ ...own, responses: Object.fromEntries(Object.entries(own.responses).map(withOwnLinks)) }),
  operationId: `${own.operationId}${OF_A_CHANNEL}`,
  summary: `${own.summary} of a channel`,
  parameters: [path('channel', NAME, 'The channel’s name'), ...own.parameters],
})

const OF_A_CHANNEL = 'OfAChannel'

type Link = { readonly operationId: string; readonly parameters: Json }

/** A link leads on in the same channel. */
const withOwnLinks = ([status, response]: [string, Json]): [string, Json] => {
  const { links } = response as { readonly links?: Readonly<Record<string, Link>> }
  if (!links) return [status, response]
  const own = Object.entries(links).map(([name, { operationId, parameters }]) => [
    name,
    { operationId: operationId + OF_A_CHANNEL, parameters: { channel: '$request.path.channel', ...parameters } },
  ])
  return [status, { ...response, links: Object.fromEntries(own) }]
}

/** Pages and entries of whatever collections a channel has. */
export const anyCollectionPaths = ({ collection, locale }: { readonly collection: Json; readonly locale: Json }) => ({
  '/v1/{locale}/{collection}': get('A page of a collection', { 200: answer(ref('NarrowedPage'), 'The page') }, [
    locale,
    path('collection', collection, 'The collection'),
    query('limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'Entries a page'),
    query('cursor', PAGE_CURSOR, '`next` of the page before, with the same `sort`'),
    query('sort', oneOf(SORTS), 'Order'),
    {
      ...query(
        'fields',
        { ...list(oneOf(ENTRY_FIELDS)), minItems: 1 },
        'Names of fields that the channel has, with commas between',
      ),
      style: 'form',
      explode: false,
    },
  ]),
  '/v1/{locale}/{collection}/{slug}': get(
    'One entry',
    { 200: answer(ref('KnownEntry'), 'The entry'), 308: { description: 'It has another address now' } },
    [locale, path('collection', collection, 'The collection'), path('slug', { type: 'string' }, 'Its address')],
  ),
})

/** What a channel with fields leaves of an entry, and what holds such entries. */
export const CHANNEL_SCHEMAS: Json = {
  NarrowedPage: object({
    items: list({ anyOf: [ref('KnownEntry'), ref('NarrowedEntry')] }),
    total: { type: 'integer', minimum: 0 },
    next: { type: ['string', 'null'] },
  }),
}
