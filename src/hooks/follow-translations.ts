import { publicText } from '#publishing'
import { dropEntry, followEntry } from '#translation'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** What is kept of an entry's translations follows every save of its text, in the same unit. */
export const followTranslations: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const entry = { type: collection.slug, id: String(doc.id) }
  if (!context.isWrittenFromUnits)
    await followEntry(req.payload, entry, {
      by: req.user ? String(req.user.id) : null,
      published: (locale) => publicText(req.payload, { ...entry, locale }),
    })
  return doc
}

/** Nothing is kept of an entry that is gone for good, except what the memory learned from it. */
export const forgetTranslations: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await dropEntry(req.payload, { type: collection.slug, id: String(doc.id) })
  return doc
}
