import { factsOf, isRichText, collectionFacts, mapFields, type FieldVisit } from '#fields'
import { canonicalTag } from '#language'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import type { WorkingCopy } from './working-copy'
import type { BlockMark, EntryRef, ImageMark, Mark, Projection, QuantityRow, SourceRow, Statement } from './projection'

type Row = Readonly<Record<string, unknown>>

/** Fields that every entry has and that have a place of their own in the public JSON. */
const COMMON = new Set(['title', 'slug', 'summary', 'image', 'seo', 'sources', 'quantities', 'body'])

/** An entry's working copy in one locale as a projection. Pure: all it needs has been read before. */
export const project = (collection: SanitizedCollectionConfig, copy: WorkingCopy): Projection => {
  const { doc, locale } = copy
  const seo = asRow(doc.seo)
  const own = marksOf(
    collection.flattenedFields.filter((field) => 'name' in field && !COMMON.has(field.name)),
    doc,
    copy,
  )
  return {
    id: copy.id,
    type: collection.slug,
    locale,
    slug: text(doc.slug),
    title: text(doc.title),
    summary: text(doc.summary),
    sourceLocale: text(doc.sourceLocale) || locale,
    schemaOrg: collectionFacts(collection)?.schemaOrg ?? 'MedicalWebPage',
    image: imageOf(doc.image, copy),
    quantities: rowsOf(doc.quantities).map(quantityOf),
    sources: ids(doc.sources).flatMap((id) => sourceOf(copy.sources.get(id))),
    seo: { title: text(seo.title), description: text(seo.description) },
    body: Array.isArray(doc.body) && doc.body.length > 0 ? blocksOf(collection, doc.body as Row[], copy) : null,
    own,
    aspects: aspectsOf(collection, locale),
    statements: statementsOf(collection, locale),
  }
}

const marksOf = (fields: readonly FlattenedField[], data: Row, copy: WorkingCopy): Record<string, Mark> =>
  mapFields(fields, data, (visit) => markOf(visit, copy)) as Record<string, Mark>

const markOf = ({ field, value }: FieldVisit, copy: WorkingCopy): Mark | undefined => {
  const { publishedAs } = factsOf(field)
  if (publishedAs === 'none' || isPayloadsOwn(field)) return undefined
  switch (field.type) {
    case 'richText':
      return { kind: 'prose', state: isRichText(value) ? value : null }
    case 'relationship':
      return { kind: 'refs', many: field.hasMany === true, refs: refsOf(field.relationTo, value) }
    case 'upload':
      return imageOf(value, copy) ?? { kind: 'no-image' }
    case 'array':
      return publishedAs === 'warnings'
        ? warningsOf(value)
        : {
            kind: 'rows',
            rows: rowsOf(value).map((row) => ({ id: text(row.id), fields: marksOf(field.flattenedFields, row, copy) })),
          }
    case 'group':
      return { kind: 'group', fields: marksOf(field.flattenedFields, asRow(value), copy) }
    default:
      return { kind: 'value', value: plain(field, value) }
  }
}

const PAYLOADS_OWN = new Set(['createdAt', 'updatedAt', 'deletedAt', '_status', 'id', 'blockName'])

const isPayloadsOwn = (field: FlattenedField): boolean => 'name' in field && PAYLOADS_OWN.has(field.name)

const plain = (field: FlattenedField, value: unknown): string | number | boolean | null | readonly string[] => {
  if (field.type === 'select' && field.hasMany) return Array.isArray(value) ? value.map(String) : []
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

const blocksOf = (collection: SanitizedCollectionConfig, rows: readonly Row[], copy: WorkingCopy): BlockMark[] => {
  const field = collection.flattenedFields.find((candidate) => candidate.type === 'blocks' && candidate.name === 'body')
  const blocks = field?.type === 'blocks' ? field.blocks : []
  return rows.flatMap((row) => {
    const block = blocks.find(({ slug }) => slug === row.blockType)
    return block ? [{ id: text(row.id), block: block.slug, fields: marksOf(block.flattenedFields, row, copy) }] : []
  })
}

const warningsOf = (value: unknown): Mark => ({
  kind: 'warnings',
  rows: rowsOf(value).map((row) => ({
    id: text(row.id),
    severity: text(row.severity),
    state: isRichText(row.text) ? row.text : null,
  })),
})

const imageOf = (value: unknown, { media }: WorkingCopy): ImageMark | null => {
  const found = media.get(ids(value)[0] ?? '')
  if (!found) return null
  return {
    kind: 'image',
    alt: text(found.alt),
    blurDataURL: text(found.blurDataURL),
    focalPoint: { x: percent(found.focalX), y: percent(found.focalY) },
    renditions: (Array.isArray(found.renditions) ? found.renditions : []) as ImageMark['renditions'],
  }
}

const MIDDLE = 50

const percent = (value: unknown): number => (typeof value === 'number' ? value : MIDDLE)

const aspectsOf = (collection: SanitizedCollectionConfig, locale: string): Projection['aspects'] =>
  collection.flattenedFields.flatMap((field) => {
    const { aspect } = factsOf(field)
    return aspect && 'name' in field ? [{ field: field.name, aspect, heading: labelIn(field, locale) }] : []
  })

const statementsOf = (collection: SanitizedCollectionConfig, locale: string): Statement[] =>
  collection.flattenedFields.flatMap((field) => {
    const { schemaOrg } = factsOf(field)
    if (!schemaOrg || !('name' in field)) return []
    return [{ ...schemaOrg, field: field.name, ...(field.type === 'select' ? { words: wordsIn(field, locale) } : {}) }]
  })

const wordsIn = ({ options }: FlattenedField & { type: 'select' }, locale: string): Record<string, string> =>
  Object.fromEntries(
    options.map((option) =>
      typeof option === 'string' ? [option, option] : [option.value, textIn(option.label, locale) ?? option.value],
    ),
  )

const labelIn = (field: FlattenedField, locale: string): string =>
  textIn('label' in field ? field.label : undefined, locale) ?? ''

const textIn = (label: unknown, locale: string): string | undefined =>
  typeof label === 'object' && label !== null ? (label as Record<string, string>)[locale] : undefined

const refsOf = (relationTo: string | readonly string[], value: unknown): EntryRef[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    if (typeof relationTo === 'string') return ids(item).map((id) => ({ type: relationTo, id }))
    const { relationTo: type, value: target } = asRow(item)
    return typeof type === 'string' ? ids(target).map((id) => ({ type, id })) : []
  })

const quantityOf = (row: Row): QuantityRow => ({
  key: text(row.key),
  comparator: text(row.comparator) || null,
  value: number(row.value),
  max: number(row.max),
  unit: text(row.unit) || null,
  per: text(row.per) || null,
  phone: text(row.phone) || null,
  date: text(row.date) || null,
})

const sourceOf = (row: Row | undefined): SourceRow[] =>
  row
    ? [
        {
          title: text(row.title),
          language: canonicalTag(text(row.language)),
          publisher: text(row.publisher) || null,
          url: text(row.url) || null,
          doi: text(row.doi) || null,
          pmid: text(row.pmid) || null,
          year: number(row.year),
        },
      ]
    : []

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.map(asRow) : [])

/** Ids out of a relation's value, whether or not it was populated. */
const ids = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    if (typeof item === 'string') return [item]
    const { id } = asRow(item)
    return typeof id === 'string' ? [id] : []
  })
