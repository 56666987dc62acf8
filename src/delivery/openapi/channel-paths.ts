import { ENTRY_FIELDS } from '../entry-fields'
import { feedPaths } from './feed-paths'
import { changeParameters, exportPath } from './follow-paths'
import { answer, get, type Json, list, object, oneOf, PAGE_CURSOR, path, problem, query, ref } from './parts'
import { SORTS } from './collection-paths'
import { schemaPath } from './system-paths'
import { searchPaths } from './search-paths'

/** Name of a channel: words of `a-z` and digits, with single hyphens between. */
const NAME: Json = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }

const BASE = '/v1/channels/{channel}'

/** How a private channel is opened; an open one needs nothing. */
export const SECURITY_SCHEMES: Json = {
  channelKey: { type: 'http', scheme: 'bearer', description: 'A key of the channel, as the admin showed it once' },
}

type Shared = { readonly locale: Json; readonly onlyLocale: Json; readonly collection: Json }

/** The addresses of every channel: those of everything, narrowed. */
export const channelPaths = ({ collection, locale, onlyLocale }: Shared): Json =>
  Object.fromEntries(
    Object.entries({
      '/v1': get('Index', { 200: answer(ref('Index'), 'What the channel has') }),
      '/v1/changes': get(
        'Changes after a cursor',
        {
          200: {
            description: 'As of everything; what leaves the channel is withdrawn',
            content: {
              'application/json': { schema: ref('NarrowedChangePage') },
              'text/event-stream': { schema: { type: 'string' } },
            },
            links: {
              next: {
                operationId: 'changesAfterACursorOfAChannel',
                parameters: { channel: '$request.path.channel', since: '$response.body#/next' },
              },
            },
          },
          410: problem('A cursor of another epoch'),
        },
        changeParameters({ collection, onlyLocale }),
      ),
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
      ...exportPath(locale),
      ...feedPaths(locale),
      ...searchPaths({ collection, locale }),
      ...schemaPath(collection),
    }).map(([address, operation]) => [address.replace('/v1', () => BASE), ofChannel(operation as Operation)]),
  )

type Operation = { readonly get: { readonly operationId: string; readonly summary: string } & Json }

const ofChannel = ({ get: own }: Operation): Json => ({
  get: {
    ...own,
    operationId: `${own.operationId}OfAChannel`,
    summary: `${own.summary} of a channel`,
    parameters: [path('channel', NAME, 'The channel’s name'), ...(own.parameters as readonly Json[])],
    security: [{}, { channelKey: [] }],
    responses: {
      ...(own.responses as Json),
      401: problem('The channel is private and needs its key, or the key is wrong'),
    },
  },
})

/** What a channel with fields leaves of an entry, and what holds such entries. */
export const CHANNEL_SCHEMAS: Json = {
  NarrowedPage: object({
    items: list({ anyOf: [ref('KnownEntry'), ref('NarrowedEntry')] }),
    total: { type: 'integer', minimum: 0 },
    next: { type: ['string', 'null'] },
  }),
}
