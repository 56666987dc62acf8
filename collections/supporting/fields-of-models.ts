import type { CollectionConfig, Field, SelectField } from 'payload'

/** Every field of the models outside of rows, tabs looked into. */
export const topLevel = (models: readonly CollectionConfig[]): Field[] => models.flatMap(({ fields }) => inside(fields))

const inside = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => (field.type === 'tabs' ? field.tabs.flatMap((tab) => inside(tab.fields)) : [field]))

/** Each value once. */
export const distinct = (options: SelectField['options']): SelectField['options'] => [
  ...new Map(options.map((option) => [typeof option === 'string' ? option : option.value, option])).values(),
]
