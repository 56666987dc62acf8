import { existsSync } from 'node:fs'

import type { Environment } from '#environment'
import { openReader, ReplicaMissing } from '#replica'

/** How often to look whether the replica's file moved, in milliseconds. */
const LOOK_INTERVAL_MS = 250

/** Calls back when another process wrote the file, or put another in its place. */
export const watchReplica = (environment: Environment, onMove: () => void): (() => void) => {
  let watcher = hasReplica(environment) ? openReader(environment.replicaFile) : null
  let version = watcher?.version() ?? 0
  const timer = setInterval(() => {
    const isOther = watcher ? watcher.isReplaced() : true
    if (isOther && hasReplica(environment)) {
      watcher?.close()
      watcher = openReader(environment.replicaFile)
    } else if (!watcher || (!isOther && watcher.version() === version)) return
    version = watcher.version()
    onMove()
  }, LOOK_INTERVAL_MS)
  return () => {
    clearInterval(timer)
    watcher?.close()
  }
}

/** Whether there is a replica at all. */
export const hasReplica = ({ replicaFile }: Environment): boolean => {
  if (!existsSync(replicaFile)) return false
  try {
    openReader(replicaFile).close()
    return true
  } catch (error) {
    if (error instanceof ReplicaMissing) return false
    throw error
  }
}
