import { collectionsWith, contentModels } from '#collections'
import { factsOf, mapConfig } from '#fields'
import { localeRegistry, words } from '#locales'
import type { Block, CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { quantityInline } from '../../../src/fields/rich-text/quantity-inline'
import { wordsIn } from './strings'

/** What the admin or a reader is shown, and the key in models.json whose words these should be. */
type Shown = { readonly key: string; readonly shown: unknown }

const shownOf = (collection: CollectionConfig): Shown[] => [
  { key: `${collection.slug}.singular`, shown: collection.labels?.singular },
  { key: `${collection.slug}.plural`, shown: collection.labels?.plural },
  { key: `${collection.slug}.description`, shown: collection.admin?.description },
  { key: keyIn('groups', collection.admin?.group), shown: collection.admin?.group },
  ...fieldsOf(collection).flatMap(({ field, path }) => shownOfField(field, `${collection.slug}.fields.${path}`)),
]

/** Every field at every depth, and its place in the model. */
const fieldsOf = ({ fields }: CollectionConfig): { field: Field; path: string }[] => {
  const found: { field: Field; path: string }[] = []
  mapConfig(fields, (field, path) => {
    found.push({ field, path })
    return field
  })
  return found
}

const shownOfField = (field: Field, place: string): Shown[] => {
  if (field.type === 'tabs') return field.tabs.map(({ label }) => ({ key: keyIn('tabs', label), shown: label }))
  if (!('name' in field) || field.name === 'id') return []
  const key = factsOf(field as { custom?: Record<string, unknown> }).words ?? place
  return [
    { key: `${key}.label`, shown: field.label },
    { key: `${key}.description`, shown: field.admin && 'description' in field.admin && field.admin.description },
    ...(field.type === 'array' || field.type === 'blocks'
      ? [
          { key: `${key}.row`, shown: field.labels?.singular },
          { key: `${key}.label`, shown: field.labels?.plural },
        ]
      : []),
    ...(field.type === 'blocks' ? field.blocks.flatMap(shownOfBlock) : []),
    ...(field.type === 'select' ? optionsOf(field, key) : []),
  ]
}

const shownOfBlock = ({ labels, slug }: Block): Shown[] => [
  { key: `blocks.${slug}.label`, shown: labels?.singular },
  { key: `blocks.${slug}.label`, shown: labels?.plural },
]

/** Languages go by their own names, what another model has a word for by that; every other option by its own words. */
const optionsOf = ({ options }: Field & { type: 'select' }, key: string): Shown[] =>
  options.flatMap((option) => {
    if (typeof option === 'string') return [{ key: `${key}.options.${option}`, shown: option }]
    const isLanguage = localeRegistry.some(({ code, name }) => code === option.value && name === option.label)
    const own = `${key}.options.${option.value}`
    const named = allKeys.includes(own) ? own : (keyOfWords.get(JSON.stringify(option.label)) ?? own)
    return isLanguage ? [] : [{ key: named, shown: option.label }]
  })

/** The key of words of a kind (`groups`, `tabs`); where there are none like these, a key that doesn't exist. */
const keyIn = (kind: string, shown: unknown): string => {
  const keys = allKeys.filter((key) => key.startsWith(`${kind}.`))
  return keys.find((key) => isSame(words(key), shown)) ?? `${kind}.?`
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const allKeys = [...new Set(localeRegistry.flatMap((locale) => wordsIn(locale, 'models').map(({ key }) => key)))]

const keyOfWords = new Map(allKeys.map((key) => [JSON.stringify(words(key)), key]))

const collections = collectionsWith(contentModels).filter(({ admin }) => admin?.hidden !== true)
const inTexts: Shown[] = [
  ...shownOfBlock(quantityInline),
  ...quantityInline.fields.map((field) => ({
    key: 'common.quantityKey.label',
    shown: 'label' in field && field.label,
  })),
]

describe('the words of the models', () => {
  it.each([...collections.map((model) => [model.slug, shownOf(model)] as const), ['texts', inTexts] as const])(
    'of %s are there in every language',
    (_, all) => {
      const missing = localeRegistry.flatMap((locale) => {
        const there = new Set(wordsIn(locale, 'models').map(({ key }) => key))
        return all.filter(({ key }) => !there.has(key)).map(({ key }) => `locales/${locale.code}/models.json, ${key}`)
      })
      expect(missing).toEqual([])
    },
  )

  it.each([...collections.map((model) => [model.slug, shownOf(model)] as const), ['texts', inTexts] as const])(
    'of %s are what is shown, not names from the code',
    (_, all) => {
      expect(all.length).toBeGreaterThan(2)
      expect(all.filter(({ key, shown }) => !isSame(shown, words(key)))).toEqual([])
    },
  )

  it.each(localeRegistry.map((locale) => [locale.code, locale] as const))(
    'in %s are all for something that is shown',
    (_, locale) => {
      const used = new Set([...collections.flatMap(shownOf), ...inTexts].map(({ key }) => key))
      expect(wordsIn(locale, 'models').flatMap(({ key }) => (used.has(key) ? [] : [key]))).toEqual([])
    },
  )

  it('of an unknown key are the key, so that the tests above name it', () => {
    expect(words('articles.nothing')).toEqual(
      Object.fromEntries(localeRegistry.map(({ code }) => [code, 'articles.nothing'])),
    )
  })
})
