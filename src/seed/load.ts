/**
 * Loads the content, in steps that can be repeated: what is there is left alone, so a load that was cut off goes on where it
 * stopped. An entry is first made as an empty shell, because entries refer to each other in circles and the embedded
 * database keeps foreign keys; then it is written in English, then in Persian; it counts as there once it has both titles.
 */
import { approve } from '#translation'
import type { Payload } from 'payload'

import { checkContent } from './check'
import type { SeedContent, SourceSeed } from './content/types'
import { entriesOf, type SeedEntry } from './entries'
import { entryDataOf } from './entry-data'
import { FaultyContent, NotWritable } from './errors'
import { idOf } from './ids'
import { loadTerm, termIdOf } from './terms'
import { loadPicture, pictureIdOf, picturesOf } from './pictures'
import { publishMissing } from './publish'
import { type SeedLocale, writerFor } from './writer'

export type SeedResult = {
  readonly entries: number
  readonly pictures: number
  readonly sources: number
  readonly terms: number
  readonly published: number
}

type Progress = { readonly done: number; readonly total: number }
type Options = { readonly onProgress?: (progress: Progress) => void }

const LOCALES: readonly SeedLocale[] = ['en', 'fa']
const SOURCE_LOCALE: SeedLocale = 'en'

/**
 * Loads and publishes what is missing of the content.
 * @returns how many of each were new
 * @throws FaultyContent before anything is written; NotWritable; NotPublishable
 */
export const loadSeed = async (
  payload: Payload,
  content: SeedContent,
  { onProgress }: Options = {},
): Promise<SeedResult> => {
  const faults = checkContent(content)
  if (faults.length > 0) throw new FaultyContent(faults)
  const entries = entriesOf(content)
  const sources = await missing(payload, 'sources', content.sources, ({ key }) => idOf(`sources/${key}`))
  const pictures = await missing(payload, 'media', picturesOf(content), pictureIdOf)
  const terms = await missing(payload, 'terms', content.terms, termIdOf)
  const unwritten = await unwrittenOf(payload, entries)
  let done = 0
  const total =
    sources.length +
    terms.length +
    pictures.length * LOCALES.length +
    unwritten.length * (2 * LOCALES.length) +
    entries.length * LOCALES.length
  const step = async (work: Promise<unknown>) => {
    await work
    onProgress?.({ done: (done += 1), total })
  }
  for (const source of sources) await step(loadSource(payload, source))
  for (const term of terms) await step(loadTerm(payload, term))
  for (const picture of pictures) await step(loadPicture(payload, picture))
  for (const entry of unwritten) await step(makeShell(payload, entry))
  for (const locale of LOCALES) for (const entry of unwritten) await step(writeEntry(payload, entry, locale))
  await approveNew(payload, { entries: unwritten, pictures: pictures.map(pictureIdOf), step })
  const published = await publishMissing(payload, { entries, locales: LOCALES, step })
  return {
    entries: unwritten.length,
    pictures: pictures.length,
    sources: sources.length,
    terms: terms.length,
    published,
  }
}

const missing = async <T>(
  payload: Payload,
  collection: 'sources' | 'media' | 'terms',
  items: readonly T[],
  id: (item: T) => string,
): Promise<T[]> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: {},
    trash: collection === 'sources',
  })
  const present = new Set(docs.map((doc) => String(doc.id)))
  return items.filter((item) => !present.has(id(item)))
}

type Approval = {
  readonly entries: readonly SeedEntry[]
  readonly pictures: readonly string[]
  readonly step: (work: Promise<unknown>) => Promise<void>
}

/** The content was reviewed in both languages before it came: so are its translations, and the memory learns them. */
const approveNew = async (payload: Payload, { entries, pictures, step }: Approval): Promise<void> => {
  const keys = [
    ...pictures.map((id) => ({ type: 'media', id })),
    ...entries.map(({ collection, ref }) => ({ type: collection, id: idOf(ref) })),
  ]
  for (const key of keys)
    for (const locale of LOCALES) if (locale !== SOURCE_LOCALE) await step(approve(payload, { ...key, locale }, null))
}

/** Entries that are not there, or not yet in both languages. */
const unwrittenOf = async (payload: Payload, entries: readonly SeedEntry[]): Promise<SeedEntry[]> => {
  const written = new Set<string>()
  for (const collection of new Set(entries.map((entry) => entry.collection))) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      select: { title: true },
      trash: true,
    })
    for (const { id, title } of docs as { id: unknown; title?: Partial<Record<SeedLocale, string>> | null }[]) {
      if (LOCALES.every((locale) => title?.[locale])) written.add(String(id))
    }
  }
  return entries.filter(({ ref }) => !written.has(idOf(ref)))
}

const loadSource = async (payload: Payload, { key, ...data }: SourceSeed): Promise<void> => {
  await payload.create({
    collection: 'sources',
    data: { id: idOf(`sources/${key}`), language: 'en', ...data },
    overrideAccess: true,
  })
}

/** Nothing but what a document can't be without: its id, and the one choice that some collections require. */
const makeShell = async (payload: Payload, { collection, ref, seed }: SeedEntry): Promise<void> => {
  const id = idOf(ref)
  const { totalDocs } = await payload.count({
    collection,
    overrideAccess: true,
    trash: true,
    where: { id: { equals: id } },
  })
  if (totalDocs > 0) return
  const { area, kind } = seed as { area?: string; kind?: string }
  await payload.create({
    collection,
    locale: 'en',
    data: { id, ...(kind ? { kind } : {}), ...(area ? { area } : {}) },
    overrideAccess: true,
  })
}

const writeEntry = async (
  payload: Payload,
  { collection, ref, seed }: SeedEntry,
  locale: SeedLocale,
): Promise<void> => {
  // The seed is of the type that its collection names; the list of all entries has lost the link between the two.
  const data = entryDataOf(collection, seed as never, writerFor(ref, locale))
  try {
    await payload.update({ collection, id: idOf(ref), locale, data, depth: 0, overrideAccess: true })
  } catch (cause) {
    throw new NotWritable(ref, locale, { cause })
  }
}
