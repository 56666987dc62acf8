/** The one visitor over a model's fields: whatever reads or changes an entry field by field does it through here. */
import type { FlattenedField } from 'payload'

export type FieldVisit = {
  readonly field: FlattenedField
  /** Where the value stands, for instance `body.2.text`. */
  readonly path: string
  readonly value: unknown
  /** Whether each language has a value of its own here. */
  readonly isLocalized: boolean
}

type Data = Readonly<Record<string, unknown>>

/**
 * Maps one field's value. `recurse` maps what is inside a group, an array or a list of blocks, and gives other values
 * back as they are. Where the answer is undefined, the field is left out.
 */
export type FieldMapper = (visit: FieldVisit, recurse: () => unknown) => unknown

/** A new object with what `map` makes of each field of `data`, in the model's order. Rows keep `id` and `blockType`. */
export const mapFields = (
  fields: readonly FlattenedField[],
  data: Data,
  map: FieldMapper,
  at = '',
): Record<string, unknown> => {
  const mapped: Record<string, unknown> = {}
  for (const field of fields) {
    if (!('name' in field) || field.name === 'id') continue
    const value = data[field.name]
    const path = at ? `${at}.${field.name}` : field.name
    const isLocalized = 'localized' in field && field.localized === true
    const result = map({ field, path, value, isLocalized }, () => mapInside(field, value, map, path))
    if (result !== undefined) mapped[field.name] = result
  }
  return mapped
}

/** Visits every field that `data` has a place for, containers before what is in them. */
export const visitFields = (
  fields: readonly FlattenedField[],
  data: Data,
  visit: (visit: FieldVisit) => void,
): void => {
  mapFields(fields, data, (found, recurse) => {
    visit(found)
    recurse()
  })
}

const mapInside = (field: FlattenedField, value: unknown, map: FieldMapper, path: string): unknown => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isData(value) ? mapFields(field.flattenedFields, value, map, path) : value
    case 'array':
      return mapRows(value, path, () => field.flattenedFields, map)
    case 'blocks':
      return mapRows(
        value,
        path,
        (row) => field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields,
        map,
      )
    default:
      return value
  }
}

const mapRows = (
  value: unknown,
  path: string,
  fieldsOf: (row: Data) => readonly FlattenedField[] | undefined,
  map: FieldMapper,
): unknown => {
  if (!Array.isArray(value)) return value
  return value.filter(isData).map((row, index) => {
    const { id, blockType } = row
    const fields = fieldsOf(row) ?? []
    return {
      ...(id === undefined ? {} : { id }),
      ...(blockType === undefined ? {} : { blockType }),
      ...mapFields(fields, row, map, `${path}.${index}`),
    }
  })
}

/** Whether a value has members, as an entry, a group and a row have: neither a list nor nothing. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
