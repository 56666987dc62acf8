import { APIError } from 'payload'

/** What a request to the translation room gets wrong: said to the person, with facts for a program. */
export class TranslationRequestError extends APIError {
  constructor(message: string, status: number, data: { readonly code: string } & Readonly<Record<string, unknown>>) {
    super(message, status, data, true)
    // A bundle shortens the names of classes.
    this.name = 'TranslationRequestError'
  }
}

/** A collection whose entries are not translated. */
export class NotTranslated extends TranslationRequestError {
  constructor(type: string, known: readonly string[]) {
    super(`Entries of "${type}" are not translated; those of ${known.join(', ')} are.`, 400, {
      code: 'not-translated',
      type,
    })
  }
}

/** An entry that isn't there, or a language it isn't translated into. */
export class NoSuchTranslation extends TranslationRequestError {
  constructor({ id, locale, type }: { type: string; id: string; locale: string }) {
    super(`There is no ${type}/${id} to translate into "${locale}".`, 404, { code: 'no-such-translation' })
  }
}

/** Units that somebody else changed since they were read. Nothing was saved. */
export class UnitsChanged extends TranslationRequestError {
  constructor(keys: readonly string[], current: readonly unknown[]) {
    super(
      `Somebody changed ${keys.length === 1 ? 'this unit' : 'these units'} since you read ${keys.length === 1 ? 'it' : 'them'}: ${keys.join(', ')}. Nothing was saved.`,
      409,
      { code: 'units-changed', keys, current },
    )
  }
}

/** Texts that can't be taken. Nothing was saved. */
export class UnitsRefused extends TranslationRequestError {
  constructor(refused: readonly { readonly key: string; readonly message: string; readonly findings?: unknown }[]) {
    super(refused.map(({ key, message }) => `${key}: ${message}`).join(' '), 422, { code: 'units-refused', refused })
  }
}
