import { DatabaseError } from '../errors'

/** Somebody's content is there: a restore replaces none. */
export class DatabaseNotEmpty extends DatabaseError {
  constructor(where: string) {
    super(
      'database-not-empty',
      `${where} already holds content, and a restore replaces none. Restore to an empty database: move the old one away, or name another in DATABASE_URL.`,
    )
  }
}

/** Another process has the database open. */
export class DatabaseInUse extends DatabaseError {
  constructor(where: string, options: ErrorOptions) {
    super('database-in-use', `${where} is open in another process. Stop the server, then restore.`, options)
  }
}

/** A restore was cut off, and what is there is no state that ever was. */
export class HalfRestored extends DatabaseError {
  constructor() {
    super(
      'half-restored',
      'A restore into this database is under way, or was cut off. Wait for its end, or run it again: it begins anew.',
    )
  }
}
