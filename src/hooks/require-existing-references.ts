import { visitFields } from '#fields'
import { type CollectionBeforeValidateHook, type FlattenedField, type Payload, ValidationError } from 'payload'

type Reference = { readonly path: string; readonly collection: string; readonly id: string }

/**
 * What an entry refers to is there (in the trash counts). The embedded database would refuse the row with no word about
 * which field it was, MongoDB would keep a reference to nothing. @throws ValidationError naming each field
 */
export const requireExistingReferences: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (!data) return data
  const references: Reference[] = []
  visitFields(collection.flattenedFields, data, ({ field, path, value }) =>
    references.push(...referencesIn(field, path, value)),
  )
  const missing = await missingOf(req.payload, references)
  if (missing.length === 0) return data
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: missing.map(({ collection: target, id, path }) => ({
        path,
        message: `There is no "${id}" in "${target}".`,
      })),
    },
    req.t,
  )
}

const referencesIn = (field: FlattenedField, path: string, value: unknown): Reference[] => {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return [value].flat().flatMap((one: unknown) => {
    const isTagged = typeof one === 'object' && one !== null && 'relationTo' in one && 'value' in one
    const collection = isTagged ? String(one.relationTo) : [field.relationTo].flat()[0]
    const id = idOf(isTagged ? one.value : one)
    return id && collection ? [{ path, collection, id }] : []
  })
}

const idOf = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const missingOf = async (payload: Payload, references: readonly Reference[]): Promise<Reference[]> => {
  const collections = [...new Set(references.map(({ collection }) => collection))]
  const missing = await Promise.all(
    collections.map(async (collection) => {
      const wanted = references.filter((reference) => reference.collection === collection)
      const ids = [...new Set(wanted.map(({ id }) => id))]
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        pagination: false,
        limit: 0,
        select: {},
        where: { id: { in: ids } },
      })
      const present = new Set(docs.map(({ id }) => String(id)))
      return wanted.filter(({ id }) => !present.has(id))
    }),
  )
  return missing.flat()
}
