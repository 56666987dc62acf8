import { withdrawEverywhere } from '#publishing'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

/** What is put in the trash is withdrawn in every language, in the same unit. */
export const announceTrashing: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc.deletedAt) await withdrawEverywhere(req.payload, { type: collection.slug, id: doc.id, by: byWhom(req) })
  return doc
}

/** What is deleted for good is withdrawn in every language, in the same unit. */
export const announceDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await withdrawEverywhere(req.payload, { type: collection.slug, id: doc.id, by: byWhom(req) })
  return doc
}

const byWhom = ({ user }: PayloadRequest): string | undefined => (user ? String(user.id) : undefined)
