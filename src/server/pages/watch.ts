import { openReader, ReplicaMissing, type ReplicaReader } from '#replica'

import { topicsOf } from '../../site/reading/read'

/** A reader that remembers up to where it was looked at. */
export type Watch = {
  /** Null while there is no replica. */
  reader(): ReplicaReader | null
  /** The topics of what has changed since the reader was opened, or since this was asked last; null where anything may have. */
  changes(): readonly string[] | null
  close(): void
}

/** What was public when it was looked at last. */
type Known = { readonly state: string; readonly catalog: string; readonly seq: number }

/** More changes than these are not looked at one by one. */
const MOST_CHANGES = 1_000

export const watchReplica = (replicaFile: string): Watch => {
  let opened: { readonly reader: ReplicaReader; known: Known } | null = null

  const open = (): ReplicaReader | null => {
    try {
      const reader = openReader(replicaFile)
      opened = { reader, known: knownOf(reader) }
      return reader
    } catch (error) {
      if (error instanceof ReplicaMissing) return null
      throw error
    }
  }

  const close = (): void => {
    opened?.reader.close()
    opened = null
  }

  return {
    reader: () => opened?.reader ?? open(),
    changes() {
      if (!opened || opened.reader.isReplaced()) {
        close()
        return null
      }
      const { known: before, reader } = opened
      const now = knownOf(reader)
      opened.known = now
      if (before.state !== now.state || before.catalog !== now.catalog || now.seq < before.seq) return null
      const rows = reader.touchedAfter(before.seq, MOST_CHANGES + 1)
      return rows.length > MOST_CHANGES ? null : rows.flatMap(topicsOf)
    },
    close,
  }
}

const knownOf = (reader: ReplicaReader): Known =>
  reader.inOneState(() => ({ state: reader.stateName(), catalog: reader.catalogHash(), seq: reader.head().seq }))
