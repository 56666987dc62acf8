import type { Payload } from 'payload'

/**
 * A database that is filled from its first row to its last, and is there then, or isn't.
 *
 * States: *prepared* (nothing is touched) → *begun* (what is written can't be served) → *committed*, or *abandoned*, which
 * leaves it as empty as it was. A process that is killed leaves it begun: SQLite's new file is then one that nobody looks
 * for; MongoDB is marked, and what opens it refuses to, but for the next restore, which begins anew.
 */
export type RestoreTarget = {
  /** What to open for writing. */
  readonly url: string
  /** Before the first row. @throws DatabaseNotEmpty */
  begin(payload: Payload): Promise<void>
  /** After the last row; closes the database. */
  commit(payload: Payload): Promise<void>
  /** After a fault; closes the database. `payload` is null where it could not be opened. */
  abandon(payload: Payload | null): Promise<void>
}
