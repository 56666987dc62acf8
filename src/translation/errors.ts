/** What goes wrong in the translation room. */
export class TranslationError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** A marked text that can't be read. */
export class BrokenMarks extends TranslationError {
  readonly marked: string

  constructor(marked: string, fault: string) {
    super('broken-marks', `The marks of this text are broken: ${fault}.`)
    this.marked = marked
  }
}
