import { LONGEST_TEXT, type TextsOfCollections, UNITS } from '#distribution'
import { choice, factsOf, faultWords } from '#fields'
import { localeRegistry } from '#locales'
import type { CollectionConfig, Field, SelectField, SelectFieldValidation } from 'payload'
import { select } from 'payload/shared'

import { distinct, topLevel } from './fields-of-models'

/** What a channel's consumer relies on: texts and how long they may be, and what each entry must have a part about. */
export const contractFields = (models: readonly CollectionConfig[]): Field[] => [
  {
    name: 'relies',
    type: 'array',
    maxRows: 50,
    fields: [
      { name: 'text', type: 'select', required: true, options: textsOf(models), validate: textFault(models) },
      {
        // "collection" is a word of its own to Mongoose.
        name: 'onlyIn',
        type: 'select',
        options: models.map(({ labels, slug }) => ({ value: slug, label: labels?.plural as Record<string, string> })),
      },
      {
        name: 'language',
        type: 'select',
        options: localeRegistry.map(({ code, name }) => ({ value: code, label: name })),
      },
      { name: 'max', type: 'number', min: 1, max: LONGEST_TEXT },
      { ...choice('unit', UNITS), defaultValue: UNITS[0] },
      { name: 'isShortened', type: 'checkbox', defaultValue: false },
    ],
  },
  { name: 'aspects', type: 'select', hasMany: true, options: aspectsOf(models) },
]

const TEXTS = new Set(['text', 'textarea', 'richText'])

/** The texts of entries by their public names: of a formatted one, its plain form. */
const textsOf = (models: readonly CollectionConfig[]): SelectField['options'] =>
  distinct(topLevel(models).flatMap(textOptions))

const textOptions = (field: Field): { value: string; label: Record<string, string> }[] => {
  if (!('name' in field) || field.name === 'slug') return []
  const { name } = field
  const label = field.label as Record<string, string>
  if (factsOf(field).publishedAs === 'body') return [{ value: `${name}.text`, label }]
  if (field.type === 'group')
    return field.fields
      .flatMap(textOptions)
      .map(({ label: inner, value }) => ({ value: `${name}.${value}`, label: inner }))
  if (!TEXTS.has(field.type) || !('localized' in field) || !field.localized) return []
  return [{ value: field.type === 'richText' ? `${name}.text` : name, label }]
}

/** Which texts there are in which collection: what is relied on in all that have it is asked of no other. */
export const textsOfCollections = (models: readonly CollectionConfig[]): TextsOfCollections =>
  Object.fromEntries(models.map((model) => [model.slug, valuesOf(textsOf([model]))]))

const valuesOf = (options: SelectField['options']): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

/** A text that the collection doesn't have would hold back every entry of it. */
const textFault =
  (models: readonly CollectionConfig[]): SelectFieldValidation =>
  async (value, options) => {
    const fault = await select(value, options)
    if (fault !== true) return fault
    const { onlyIn } = options.siblingData as { onlyIn?: string | null }
    const model = models.find(({ slug }) => slug === onlyIn)
    const texts = model ? valuesOf(textsOf([model])) : null
    return (
      texts === null ||
      texts.includes(String(value)) ||
      faultWords(options.req)('channel.text', { collection: String(onlyIn), text: String(value) })
    )
  }

const aspectsOf = (models: readonly CollectionConfig[]): SelectField['options'] =>
  distinct(
    topLevel(models).flatMap((field) => {
      const aspect = 'name' in field ? factsOf(field).aspect : undefined
      return aspect ? [{ value: aspect, label: aspect }] : []
    }),
  )
