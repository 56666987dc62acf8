import { factsOf, mapConfig } from '#fields'
import { words } from '#locales'
import type { Field } from 'payload'

type Words = Record<string, string>

/** The words of a model, by admin language: `<slug>` in locales/<code>/admin.json. */
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
    return withOptionWords(withWords(field, key), key)
  })

const withWords = (field: Field, key: string): Field =>
  ({
    ...field,
    label: words(`${key}.label`),
    admin: { ...field.admin, description: words(`${key}.description`) },
    ...(field.type === 'array' ? { labels: { singular: words(`${key}.row`), plural: words(`${key}.label`) } } : {}),
    ...(field.type === 'blocks'
      ? { blocks: field.blocks.map((block) => ({ ...block, labels: { singular: words(`blocks.${block.slug}.label`), plural: words(`blocks.${block.slug}.label`) } })) }
      : {}),
  }) as Field

const withOptionWords = (field: Field, key: string): Field =>
  field.type === 'select' && field.name !== 'sourceLocale'
    ? {
        ...field,
        options: field.options.map((option) => {
          const value = typeof option === 'string' ? option : option.value
          return { value, label: words(`${key}.options.${value}`) }
        }),
      }
    : field
