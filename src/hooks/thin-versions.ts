import type { CollectionAfterChangeHook } from 'payload'

/** Autosaves of one stretch of work become one version. In milliseconds. */
const STRETCH_MS = 10 * 60 * 1000

/** An autosave takes the place of the autosaves just before it; what an editor saved by hand is kept. */
export const thinVersions: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!doc.isAutosaved) return doc
  const { payload } = req
  const recent = await payload.db.findVersions({
    collection: collection.slug,
    limit: 2,
    pagination: false,
    req,
    sort: '-createdAt',
    where: { parent: { equals: doc.id } },
  })
  const [, before] = recent.docs
  const isSameStretch = before && Date.now() - new Date(before.createdAt).getTime() < STRETCH_MS
  if (isSameStretch && before.version.isAutosaved) {
    await payload.db.deleteVersions({ collection: collection.slug, req, where: { id: { equals: before.id } } })
  }
  return doc
}
