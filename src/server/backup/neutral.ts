/** A row in the form that all databases share. */
import { type FieldVisit, mapFields } from '#fields'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** What Payload keeps of an account besides the fields that it hides. */
const SECRETS_OF_ACCOUNTS = new Set(['apiKey', 'sessions'])

type Options = { readonly hasSecrets: boolean }

/**
 * The row without what only one database writes (SQLite says null for what isn't there; MongoDB's indexes would take that
 * for a value), and without secrets unless they are asked for. A secret is a field that Payload hides from every answer
 * (`hidden: true`), such as a password's hash, and what else lets one in to an account.
 */
export const neutral = (
  collection: Pick<SanitizedCollectionConfig, 'auth' | 'flattenedFields'>,
  row: Readonly<Record<string, unknown>>,
  { hasSecrets }: Options,
): Record<string, unknown> => {
  const isLeftOut = (field: FlattenedField) => !hasSecrets && isSecret(collection, field)
  return {
    id: row.id,
    ...mapFields(collection.flattenedFields, row, (visit, recurse) => valueOf(visit, recurse, isLeftOut)),
  }
}

/** A version: its own words around the document that it keeps. */
export const neutralVersion = (
  collection: Pick<SanitizedCollectionConfig, 'auth' | 'flattenedFields'>,
  row: Readonly<Record<string, unknown>>,
  options: Options,
): Record<string, unknown> => {
  const { autosave, createdAt, parent, updatedAt, version } = row
  const { id: _id, ...document } = neutral(collection, version as Record<string, unknown>, options)
  return { parent, createdAt, updatedAt, ...(autosave === true ? { autosave } : {}), version: document }
}

const isSecret = ({ auth }: Pick<SanitizedCollectionConfig, 'auth'>, field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) ||
  (Boolean(auth) && 'name' in field && SECRETS_OF_ACCOUNTS.has(field.name))

const valueOf = (
  { field, isLocalized, value }: FieldVisit,
  recurse: () => unknown,
  isLeftOut: (field: FlattenedField) => boolean,
): unknown => {
  if (value === null || value === undefined || isComputed(field) || isLeftOut(field)) return undefined
  if (!isLocalized) return recurse()
  const texts = Object.entries(value).filter(([, text]) => text !== null)
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

/** What is read from elsewhere each time. */
const isComputed = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
