import { isData, visitFields } from '#fields'
import { type CollectionBeforeOperationHook, type FlattenedField, ValidationError } from 'payload'

/**
 * Each value is of the kind that its field takes. Payload's own checks let an object pass for a text: the embedded database
 * then refuses the row with no word about which field it was, or it is kept and nobody can read it; and a block of no known
 * type is left out without a word. @throws ValidationError naming each field
 */
export const requireFittingValues: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { readonly data?: unknown }
  if ((operation !== 'create' && operation !== 'update') || !isData(data)) return args
  const errors: { path: string; message: string }[] = []
  visitFields(collection.flattenedFields, data, ({ field, path, value }) => {
    const message = value === undefined || value === null ? null : faultOf(field, value)
    if (message !== null) errors.push({ path, message })
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
  return args
}

/** Numbers, dates, checkboxes and references are looked at by Payload. */
const faultOf = (field: FlattenedField, value: unknown): string | null => {
  switch (field.type) {
    case 'text':
    case 'select':
      return field.hasMany ? textsFault(value) : textFault(value)
    case 'code':
    case 'email':
    case 'radio':
    case 'textarea':
      return textFault(value)
    case 'group':
    case 'richText':
    case 'tab':
      return isData(value) ? null : 'This is to be an object.'
    case 'array':
      return rowsFault(value)
    case 'blocks':
      return rowsFault(value) ?? blockFault(value, new Set(field.blocks.map(({ slug }) => slug)))
    default:
      return null
  }
}

const textFault = (value: unknown): string | null => (typeof value === 'string' ? null : 'This is to be a text.')

const textsFault = (value: unknown): string | null =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? null : 'This is to be a list of texts.'

/** Payload's forms say 0 where there is no row. */
const rowsFault = (value: unknown): string | null =>
  value === 0 || (Array.isArray(value) && value.every(isData)) ? null : 'This is to be a list of objects.'

const blockFault = (value: unknown, known: ReadonlySet<string>): string | null => {
  const unknown = [value].flat().find((row) => isData(row) && !known.has(String(row.blockType)))
  return unknown === undefined ? null : `The type of a block is to be one of ${[...known].join(', ')}.`
}
