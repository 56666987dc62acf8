/** Base of what this room throws. */
export class ArchiveError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** The archive is not as it was written: a byte differs, something is missing, or something was added. */
export class ArchiveDamaged extends ArchiveError {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super('archive-damaged', `${file} is damaged or no backup: ${reason} Nothing was restored.`, options)
  }
}

/** There is a file of that name already; a backup replaces none. */
export class FileInTheWay extends ArchiveError {
  constructor(file: string) {
    super('file-in-the-way', `${file} exists. A backup replaces no file: choose another name.`)
  }
}

/** A file changed its length while it was read. */
export class FileChanged extends ArchiveError {
  constructor(file: string) {
    super('file-changed', `${file} changed while it was read. No backup was written; start it again.`)
  }
}

/** A file has a name that no archive can have, such as one with a backslash. */
export class UnusableName extends ArchiveError {
  constructor(name: string) {
    super('unusable-name', `"${name}" is a name that can't be backed up. Rename the file. No backup was written.`)
  }
}
