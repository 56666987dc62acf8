import { announceChannelChange, dropChannel } from '#distribution'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

/** Readers get the new definition soon after it is committed. */
export const announceChannels: CollectionAfterChangeHook = ({ doc }) => {
  announceChannelChange()
  return doc
}

/** With a channel go its keys, its place in the ledger and its log. */
export const forgetChannel: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await dropChannel(req.payload, String(id))
  announceChannelChange()
  return doc
}
