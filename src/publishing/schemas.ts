import type { FieldDescription } from '#contract'

type Schema = Readonly<Record<string, unknown>>

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** JSON Schema 2020-12 of a collection's entries, out of the collection's own fields. */
export const schemaOf = (collection: string, fields: readonly FieldDescription[]): Schema => {
  const references = fields.filter(({ kind }) => kind === 'reference')
  const own = fields.filter(({ kind }) => kind !== 'reference' && kind !== 'body')
  const properties = {
    ...COMMON,
    type: { const: collection },
    references: referencesSchema(references),
    ...Object.fromEntries(own.map((field) => [field.name, fieldSchema(field)])),
  }
  return {
    $schema: DRAFT,
    $id: `/v1/schemas/${collection}.json`,
    title: collection,
    type: 'object',
    properties,
    required: Object.keys(properties),
    $defs: DEFS,
  }
}

const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: Schema): Schema => ({ type: 'array', items })
const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const STRING: Schema = { type: 'string' }
const MOMENT: Schema = { type: 'string', format: 'date-time' }

const fieldSchema = (field: FieldDescription): Schema => {
  switch (field.kind) {
    case 'richText':
      return ref('renderedText')
    case 'select': {
      const value = { enum: field.options.map((option) => option.value) }
      return { anyOf: [value, list(value), { type: 'null' }] }
    }
    case 'number':
      return nullable({ type: 'number' })
    case 'boolean':
      return nullable({ type: 'boolean' })
    case 'date':
      return nullable(MOMENT)
    case 'warnings':
      return list(ref('warning'))
    case 'rows':
      return list({
        type: 'object',
        properties: { id: STRING, ...Object.fromEntries(field.rows.map((row) => [row.name, fieldSchema(row)])) },
        required: ['id', ...field.rows.map(({ name }) => name)],
      })
    case 'reference':
      return { anyOf: [ref('summary'), list(ref('summary')), { type: 'null' }] }
    case 'json':
      return {}
    default:
      return nullable(STRING)
  }
}

const referencesSchema = (fields: readonly FieldDescription[]): Schema =>
  object(Object.fromEntries(fields.map(({ name }) => [name, list(ref('summary'))])))

const RENDERED = { html: STRING, markdown: STRING, text: STRING }

const COMMON: Record<string, Schema> = {
  id: STRING,
  type: STRING,
  locale: STRING,
  direction: { enum: ['ltr', 'rtl'] },
  seq: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  url: { type: 'string', format: 'uri' },
  slug: STRING,
  title: STRING,
  summary: STRING,
  image: nullable(ref('image')),
  body: nullable(object({ ...RENDERED, blocks: list(ref('block')) })),
  references: {},
  alternates: list(object({ locale: STRING, slug: STRING, url: STRING })),
  translation: {
    type: 'object',
    properties: { from: STRING, status: { enum: ['source', 'current', 'outdated'] }, isLate: { const: true } },
    required: ['from', 'status'],
  },
  review: object({
    reviewedBy: nullable(ref('summary')),
    lastReviewed: nullable(STRING),
    nextReview: nullable(STRING),
  }),
  parts: list(object({ id: STRING, aspect: STRING, heading: STRING, html: STRING, text: STRING })),
  quantities: list(
    object({
      key: STRING,
      text: STRING,
      value: nullable({ type: 'number' }),
      max: nullable({ type: 'number' }),
      comparator: nullable(STRING),
      unit: nullable(STRING),
      per: nullable(STRING),
      phone: nullable(STRING),
      date: nullable(STRING),
    }),
  ),
  sources: list(
    object({
      title: STRING,
      publisher: nullable(STRING),
      url: nullable(STRING),
      doi: nullable(STRING),
      pmid: nullable(STRING),
      year: nullable({ type: 'number' }),
    }),
  ),
  seo: object({ title: STRING, description: STRING }),
  jsonLd: { type: 'object' },
  publishedAt: MOMENT,
  updatedAt: MOMENT,
}

const DEFS: Record<string, Schema> = {
  renderedText: object(RENDERED),
  summary: object({ id: STRING, type: STRING, title: STRING, slug: STRING, url: STRING }),
  warning: object({
    id: STRING,
    severity: { enum: ['info', 'self-care', 'caution', 'urgent', 'emergency'] },
    ...RENDERED,
  }),
  image: object({
    src: STRING,
    srcset: STRING,
    sources: list(object({ type: STRING, srcset: STRING })),
    width: { type: 'integer' },
    height: { type: 'integer' },
    alt: STRING,
    blurDataURL: STRING,
    focalPoint: object({ x: { type: 'number' }, y: { type: 'number' } }),
  }),
  block: {
    type: 'object',
    properties: { id: STRING, type: { enum: ['text', 'callout', 'figure', 'exercises', 'faq', 'related'] } },
    required: ['id', 'type'],
  },
}
