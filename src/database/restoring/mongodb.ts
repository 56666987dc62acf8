/** MongoDB has no transactions here: while a restore writes, a mark says that what is there can't be used. */
import type { Payload } from 'payload'

import { DatabaseNotEmpty, HalfRestored } from './errors'
import type { RestoreTarget } from './target'

const MARK = 'qanun-restoring'

type Marks = {
  countDocuments(): Promise<number>
  insertOne(document: { at: string }): Promise<unknown>
  drop(): Promise<unknown>
}

/** Payload's own collections: preferences, locks, jobs. */
const isPayloads = (slug: string): boolean => slug.startsWith('payload-')

export const mongoTarget = (url: string, ownRows: readonly string[]): RestoreTarget => ({
  url,
  async begin(payload) {
    // Under a mark, all that is there is the half of an earlier restore.
    if (!(await isMarked(payload))) {
      await requireEmpty(payload, ownRows)
      await marksOf(payload).insertOne({ at: new Date().toISOString() })
    }
    await clear(payload)
  },
  async commit(payload) {
    await marksOf(payload).drop()
    await payload.destroy()
  },
  async abandon(payload) {
    if (!payload) return
    if (await isMarked(payload)) {
      await clear(payload)
      await marksOf(payload).drop()
    }
    await payload.destroy()
  },
})

/** To be asked when a database is opened for anything but a restore. @throws HalfRestored */
export const refuseHalfRestored = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite' && (await isMarked(payload))) throw new HalfRestored()
}

const isMarked = async (payload: Payload): Promise<boolean> => (await marksOf(payload).countDocuments()) > 0

const marksOf = ({ db }: Payload): Marks =>
  (db as unknown as { connection: { collection(name: string): Marks } }).connection.collection(MARK)

const requireEmpty = async (payload: Payload, ownRows: readonly string[]): Promise<void> => {
  for (const { slug } of payload.config.collections) {
    if (isPayloads(slug) || ownRows.includes(slug)) continue
    if ((await payload.db.count({ collection: slug })).totalDocs > 0)
      throw new DatabaseNotEmpty(`The collection "${slug}" in DATABASE_URL`)
  }
}

const clear = async (payload: Payload): Promise<void> => {
  for (const { slug, versions } of payload.config.collections) {
    await payload.db.deleteMany({ collection: slug, where: {} })
    if (versions) await payload.db.deleteVersions({ collection: slug, where: {} })
  }
}
