import { type ArchiveWriter, lineWriter, type Manifest, mediaName, writeArchive } from '#archive'
import { inSnapshot, pagesOf, releaseStatements, versionsOf } from '#database'
import type { Environment } from '#environment'
import { isDiskFull } from '#hooks'
import { copyLedger, ledgerState } from '#publishing'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { keptCollections, LEDGER } from './collections'
import { DiskFull } from './errors'
import { listMedia } from './media-folder'
import { neutral, neutralVersion } from './neutral'
import { uniqueValues } from './unique'

export type BackupOptions = {
  readonly file: string
  readonly hasSecrets: boolean
  /** Documents and pictures done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  /** Ends it; nothing is left then. */
  readonly signal?: AbortSignal
}

export type BackedUp = {
  readonly manifest: Manifest
  /** Pictures that the library lists and MEDIA_DIR hasn't. */
  readonly missing: readonly string[]
}

/**
 * Writes everything into one archive: ledger, documents with all languages and versions, pictures.
 *
 * The ledger is read first. What is done to documents meanwhile can only make them newer than it, which is what an unpublished
 * change is; pictures are read last, so that all are there that the rest shows. On SQLite, all but the pictures is of one
 * moment.
 * @throws FileInTheWay, FileChanged, ChangedMeanwhile, DiskFull
 */
export const backUp = async (
  payload: Payload,
  { mediaDir }: Pick<Environment, 'mediaDir'>,
  { file, hasSecrets, onProgress, signal }: BackupOptions,
): Promise<BackedUp> => {
  const collections = keptCollections(payload.config)
  const at = new Date().toISOString()
  // Makes it where there is none yet: within a snapshot nothing can be written.
  const { epoch } = await ledgerState(payload)
  let missing: readonly string[] = []
  try {
    const manifest = await writeArchive(
      file,
      async (archive) => {
        const pictures = await listMedia(mediaDir)
        const progress = await counter(payload, collections, { pictures: pictures.length, onProgress })
        const rows = await inSnapshot(payload, () => writeRows({ payload, archive, hasSecrets, progress }, collections))
        const present = new Set<string>()
        // Once more: some may have come with what was read since.
        for (const { file: picture, relative } of await listMedia(mediaDir)) {
          if (await archive.addFile(mediaName(relative), picture)) present.add(relative)
          progress()
        }
        missing = rows.filenames.filter((name) => !present.has(name))
        const { documents, seq, versions } = rows
        return {
          at,
          database: payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb',
          epoch,
          seq,
          hasSecrets,
          documents,
          versions,
        }
      },
      signal,
    )
    return { manifest, missing }
  } catch (error) {
    if (isDiskFull(error)) throw new DiskFull('No backup was written', { cause: error })
    throw error
  }
}

/** After how many documents SQLite's statements are released: it takes some time, and they some memory. */
const RELEASE_EVERY = 500

type Work = {
  readonly payload: Payload
  readonly archive: ArchiveWriter
  readonly hasSecrets: boolean
  /** @returns how many are done */
  readonly progress: () => number
}

const writeRows = async (work: Work, collections: readonly SanitizedCollectionConfig[]) => {
  const documents: Record<string, number> = {}
  const versions: Record<string, number> = {}
  const filenames: string[] = []
  const ledger = await copyLedger(work.payload)
  for (const collection of collections) {
    const pages = collection.slug === LEDGER ? ledger.pages : pagesOf(work.payload, collection.slug)
    const written = await writeCollection(work, collection, pages)
    documents[collection.slug] = written.documents
    if (collection.versions) versions[collection.slug] = written.versions
    filenames.push(...written.filenames)
  }
  return { documents, versions, filenames, seq: ledger.seq }
}

const writeCollection = async (
  { archive, hasSecrets, payload, progress }: Work,
  collection: SanitizedCollectionConfig,
  pages: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>,
) => {
  const { slug } = collection
  const documents = lineWriter(archive, 'documents', slug)
  const versions = lineWriter(archive, 'versions', slug)
  const unique = uniqueValues(collection)
  const filenames: string[] = []
  for await (const page of pages) {
    for (const row of page) {
      unique.add(row)
      await documents.add(neutral(collection, row, { hasSecrets }))
      if (collection.upload && typeof row.filename === 'string') filenames.push(row.filename)
      if (collection.versions)
        for (const version of await versionsOf(payload, slug, String(row.id)))
          await versions.add(neutralVersion(collection, version, { hasSecrets }))
      if (progress() % RELEASE_EVERY === 0) await releaseStatements(payload)
    }
  }
  return { documents: await documents.end(), versions: await versions.end(), filenames }
}

const counter = async (
  payload: Payload,
  collections: readonly SanitizedCollectionConfig[],
  { onProgress, pictures }: { pictures: number; onProgress: BackupOptions['onProgress'] },
): Promise<() => number> => {
  let total = pictures
  for (const { slug } of collections) total += (await payload.db.count({ collection: slug })).totalDocs
  let done = 0
  return () => {
    done += 1
    onProgress?.(done, total)
    return done
  }
}
