/** Base of what this room throws. */
export class DatabaseError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** DATABASE_URL names a database that Qanun can't use. */
export class UnknownDatabase extends DatabaseError {
  constructor(url: string) {
    const scheme = url.includes(':') ? url.slice(0, url.indexOf(':')) : url
    super(
      'unknown-database',
      `DATABASE_URL begins with "${scheme}:". Leave it unset for the embedded SQLite file, or set it to mongodb://… , mongodb+srv://… or file:…`,
    )
  }
}

/** The process stood still for so long that another one may have taken its turn to write. */
export class TurnLost extends DatabaseError {
  constructor() {
    super(
      'turn-lost',
      'This took too long without a word to the database, so that another server may be writing. Nothing more was saved. Look at what is there, then try again.',
    )
  }
}
