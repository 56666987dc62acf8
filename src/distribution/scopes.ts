/**
 * What channels showed before they were changed. Consumers are not told of such a change: who does not begin again has what the
 * channel showed before, until it is told of a change to that very text.
 */
import { randomUUID } from 'node:crypto'

import { canonicalJson, type ChannelScope } from '#contract'
import type { Payload } from 'payload'

import type { ChannelRow } from './channel-row'
import { definitionOf } from './definitions'

const SCOPES = 'channel-scopes'

/** Which entries a channel shows; which of their fields decides nothing of that. */
export type EntryScope = Omit<ChannelScope, 'fields'>

export type FormerScope = {
  readonly channel: string
  readonly scope: EntryScope
  /** RFC 3339, UTC. */
  readonly until: string
}

/** All there were, the oldest first. */
export const formerScopes = async (payload: Payload): Promise<FormerScope[]> => {
  const { docs } = await payload.db.find<FormerScope & { id: string }>({
    collection: SCOPES,
    limit: 0,
    pagination: false,
    sort: 'until',
  })
  return docs
}

/** Writes down what a channel showed, where it shows something else since. In the unit of the caller. */
export const keepFormerScope = async (payload: Payload, before: ChannelRow, after: ChannelRow): Promise<void> => {
  const [scope, next] = [before, after].map((row) => scopeOf(payload, row))
  if (canonicalJson(scope) === canonicalJson(next)) return
  const data = { id: randomUUID(), channel: after.id, scope, until: after.updatedAt }
  await payload.db.create({ collection: SCOPES, data, returning: false })
}

export const dropFormerScopes = async (payload: Payload, channel: string): Promise<void> => {
  await payload.db.deleteMany({ collection: SCOPES, where: { channel: { equals: channel } } })
}

const scopeOf = (payload: Payload, row: ChannelRow): EntryScope => {
  const { collections, contract, locales, topics } = definitionOf(payload, row)
  return { collections, contract, locales, topics }
}
