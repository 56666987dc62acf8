/** Something that can't be said in a language as it was given. */
export class LanguageError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = new.target.name
    this.code = code
  }
}

/** A date that no calendar has, or a time without its offset from UTC. */
export class BadDate extends LanguageError {
  readonly given: string

  constructor(given: string) {
    super(
      'bad-date',
      `"${given}" is not a date: give a day like 2026-11-23 or a time with its offset like 2026-11-23T09:30:00Z (RFC 3339).`,
    )
    this.given = given
  }
}

/** A number that isn't one. */
export class BadNumber extends LanguageError {
  readonly given: number

  constructor(given: number) {
    super('bad-number', `${given} can't be written as a number: it must be finite.`)
    this.given = given
  }
}

/** A telephone number in another form than E.164. */
export class BadPhone extends LanguageError {
  readonly given: string

  constructor(given: string) {
    super(
      'bad-phone',
      `"${given}" is not a telephone number: give it in international form, like +982112345678 (E.164).`,
    )
    this.given = given
  }
}

/** A quantity with nothing to say: no value, no telephone number, no date; or a value without a unit. */
export class BadQuantity extends LanguageError {
  readonly key: string

  constructor(key: string, reason: string) {
    super('bad-quantity', `The quantity "${key}" can't be written: ${reason}`)
    this.key = key
  }
}
