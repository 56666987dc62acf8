/** Keeps units, history and the queue true to an entry whenever its working copy is saved. */
import type { Payload, Where } from 'payload'

import { type Doc, factsOfTranslation, readDoc, sourceLocaleOf, targetLocales, translatedCollection } from './entry'
import { cutBoth, followCuts } from './entry-units'
import { type Origin, writeHistory } from './history'
import { dropProgress, keepProgress, readProgress } from './progress'
import { rollUp } from './roll-up'
import { differencesOf, keepOpenChanges } from './source-changes'
import { readUnits, writeUnits } from './store'
import type { TranslationKey, UnitRow } from './unit-row'

type Entry = { readonly type: string; readonly id: string }
type By = { readonly by: string | null }

/**
 * Brings everything that is kept of an entry's translations up to its working copy, in every language.
 * `published` reads what the public has of it in its source's language, in the form of a working copy.
 */
export const followEntry = async (
  payload: Payload,
  entry: Entry,
  { by, published }: By & { readonly published: (locale: string) => Promise<Doc | null> },
): Promise<void> => {
  const source = await readSource(payload, entry)
  if (!source) return dropProgress(payload, whereEntry(entry))
  const { doc, locale: sourceLocale } = source
  const before = await published(sourceLocale)
  const written = { ...entry, locale: sourceLocale }
  const changes = before ? await differencesOf(payload, written, { before, after: doc }) : []
  await keepOpenChanges(payload, written, { changes, by })
  await dropProgress(payload, { and: [whereEntry(entry), { locale: { equals: sourceLocale } }] })
  for (const locale of targetLocales(sourceLocale)) {
    const key = { ...entry, locale }
    const rows = await readUnits(payload, key)
    const target = await readDoc(payload, key)
    if (!target) continue
    const cuts = cutBoth(payload, entry.type, { source: doc, target })
    const after = followCuts(key, { cuts, rows, by, at: new Date().toISOString() })
    await keepUnits(payload, key, { before: rows, after, source: doc, by, origin: 'form' })
  }
}

/** Writes an entry's units as they are now, what changed, and where that leaves the entry. */
export const keepUnits = async (
  payload: Payload,
  key: TranslationKey,
  {
    after,
    batch,
    before,
    by,
    origin,
    source,
  }: By & {
    before: readonly UnitRow[]
    after: readonly UnitRow[]
    source: Doc
    origin: Origin
    batch?: string | undefined
  },
): Promise<void> => {
  const at = new Date().toISOString()
  await writeUnits(payload, key, { before, after })
  await writeHistory(payload, { before, after }, { entry: key.id, origin, by, at, batch })
  const known = await readProgress(payload, key)
  await keepProgress(payload, key, {
    ...rollUp(after),
    sourceLocale: sourceLocaleOf(source),
    title: titleOf(source),
    importance: importanceOf(payload, key.type),
    changedAt: at,
    ...(known ? {} : { isPublic: false, isSourcePublic: false }),
  })
}

/** An entry's text in the language it was written in; null where it is gone or in the trash. */
export const readSource = async (
  payload: Payload,
  { id, type }: Entry,
): Promise<{ readonly doc: Doc; readonly locale: string } | null> => {
  const [first] = targetLocales('')
  const found = await readDoc(payload, { type, id, locale: first ?? '' })
  if (!found) return null
  const locale = sourceLocaleOf(found)
  const doc = locale === first ? found : await readDoc(payload, { type, id, locale })
  return doc && { doc, locale }
}

const whereEntry = ({ id, type }: Entry): Where => ({ and: [{ entry: { equals: id } }, { type: { equals: type } }] })

const titleOf = ({ alt, filename, title }: Doc): string => {
  const found = [title, alt, filename].find((text) => typeof text === 'string' && text !== '')
  return typeof found === 'string' ? found : ''
}

const importanceOf = (payload: Payload, type: string): number =>
  factsOfTranslation(translatedCollection(payload, type))?.importance ?? 0
