import { localeRegistry, defaultLocale } from '#locales'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { NoSuchTranslation, NotTranslated } from './errors'

export type Doc = Readonly<Record<string, unknown>>

/** What the translation room knows of a collection whose entries are translated. */
export type TranslationFacts = {
  /** How much readers need an entry of it, from 0 to 100. */
  readonly importance: number
}

/** The collections whose entries are translated. */
export const translatedCollections = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter((collection) => factsOfTranslation(collection) !== null)

export const factsOfTranslation = ({ custom }: Pick<SanitizedCollectionConfig, 'custom'>): TranslationFacts | null =>
  (custom?.translation as TranslationFacts | undefined) ?? null

/** @throws NotTranslated */
export const translatedCollection = (payload: Payload, type: string): SanitizedCollectionConfig => {
  const all = translatedCollections(payload)
  const found = all.find(({ slug }) => slug === type)
  if (!found)
    throw new NotTranslated(
      type,
      all.map(({ slug }) => slug),
    )
  return found
}

/** An entry's working copy in one locale, as it is; null where there is none, or only in the trash. */
export const readDoc = async (
  payload: Payload,
  { id, ...where }: { readonly type: string; readonly id: string; readonly locale: string },
): Promise<Doc | null> => (await readDocs(payload, { ...where, ids: [id] })).get(id) ?? null

/** Working copies of one collection in one locale, by id; those that aren't there are left out. */
export const readDocs = async (
  payload: Payload,
  { ids, locale, type }: { readonly type: string; readonly ids: readonly string[]; readonly locale: string },
): Promise<ReadonlyMap<string, Doc>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: type,
    depth: 0,
    fallbackLocale: false,
    limit: ids.length,
    locale: locale as 'en',
    overrideAccess: true,
    pagination: false,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [String((doc as { id: unknown }).id), doc as unknown as Doc]))
}

/** The language an entry was written in. */
export const sourceLocaleOf = (doc: Doc): string =>
  typeof doc.sourceLocale === 'string' && doc.sourceLocale !== '' ? doc.sourceLocale : defaultLocale.code

/** The languages an entry is translated into. */
export const targetLocales = (sourceLocale: string): string[] =>
  localeRegistry.map(({ code }) => code).filter((code) => code !== sourceLocale)

/** @throws NoSuchTranslation */
export const requireDoc = async (
  payload: Payload,
  key: { readonly type: string; readonly id: string; readonly locale: string },
): Promise<Doc> => {
  const doc = await readDoc(payload, key)
  if (!doc) throw new NoSuchTranslation(key)
  return doc
}
