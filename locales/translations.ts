import { createInstance, type i18n, type ParseKeys } from 'i18next'

import type { LocaleDefinition, Namespace } from './definition'
import type { DYNAMIC_KEYS } from './dynamic-keys'
import { BadRegistry, MissingValue, UnknownLocale, UnknownWords } from './errors'

/** A key of a namespace: a literal that exists, or one put together behind a declared beginning. */
export type WordKey<N extends Namespace> = ParseKeys<N> | `${(typeof DYNAMIC_KEYS)[N][number]}${string}`

/**
 * What fills the gaps. `count` also chooses the plural form; a gap like `{{count, number}}` is in the language's digits. Words
 * that are other ones in each language are given in all of them, by locale.
 */
export type WordValues = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>

/** @throws UnknownWords, MissingValue */
export type Translate<N extends Namespace> = (key: WordKey<N>, values?: WordValues) => string

export type Translations = {
  readonly registry: readonly LocaleDefinition[]
  readonly defaultLocale: LocaleDefinition
  readonly isLocale: (code: string) => boolean
  /** @throws UnknownLocale */
  readonly findLocale: (code: string) => LocaleDefinition
  /** The words of a namespace in a language; the same function for the same question. @throws UnknownLocale */
  readonly translator: <N extends Namespace>(code: string, namespace: N) => Translate<N>
  /** The same for whoever works in a language that may be none of ours: then in the default one. */
  readonly translatorFor: <N extends Namespace>(code: string, namespace: N) => Translate<N>
  /** The words of a content model in every language, by locale; where there are none, the key: a test names those. */
  readonly words: (key: string) => Record<string, string>
}

/**
 * The languages of a registry and their words. There is no fallback between languages: missing words are an error.
 * @throws BadRegistry
 */
export const createTranslations = (registry: readonly LocaleDefinition[]): Translations => {
  const byCode = new Map(registry.map((locale) => [locale.code, locale]))
  const defaultLocale = theDefaultOf(registry, byCode)
  const strings = instanceOf(registry)
  const translators = new Map<string, Translate<Namespace>>()

  const findLocale = (code: string): LocaleDefinition => {
    const found = byCode.get(code)
    if (!found) throw new UnknownLocale(code, [...byCode.keys()])
    return found
  }
  const translator = <N extends Namespace>(code: string, namespace: N): Translate<N> => {
    const place = `${findLocale(code).code}/${namespace}`
    const found = translators.get(place) ?? translate(strings, code, namespace)
    translators.set(place, found)
    return found as Translate<N>
  }
  const wordsOf = (code: string, key: string): string =>
    strings.exists(key, { lng: code, ns: 'models' }) ? translator(code, 'models')(key) : key
  return {
    registry,
    defaultLocale,
    findLocale,
    isLocale: (code) => byCode.has(code),
    translator,
    translatorFor: (code, namespace) => translator(byCode.has(code) ? code : defaultLocale.code, namespace),
    words: (key) => Object.fromEntries(registry.map(({ code }) => [code, wordsOf(code, key)])),
  }
}

const theDefaultOf = (registry: readonly LocaleDefinition[], byCode: ReadonlyMap<string, LocaleDefinition>) => {
  const [first, ...others] = registry.filter(({ isDefault }) => isDefault)
  if (!first) throw new BadRegistry('no locale is the default one.')
  if (others.length > 0)
    throw new BadRegistry(`only one of ${[first, ...others].map(({ code }) => code).join(', ')} can be the default.`)
  if (byCode.size < registry.length) throw new BadRegistry('a code stands in it twice.')
  return first
}

const instanceOf = (registry: readonly LocaleDefinition[]): i18n => {
  const strings = createInstance()
  void strings.init({
    lng: registry[0]?.code,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    resources: Object.fromEntries(registry.map((locale) => [locale.code, locale.strings as never])),
    // The words go into React and into texts that are escaped where they become HTML.
    interpolation: { escapeValue: false },
    returnedObjectHandler: (key: string, _: unknown, { lng, ns }: { lng: string; ns: string }) => {
      throw new UnknownWords(lng, ns, key)
    },
    missingInterpolationHandler: (text, [, value]: RegExpExecArray) => {
      throw new MissingValue(text, value ?? '')
    },
  })
  // Only the number: i18next's own format takes every other value for an option of Intl.
  strings.services.formatter?.add('number', (value: unknown, code) => {
    const { intl } = registry.find((locale) => locale.code === code) ?? { intl: code }
    return typeof value === 'number' ? new Intl.NumberFormat(intl).format(value) : String(value)
  })
  return strings
}

const translate =
  (strings: i18n, code: string, namespace: Namespace): Translate<Namespace> =>
  (key, given = {}) => {
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value instanceof Object ? value[code] : value]),
    )
    const missing = Object.keys(values).find((name) => !isValue(name, values[name]))
    if (missing !== undefined) throw new MissingValue(key, missing)
    const where = { lng: code, ns: namespace, count: values.count as number, replace: values }
    if (!strings.exists(key, where)) throw new UnknownWords(code, namespace, key)
    return String(strings.t(key as never, where as never))
  }

/** Checked here and not in a format: i18next goes on when a format throws. */
const isValue = (name: string, value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && name !== 'count'
