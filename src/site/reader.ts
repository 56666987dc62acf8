import path from 'node:path'

import type { Catalog, EntryReader } from '#contract'
import { openReader, ReplicaMissing, type ReplicaReader } from '#replica'

import { noting } from './reading/noting'

type Opened = { readonly replica: ReplicaReader; readonly reader: EntryReader }

let opened: Opened | null = null

/**
 * The one reader of the site, opened when it is first asked for; null while there is no replica, or no catalog in it.
 * The site has no other way to any content.
 */
export const siteReader = (): EntryReader | null => {
  // The old file of a replica that was made anew is read no more.
  if (opened?.replica.isReplaced()) {
    opened.replica.close()
    opened = null
  }
  opened ??= open()
  // A replica that has only just been made has no catalog until the follower has seen the ledger.
  const catalog = (opened?.replica.catalog() ?? null) as Catalog | null
  return catalog && opened ? opened.reader : null
}

const open = (): Opened | null => {
  try {
    const replica = openReader(replicaFile())
    return { replica, reader: noting(replica) }
  } catch (error) {
    if (error instanceof ReplicaMissing) return null
    throw error
  }
}

const replicaFile = (): string =>
  path.resolve(process.env.QANUN_REPLICA ?? path.join(process.env.DATA_DIR || 'data', 'replica.sqlite'))
