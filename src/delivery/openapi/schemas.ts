import { type Catalog, URGENCIES } from '#contract'

import { ADDRESS, COUNT, type Json, list, object, oneOf, orNull, ref, STRING } from './parts'

const MOMENT: Json = { type: 'string', format: 'date-time' }
const HASH: Json = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const BY_LOCALE = (value: Json): Json => ({ type: 'object', additionalProperties: value })

/** Everything that answers hold: the entries of each collection, and what is common to all. */
export const schemasOf = ({ collections, locales }: Catalog): Json => ({
  ...Object.fromEntries(collections.map(({ schema, slug }) => [slug, embedded(schema, slug)])),
  Locale: { type: 'string', enum: locales.map(({ code }) => code) },
  Entry: { anyOf: collections.map(({ slug }) => ref(slug)) },
  NarrowedEntry: object({ id: STRING, type: STRING, locale: ref('Locale') }),
  /** What a channel always shows of an entry; by its fields, it may show more. */
  KnownEntry: object({
    id: STRING,
    type: STRING,
    locale: ref('Locale'),
    direction: direction(),
    url: ADDRESS,
    slug: STRING,
    title: STRING,
    seq: { type: 'integer', minimum: 1 },
    hash: HASH,
    publishedAt: MOMENT,
    updatedAt: MOMENT,
    translation: { type: 'object' },
    review: { type: 'object' },
  }),
  Problem: object(
    {
      type: STRING,
      title: STRING,
      status: { type: 'integer' },
      detail: STRING,
      instance: STRING,
      parameter: STRING,
      links: BY_LOCALE(STRING),
    },
    ['instance', 'parameter', 'links'],
  ),
  Publication: object({ ...CHANGE, op: word('publish'), hash: HASH, entry: ref('Entry') }),
  Withdrawal: object({ ...CHANGE, op: word('withdraw'), hash: { type: 'null' }, recall: ref('Recall') }, ['recall']),
  /** What is told of a text that was withdrawn for safety. */
  Recall: object({
    urgency: oneOf(URGENCIES),
    replacement: orNull(object({ id: STRING, type: STRING, title: STRING, slug: STRING, url: ADDRESS })),
  }),
  Change: {
    oneOf: [ref('Publication'), ref('Withdrawal')],
    discriminator: {
      propertyName: 'op',
      mapping: { publish: '#/components/schemas/Publication', withdraw: '#/components/schemas/Withdrawal' },
    },
  },
  NarrowedChange: {
    oneOf: [object({ ...CHANGE, op: word('publish'), hash: HASH, entry: ref('KnownEntry') }), ref('Withdrawal')],
  },
  NarrowedChangePage: object({ changes: list(ref('NarrowedChange')), next: STRING, head: STRING, pending: COUNT }),
  ChangePage: object({ changes: list(ref('Change')), next: STRING, head: STRING, pending: COUNT }),
  Index: object({
    name: STRING,
    version: STRING,
    locales: list(object({ code: ref('Locale'), name: STRING, direction: direction() })),
    collections: list(object({ type: STRING, labels: BY_LOCALE(STRING), counts: BY_LOCALE(COUNT) })),
    head: object({ epoch: STRING, seq: COUNT, cursor: STRING }),
    links: BY_LOCALE(STRING),
  }),
  JsonFeed: object({
    version: word('https://jsonfeed.org/version/1.1'),
    title: STRING,
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    language: ref('Locale'),
    items: list(FEED_ITEM),
  }),
  EntryChunks: object({ type: word('entry'), entry: CHUNK_ENTRY, locale: ref('Locale'), chunks: list(STRING) }),
  Chunk: CHUNK,
  End: object({ type: word('_end'), count: COUNT, seq: COUNT, sha256: HASH }),
})

const word = (value: string): Json => ({ type: 'string', const: value })
const direction = (): Json => ({ type: 'string', enum: ['ltr', 'rtl'] })

const CHANGE = {
  seq: { type: 'integer', minimum: 1 },
  op: STRING,
  type: STRING,
  id: STRING,
  locale: ref('Locale'),
  hash: STRING,
  prev: orNull(HASH),
  slug: STRING,
  at: MOMENT,
}

const FEED_ITEM = object(
  {
    id: STRING,
    url: ADDRESS,
    title: STRING,
    summary: STRING,
    content_html: STRING,
    date_published: MOMENT,
    date_modified: MOMENT,
    language: ref('Locale'),
    tags: list(STRING),
    image: ADDRESS,
  },
  ['image'],
)

const CHUNK_ENTRY = object({ id: STRING, type: STRING, title: STRING, url: ADDRESS, seq: COUNT, hash: HASH })

const CHUNK = object({
  type: word('chunk'),
  id: STRING,
  entry: CHUNK_ENTRY,
  locale: ref('Locale'),
  direction: direction(),
  field: STRING,
  aspect: orNull(STRING),
  headings: { ...list(STRING), minItems: 1 },
  text: { type: 'string', minLength: 1 },
  tokens: COUNT,
  hash: HASH,
  url: ADDRESS,
  warnings: list(object({ id: STRING, severity: STRING, chunk: STRING })),
  translation: { type: 'string', enum: ['source', 'current', 'outdated'] },
  lastReviewed: orNull(STRING),
  nextReview: orNull(STRING),
  updatedAt: MOMENT,
})

/** A schema inside the description: its own references lead to its own definitions. */
const embedded = (schema: Json, slug: string): unknown =>
  JSON.parse(
    JSON.stringify({ ...schema, $schema: undefined, $id: undefined }).replaceAll(
      '"#/$defs/',
      `"#/components/schemas/${slug}/$defs/`,
    ),
  )
