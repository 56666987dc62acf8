import type { FieldDescription } from '#contract'
import { SEVERITIES } from '#fields'

type Schema = Readonly<Record<string, unknown>>

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** JSON Schema 2020-12 of a collection's entries, out of the collection's own fields. */
export const schemaOf = (collection: string, fields: readonly FieldDescription[]): Schema => {
  const references = fields.filter(({ kind }) => kind === 'reference')
  const own = fields.filter(({ kind }) => kind !== 'reference' && kind !== 'body')
  const properties = {
    ...COMMON,
    type: { type: 'string', const: collection },
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
/** What is optional isn't there in editions from before it was kept. */
const object = (properties: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
})
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const STRING: Schema = { type: 'string' }
const ADDRESS: Schema = { type: 'string', format: 'uri' }
const DIRECTION: Schema = { type: 'string', enum: ['ltr', 'rtl'] }
const SEVERITY: Schema = { type: 'string', enum: SEVERITIES }
const MOMENT: Schema = { type: 'string', format: 'date-time' }

const fieldSchema = (field: FieldDescription): Schema => {
  switch (field.kind) {
    case 'richText':
      return ref('renderedText')
    case 'select': {
      const value = { type: 'string', enum: field.options.map((option) => option.value) }
      return field.isMany ? list(value) : nullable(value)
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
      return list(rowSchema(field.rows))
    case 'reference':
      return field.isMany ? list(ref('summary')) : nullable(ref('summary'))
    case 'json':
      return {}
    default:
      return nullable(STRING)
  }
}

/** A row with an amount in a portion says it in words too. */
const rowSchema = (fields: readonly FieldDescription[]): Schema => {
  const names = fields.map(({ name }) => name)
  const isAmount = names.includes('amount') && names.includes('portion') && !names.includes('text')
  return {
    type: 'object',
    properties: {
      id: STRING,
      ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
      ...(isAmount ? { text: STRING } : {}),
    },
    required: ['id', ...names],
  }
}

const referencesSchema = (fields: readonly FieldDescription[]): Schema =>
  object(Object.fromEntries(fields.map(({ name }) => [name, list(ref('summary'))])))

const block = (type: string, properties: Record<string, Schema>): Schema =>
  object({ id: STRING, type: { type: 'string', const: type }, ...properties })

const RENDERED = { html: STRING, markdown: STRING, text: STRING }

const COMMON: Record<string, Schema> = {
  id: STRING,
  type: STRING,
  locale: STRING,
  direction: DIRECTION,
  seq: { type: 'integer', minimum: 1 },
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  url: ADDRESS,
  slug: STRING,
  title: STRING,
  summary: STRING,
  image: nullable(ref('image')),
  body: nullable(object({ ...RENDERED, blocks: list(ref('block')) })),
  references: {},
  alternates: list(object({ locale: STRING, slug: STRING, url: ADDRESS })),
  translation: {
    type: 'object',
    properties: {
      from: STRING,
      status: { type: 'string', enum: ['source', 'current', 'outdated'] },
      isLate: { type: 'boolean', const: true },
    },
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
    object(
      {
        title: STRING,
        publisher: nullable(STRING),
        url: nullable(STRING),
        doi: nullable(STRING),
        pmid: nullable(STRING),
        year: nullable({ type: 'number' }),
      },
      { language: STRING },
    ),
  ),
  seo: object({ title: STRING, description: STRING }),
  jsonLd: { type: 'object' },
  publishedAt: MOMENT,
  updatedAt: MOMENT,
}

const DEFS: Record<string, Schema> = {
  renderedText: object(RENDERED),
  summary: object({ id: STRING, type: STRING, title: STRING, slug: STRING, url: ADDRESS }),
  warning: object({
    id: STRING,
    severity: SEVERITY,
    ...RENDERED,
  }),
  image: object({
    src: ADDRESS,
    srcset: STRING,
    sources: list(object({ type: STRING, srcset: STRING })),
    width: { type: 'integer' },
    height: { type: 'integer' },
    alt: STRING,
    blurDataURL: STRING,
    focalPoint: object({ x: { type: 'number' }, y: { type: 'number' } }),
  }),
  block: {
    oneOf: [
      block('text', RENDERED),
      block('callout', {
        kind: { type: 'string', enum: ['info', 'warning', 'emergency'] },
        severity: SEVERITY,
        title: STRING,
        ...RENDERED,
      }),
      block('figure', { image: nullable(ref('image')), caption: STRING }),
      block('exercises', { entries: list(ref('summary')) }),
      block('faq', { items: list(object({ id: STRING, question: STRING, answer: ref('renderedText') })) }),
      block('related', { entries: list(ref('summary')) }),
    ],
  },
}
