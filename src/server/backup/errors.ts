/** Base of what a backup or a restore throws of its own. */
export class BackupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A value that only one document may have was read from two, because it moved from one to the other meanwhile. */
export class ChangedMeanwhile extends BackupError {
  constructor(fact: { collection: string; field: string }) {
    super(
      `The field "${fact.field}" of "${fact.collection}" was changed while it was read. No backup was written; start it again.`,
    )
  }
}

/** The archive has collections that this Qanun doesn't know. */
export class UnknownCollections extends BackupError {
  constructor(unknown: readonly string[]) {
    super(
      `The archive has collections that this version of Qanun doesn't know: ${unknown.join(', ')}. Restore with the version that made it.`,
    )
  }
}

/** Another file has the name of a picture. */
export class MediaInTheWay extends BackupError {
  constructor(file: string) {
    super(
      `${file} is another file than the one in the archive. Empty MEDIA_DIR, or name another folder. Nothing was restored.`,
    )
  }
}

/** There isn't room enough for what the archive holds. */
export class NoRoom extends BackupError {
  constructor(directory: string, fact: { needed: number; free: number }) {
    super(
      `${directory} has ${megabytes(fact.free)} MB left, and ${megabytes(fact.needed)} MB are needed. Nothing was restored.`,
    )
  }
}

/** The disk became full while writing; what was begun was taken back. */
export class DiskFull extends BackupError {
  constructor(what: string, options: ErrorOptions) {
    super(`The disk is full. ${what}; make room, then start it again.`, options)
  }
}

const BYTES = 1_000_000

const megabytes = (bytes: number): number => Math.ceil(bytes / BYTES)
