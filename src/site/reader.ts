import path from 'node:path'

import type { Catalog, EntryReader } from '#contract'
import { openReader, ReplicaMissing } from '#replica'

let opened: EntryReader | null = null

/**
 * The one reader of the site, opened when it is first asked for; null while there is no replica, or no catalog in it.
 * The site has no other way to any content.
 */
export const siteReader = (): EntryReader | null => {
  opened ??= open()
  // A replica that has only just been made has no catalog until the follower has seen the ledger.
  const catalog = (opened?.catalog() ?? null) as Catalog | null
  return catalog ? opened : null
}

const open = (): EntryReader | null => {
  try {
    return openReader(replicaFile())
  } catch (error) {
    if (error instanceof ReplicaMissing) return null
    throw error
  }
}

const replicaFile = (): string =>
  path.resolve(process.env.QANUN_REPLICA ?? path.join(process.env.DATA_DIR ?? 'data', 'replica.sqlite'))
