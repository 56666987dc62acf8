/**
 * From one archive to a database and a folder of pictures.
 *
 * In this order: the whole archive is read and checked; what stands in the way is looked for; everything is written where nobody
 * looks for it; pictures come to their places, and at last the database. Up to that last step nothing is restored, and a fault
 * takes back what was begun.
 */
import { stat } from 'node:fs/promises'

import { readArchive, type Manifest, parseName, rowsOf } from '#archive'
import { addRow, addVersion, inOneUnit, releaseStatements, type RestoreTarget, restoreTarget } from '#database'
import type { Environment } from '#environment'
import { isDiskFull } from '#hooks'
import { renewEpoch } from '#publishing'
import type { Payload } from 'payload'

import { openPayload } from '../open-payload'
import { keptCollections, OWN_ROWS } from './collections'
import { DiskFull, UnknownCollections } from './errors'
import { clearStage, missingFrom, settle, stage } from './media-folder'
import { requireRoom } from './room'

type Place = Pick<Environment, 'databaseUrl' | 'mediaDir'>

export type RestoreOptions = {
  readonly file: string
  /** Bytes of the archive read, of twice its size: it is read once to check it and once to restore it. */
  readonly onProgress?: (done: number, total: number) => void
  /** Ends it; what was begun is taken back. */
  readonly signal?: AbortSignal
}

export type Restored = { readonly manifest: Manifest; readonly epoch: string }

/**
 * @throws ArchiveDamaged, UnknownCollections, DatabaseNotEmpty, DatabaseInUse, MediaInTheWay, NoRoom, DiskFull,
 * DatabaseUnreachable
 */
export const restore = async (place: Place, { file, onProgress, signal }: RestoreOptions): Promise<Restored> => {
  const { size } = await stat(file)
  const tell = (read: number) => {
    signal?.throwIfAborted()
    onProgress?.(read, size * 2)
  }
  const manifest = await readArchive(file, async ({ read }) => tell(read))
  await requireKnown(manifest)
  const pictures = picturesOf(manifest)
  const missing = await missingFrom(place.mediaDir, pictures)
  await requireRoom(place, manifest, missing)
  const target = restoreTarget(place.databaseUrl, OWN_ROWS)
  let payload: Payload | null = null
  try {
    payload = await openPayload(target.url, { isRestoring: true })
    await target.begin(payload)
    await clearStage(place.mediaDir)
    const wanted = new Set(missing.map(({ relative }) => relative))
    await fill({ payload, place, file, wanted, manifest, onRead: (read) => tell(size + read) })
    const epoch = await renewEpoch(payload)
    await settle(place.mediaDir)
    await target.commit(payload)
    return { manifest, epoch }
  } catch (error) {
    await takeBack(target, payload, place)
    if (isDiskFull(error)) throw new DiskFull('Nothing was restored', { cause: error })
    throw error
  }
}

const takeBack = async (target: RestoreTarget, payload: Payload | null, { mediaDir }: Place): Promise<void> => {
  await clearStage(mediaDir)
  await target.abandon(payload)
}

const requireKnown = async ({ documents }: Manifest): Promise<void> => {
  const { default: config } = await import('#payload-config')
  const known = new Set(keptCollections(await config).map(({ slug }) => String(slug)))
  const unknown = Object.keys(documents).filter((slug) => !known.has(slug))
  if (unknown.length > 0) throw new UnknownCollections(unknown)
}

const picturesOf = ({ members }: Manifest) =>
  members.flatMap(({ name, sha256, size }) => {
    const parsed = parseName(name)
    return parsed?.kind === 'media' ? [{ relative: parsed.of, sha256, size }] : []
  })

/** After how many rows SQLite's statements are released: it takes some time, and they some memory. */
const RELEASE_EVERY = 300

type Filling = {
  readonly payload: Payload
  readonly place: Place
  readonly file: string
  /** Pictures that aren't in the folder yet. */
  readonly wanted: ReadonlySet<string>
  readonly manifest: Manifest
  readonly onRead: (read: number) => void
}

/** The archive is checked again while it is read: it could have been replaced since. */
const fill = async ({ file, manifest, onRead, payload, place, wanted }: Filling): Promise<void> => {
  let written = 0
  const again = await readArchive(file, async ({ kind, of, read }, bytes) => {
    if (kind === 'media') {
      if (wanted.has(of)) await stage(place.mediaDir, of, bytes)
    } else {
      const add = kind === 'documents' ? addRow : addVersion
      const rows = await rowsOf(bytes)
      await inOneUnit(payload.db, async () => {
        for (const row of rows) await add(payload, of, row)
      })
      written += rows.length
      if (written >= RELEASE_EVERY) {
        written = 0
        await releaseStatements(payload)
      }
    }
    onRead(read)
  })
  if (again.self !== manifest.self) throw new TypeError(`${file} was replaced by another archive meanwhile.`)
}
