import type { Catalog, CollectionDescription, FieldDescription } from '#contract'
import { factsOf } from '#fields'
import { localeRegistry } from '#locales'
import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import { contentCollections } from './candidate'
import { keepState, ledgerState } from './ledger'
import { schemaOf } from './schemas'
import { siteUrlOf } from './site-url'
import { vocabularyOf } from './vocabulary'

type Labels = Readonly<Record<string, string>>

/** What can be in the ledger, described for readers that have no model. */
export const catalogOf = (payload: Pick<Payload, 'config'>): Catalog => {
  const locales = localesOf(payload)
  return {
    name: 'Qanun',
    siteUrl: siteUrlOf(payload),
    locales,
    collections: contentCollections(payload).map((collection) =>
      describeCollection(
        collection,
        locales.map(({ code }) => code),
      ),
    ),
  }
}

/** Writes the catalog, with the vocabulary, beside the ledger, where readers find it. @returns whether it changed */
export const keepCatalog = async (payload: Payload): Promise<boolean> => {
  const catalog = JSON.stringify({ ...catalogOf(payload), vocabulary: await vocabularyOf(payload) } satisfies Catalog)
  if (catalog === (await ledgerState(payload)).catalog) return false
  await keepState(payload, { catalog })
  return true
}

const localesOf = (payload: Pick<Payload, 'config'>): Catalog['locales'] => {
  const { localization } = payload.config
  const codes = localization ? localization.localeCodes : []
  return localeRegistry
    .filter(({ code }) => codes.includes(code))
    .map(({ code, direction, isDefault, name }) => ({ code, direction, isDefault, name }))
}

const COMMON = new Set([
  'title',
  'slug',
  'summary',
  'image',
  'seo',
  'sources',
  'quantities',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'id',
  'publication',
])

const describeCollection = (collection: SanitizedCollectionConfig, codes: readonly string[]): CollectionDescription => {
  const fields = collection.flattenedFields
    .filter((field) => 'name' in field && !COMMON.has(field.name))
    .flatMap((field) => describeField(field, codes))
  const { plural, singular } = collection.labels
  const description = collection.admin.description
  return {
    slug: collection.slug,
    labels: Object.fromEntries(
      codes.map((code) => [
        code,
        {
          singular: inLanguage(singular, code),
          plural: inLanguage(plural, code),
          description: inLanguage(description, code),
        },
      ]),
    ),
    fields,
    schema: schemaOf(collection.slug, fields),
  }
}

const describeField = (field: FlattenedField, codes: readonly string[]): FieldDescription[] => {
  const { aspect, publishedAs } = factsOf(field)
  const kind = kindOf(field)
  if (!('name' in field) || publishedAs === 'none' || !kind || field.name === 'blockName' || field.name === 'id')
    return []
  return [
    {
      name: field.name,
      kind,
      labels: labelsOf('label' in field ? field.label : field.name, codes),
      aspect: aspect ?? null,
      ...('hasMany' in field && field.hasMany ? { isMany: true } : {}),
      options:
        field.type === 'select'
          ? field.options.map((option) =>
              typeof option === 'string'
                ? { value: option, labels: labelsOf(option, codes) }
                : { value: option.value, labels: labelsOf(option.label, codes) },
            )
          : [],
      references: field.type === 'relationship' ? [field.relationTo].flat() : [],
      rows: field.type === 'array' ? field.flattenedFields.flatMap((inner) => describeField(inner, codes)) : [],
    },
  ]
}

const kindOf = (field: FlattenedField): FieldDescription['kind'] | null => {
  const { publishedAs } = factsOf(field)
  if (publishedAs === 'body' || publishedAs === 'url' || publishedAs === 'warnings') return publishedAs
  switch (field.type) {
    case 'text':
    case 'textarea':
      return 'text'
    case 'richText':
    case 'select':
    case 'number':
    case 'date':
      return field.type
    case 'checkbox':
      return 'boolean'
    case 'array':
      return 'rows'
    case 'relationship':
      return 'reference'
    case 'json':
      return 'json'
    default:
      return null
  }
}

const labelsOf = (label: unknown, codes: readonly string[]): Labels =>
  Object.fromEntries(codes.map((code) => [code, inLanguage(label, code)]))

const inLanguage = (label: unknown, code: string): string => {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null ? ((label as Labels)[code] ?? '') : ''
}
