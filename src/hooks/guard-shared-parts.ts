import { accountOf } from '#access'
import { type FieldVisit, visitFields } from '#fields'
import { APIError, type CollectionBeforeValidateHook } from 'payload'

/** A translator changes the text of a language and nothing else: no row, no picture, no shared value, no trash. */
export const guardSharedParts: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  if (accountOf(req)?.role !== 'translator' || !data) return data
  if (data.deletedAt || req.file) throw new SharedPartChanged(data.deletedAt ? 'deletedAt' : 'file')
  const before = sharedValues(collection.flattenedFields, originalDoc ?? {})
  for (const [path, value] of sharedValues(collection.flattenedFields, data)) {
    if (isGiven(data, path) && before.get(path) !== value) throw new SharedPartChanged(path)
  }
  return data
}

class SharedPartChanged extends APIError {
  constructor(path: string) {
    super(
      `"${path}" is shared by all languages; a translator can change the text of a language only.`,
      403,
      { code: 'shared-part', path },
      true,
    )
  }
}

/** Set by Payload itself on every save. */
const OWN = new Set(['createdAt', 'updatedAt', 'isAutosaved'])

const sharedValues = (
  fields: Parameters<typeof visitFields>[0],
  data: Readonly<Record<string, unknown>>,
): Map<string, string> => {
  const values = new Map<string, string>()
  visitFields(fields, data, ({ field, isLocalized, path, value }) => {
    if (!isLocalized && !OWN.has(path)) values.set(path, comparable(field, value))
  })
  return values
}

const comparable = (field: FieldVisit['field'], value: unknown): string => {
  if (field.type === 'array' || field.type === 'blocks') {
    const rows = Array.isArray(value) ? (value as { id?: unknown; blockType?: unknown }[]) : []
    return JSON.stringify(rows.map(({ id, blockType }) => [id, blockType ?? null]))
  }
  if (field.type === 'group' || field.type === 'tab') return ''
  return JSON.stringify(value ?? null)
}

const isGiven = (data: Readonly<Record<string, unknown>>, path: string): boolean => path.split('.', 1)[0]! in data
