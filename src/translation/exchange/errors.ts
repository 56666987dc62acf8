import { TranslationError } from '../errors'

/** A file that is none of the format it is read as. Lines and columns count from 1, as editors do. */
export class UnreadableFile extends TranslationError {
  readonly line: number
  readonly column: number

  constructor({ column, fault, line }: { line: number; column: number; fault: string }, options?: ErrorOptions) {
    super('unreadable-file', `The file can't be read at line ${line}, column ${column}: ${fault}.`, options)
    this.line = line
    this.column = column
  }
}

/** A unit that can't be written without losing something of it. */
export class UnwritableUnit extends TranslationError {
  readonly key: string

  constructor(key: string, fault: string, options?: ErrorOptions) {
    super('unwritable-unit', `The unit ${JSON.stringify(key)} can't be written: ${fault}.`, options)
    this.key = key
  }
}

/** Nobody knows a format by this name or file extension. */
export class UnknownFormat extends TranslationError {
  readonly given: string
  readonly allowed: readonly string[]

  constructor(given: string, allowed: readonly string[]) {
    super('unknown-format', `${JSON.stringify(given)} is no format for exchange; these are: ${allowed.join(', ')}.`)
    this.given = given
    this.allowed = allowed
  }
}
