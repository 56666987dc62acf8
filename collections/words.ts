import { factsOf, mapConfig } from '#fields'
import { words } from '#locales'
import type { Field } from 'payload'

type Words = Record<string, string>

/** The words of a model, by admin language: `<slug>` in locales/<code>/models.json. */
export const modelWords = (slug: string) => {
  const key = slug
  return {
    get labels() {
      return { singular: words(`${key}.singular`), plural: words(`${key}.plural`) }
    },
    get label(): Words {
      return words(`${key}.label`)
    },
    get description(): Words {
      return words(`${key}.description`)
    },
  }
}

/** Every field with its label and description in every admin language; options with their words. */
export const labelled = (slug: string, fields: Field[]): Field[] =>
  mapConfig(fields, (field, path) => {
    if (!('name' in field) || !field.name || field.name === 'id') return field
    const key = factsOf(field as { custom?: Record<string, unknown> }).words ?? `${slug}.fields.${path}`
    return withOptionWords(withBlockWords(withWords(field, key)), key)
  })

const withWords = (field: Field, key: string): Field =>
  ({
    ...field,
    label: words(`${key}.label`),
    admin: { ...field.admin, description: words(`${key}.description`) },
    ...(field.type === 'array' || field.type === 'blocks'
      ? { labels: { singular: words(`${key}.row`), plural: words(`${key}.label`) } }
      : {}),
  }) as Field

const withBlockWords = (field: Field): Field =>
  field.type === 'blocks'
    ? { ...field, blocks: field.blocks.map((block) => ({ ...block, labels: blockWords(block.slug) })) }
    : field

const blockWords = (slug: string) => ({
  singular: words(`blocks.${slug}.label`),
  plural: words(`blocks.${slug}.label`),
})

/** An option that has a name already, as languages have, keeps it. */
const withOptionWords = (field: Field, key: string): Field =>
  field.type === 'select'
    ? {
        ...field,
        options: field.options.map((option) => {
          const { label, value } = typeof option === 'string' ? { label: option, value: option } : option
          return { value, label: label === value ? words(`${key}.options.${value}`) : label }
        }),
      }
    : field
