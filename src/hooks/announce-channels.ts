import { announceChannelChange, type ChannelRow, dropChannel, followPlace, keepFormerScope } from '#distribution'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** Readers get the new definition soon after it is committed; what the channel has written elsewhere is kept in mind. */
export const announceChannels: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update') await followPlace(req.payload, previousDoc, doc)
  announceChannelChange()
  return doc
}

/** A recall asks who may have what a channel showed before. */
export const rememberScope: CollectionAfterChangeHook<ChannelRow> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update') await keepFormerScope(req.payload, previousDoc, doc)
  return doc
}

/** With a channel go its keys, its place in the ledger and its log, and in time its export. */
export const forgetChannel: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await dropChannel(req.payload, String(id), doc)
  announceChannelChange()
  return doc
}
