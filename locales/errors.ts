/** Something asked of the languages that they don't have. */
export class LocaleError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = new.target.name
    this.code = code
  }
}

/** A locale that is not in the registry. */
export class UnknownLocale extends LocaleError {
  readonly given: string
  readonly known: readonly string[]

  constructor(given: string, known: readonly string[]) {
    super('unknown-locale', `"${given}" is not a locale; the locales are ${known.join(', ')}.`)
    this.given = given
    this.known = known
  }
}

/** A registry that can't be one: no default or several, or a code twice. */
export class BadRegistry extends LocaleError {
  constructor(reason: string) {
    super('bad-registry', `The registry of locales can't be used: ${reason}`)
  }
}

/** A key without words in a language, or one that leads to a group of keys. */
export class UnknownWords extends LocaleError {
  readonly locale: string
  readonly namespace: string
  readonly key: string

  constructor(locale: string, namespace: string, key: string) {
    super('unknown-words', `locales/${locale}/${namespace}.json has no words under "${key}".`)
    this.locale = locale
    this.namespace = namespace
    this.key = key
  }
}

/** Words with a gap that was not filled. */
export class MissingValue extends LocaleError {
  readonly key: string
  readonly value: string

  constructor(key: string, value: string) {
    super('missing-value', `The words of "${key}" need the value "${value}".`)
    this.key = key
    this.value = value
  }
}
