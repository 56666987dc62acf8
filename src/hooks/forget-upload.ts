import { filesOf, pictureStore } from '#media'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** Files that another upload has replaced leave the store; frozen renditions stay. */
export const forgetReplacedUpload: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || !req.file) return doc
  const present = new Set(filesOf(doc))
  await forget(filesOf(previousDoc).filter((name) => !present.has(name)))
  return doc
}

/** With a picture its files leave the store; frozen renditions stay. */
export const forgetDeletedUpload: CollectionAfterDeleteHook = async ({ doc }) => {
  await forget(filesOf(doc))
  return doc
}

const forget = async (names: readonly string[]): Promise<void> => {
  for (const name of names) await pictureStore()?.removeUpload(name)
}
