import { normalizeText } from '#language'
import type { LocaleDefinition } from '#locales'

import { baseOf, gapsOf, isPlural, withoutGaps, type Words, wordsIn } from './strings'

/** What is wrong with a language's strings, one sentence each; `original` is the language that says which keys there are. */
export type Check = (locale: LocaleDefinition, original: LocaleDefinition) => string[]

const place = (code: string, { key, namespace }: Pick<Words, 'key' | 'namespace'>): string =>
  `locales/${code}/${namespace}.json, ${key}`

/** Of a key that has plural forms: those the language needs (CLDR). */
const wantedKeys = (locale: LocaleDefinition, original: LocaleDefinition): Words[] => {
  const forms = new Intl.PluralRules(locale.intl).resolvedOptions().pluralCategories
  return wordsIn(original).flatMap((words) =>
    isPlural(words.key) ? forms.map((form) => ({ ...words, key: `${baseOf(words.key)}_${form}` })) : [words],
  )
}

const placesOf = (locale: LocaleDefinition, words: readonly Words[]): Set<string> =>
  new Set(words.map((one) => place(locale.code, one)))

export const missing: Check = (locale, original) => {
  const found = placesOf(locale, wordsIn(locale))
  return [...placesOf(locale, wantedKeys(locale, original))]
    .filter((at) => !found.has(at))
    .map((at) => `${at}: missing`)
}

export const superfluous: Check = (locale, original) => {
  const wanted = placesOf(locale, wantedKeys(locale, original))
  return [...placesOf(locale, wordsIn(locale))]
    .filter((at) => !wanted.has(at))
    .map((at) => `${at}: not in locales/${original.code}`)
}

export const empty: Check = (locale) =>
  wordsIn(locale)
    .filter(({ text }) => text.trim() === '')
    .map((words) => `${place(locale.code, words)}: empty`)

export const badSpaces: Check = (locale) =>
  wordsIn(locale)
    .filter(({ text }) => text !== text.trim() || /\s{2}|[\t\n\r]/.test(text))
    .map((words) => `${place(locale.code, words)}: a space too many`)

export const otherGaps: Check = (locale, original) => {
  const gaps = new Map(
    wordsIn(original).map(({ key, namespace, text }) => [`${namespace} ${baseOf(key)}`, gapsOf(text).join()]),
  )
  return wordsIn(locale).flatMap((words) => {
    const wanted = gaps.get(`${words.namespace} ${baseOf(words.key)}`)
    const found = gapsOf(words.text).join()
    return wanted === undefined || wanted === found
      ? []
      : [`${place(locale.code, words)}: has the gaps "${found}", not "${wanted}"`]
  })
}

export const otherCharacters: Check = (locale) =>
  wordsIn(locale)
    .filter(({ text }) => normalizeText(text, locale.code) !== text)
    .map((words) => `${place(locale.code, words)}: characters of another keyboard: ${words.text}`)

/** Where the language has digits of its own. */
export const asciiDigits: Check = (locale) => {
  const hasOwn = new Intl.NumberFormat(locale.intl).resolvedOptions().numberingSystem !== 'latn'
  return wordsIn(locale)
    .filter(({ text }) => hasOwn && /[0-9]/.test(withoutGaps(text)))
    .map((words) => `${place(locale.code, words)}: ASCII digits: ${words.text}`)
}

/** What is the same in the two languages and yet has words; names that have no translation excepted. */
export const untranslated =
  (names: readonly string[]): Check =>
  (locale, original) => {
    const originals = new Map(wordsIn(original).map(({ key, namespace, text }) => [`${namespace} ${key}`, text]))
    return wordsIn(locale)
      .filter(({ key, namespace, text }) => originals.get(`${namespace} ${key}`) === text)
      .filter(({ text }) => /\p{L}/u.test(withoutGaps(text)) && !names.includes(text))
      .map((words) => `${place(locale.code, words)}: not translated: ${words.text}`)
  }

/** What fills a gap is a word: a mark behind it stands at a word, not at a space. */
const withFilledGaps = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, 'واژه')

/** Marks of English, and parts of words that a Persian writer joins by a half-space. */
const NOT_PERSIAN = [
  /[,;?"'“”]/,
  /\.\.\./,
  /(?<=[\u0600-\u06ff]) (?:ها|های|هایی|تر|ترین)(?![\u0600-\u06ff\u200c])/,
  /(?<![\u0600-\u06ff\u200c])ن?می (?=[\u0600-\u06ff])/,
  / [،؛.؟!:»)]|[«(] /,
]

export const unlikePersian: Check = (locale) =>
  wordsIn(locale)
    .filter(({ text }) => locale.code === 'fa' && NOT_PERSIAN.some((pattern) => pattern.test(withFilledGaps(text))))
    .map((words) => `${place(locale.code, words)}: not written as in Persian: ${words.text}`)
