/** The quantities of an entry as they read in a language. */
import { formatQuantity, LanguageError, type QuantityFacts } from '#language'
import { findLocale, translator } from '#locales'

import type { Doc } from './entry'

/** By key. A quantity that can't be said reads as its key: the form tells what is wrong with it. */
export const quantityTexts = (doc: Doc, locale: string): ReadonlyMap<string, string> => {
  const rows = Array.isArray(doc.quantities) ? (doc.quantities as readonly QuantityFacts[]) : []
  return new Map(rows.flatMap((row) => (row.key ? [[row.key, textOf(row, locale)] as const] : [])))
}

const textOf = (row: QuantityFacts, locale: string): string => {
  const { intl, timeZone } = findLocale(locale)
  try {
    return formatQuantity(row, { intl, timeZone, t: translator(locale, 'feeds') })
  } catch (error) {
    if (error instanceof LanguageError) return row.key ?? ''
    throw error
  }
}

/** A quantity in the words of a text, as {@link wordsOf} writes it. */
const QUANTITY = /\u{fff9}([^\u{fffb}]*)\u{fffb}/gu

/** The keys of the quantities that the words of a text give, in order. */
export const keysIn = (words: string): string[] => Array.from(words.matchAll(QUANTITY), ([, key]) => key ?? '')

/** The words of a text as readers see them; an unknown quantity by its key. */
export const shownWords = (words: string, texts: ReadonlyMap<string, string>): string =>
  words.replaceAll(QUANTITY, (_, key: string) => texts.get(key) ?? key)
