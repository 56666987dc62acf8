import type { Connection } from './connection'

/** Tells whether another connection has written to the file since this was last asked; at first, that it has. */
export const writtenElsewhere = (db: Connection): (() => boolean) => {
  // Counts up where another connection wrote, in this process or in another.
  const version = db.prepare('PRAGMA data_version')
  let seen: number | undefined
  return () => {
    const { data_version: present } = version.get() as { data_version: number }
    const isWritten = present !== seen
    seen = present
    return isWritten
  }
}
