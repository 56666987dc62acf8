/**
 * Where a process lives, so that another on the same machine sees that it is gone without waiting for its term. Only where
 * the system tells processes apart beyond doubt: a start of the machine (Linux, `boot_id`), a namespace of process numbers
 * (namespaces(7); a container has its own) and a number in it.
 */
import { readFileSync, readlinkSync } from 'node:fs'

import { processWide } from './process-wide'

/** This process, for {@link isGone}; null where the system does not tell. */
export const home = (): string | null => {
  const place = placeOfProcesses()
  return place && `${place} ${process.pid}`
}

/** Whether a process is known to have ended. False where that can't be known from here. */
export const isGone = (other: string | null): boolean => {
  const place = placeOfProcesses()
  if (!place || !other?.startsWith(`${place} `)) return false
  try {
    process.kill(Number(other.slice(place.length + 1)), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const placeOfProcesses = (): string | null =>
  processWide('place-of-processes', () => {
    try {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      return { place: `${boot} ${readlinkSync('/proc/self/ns/pid')}` }
    } catch {
      // Not Linux, or not shown to us: then a term is waited for.
      return { place: null }
    }
  }).place
