import { faultWords } from '#fields'
import { defaultLocale, type Translate, translator } from '#locales'
import type { ArrayFieldValidation } from 'payload'

type Row = { readonly language?: unknown; readonly text?: unknown; readonly status?: unknown }

/** A language has at most one preferred word for a concept, and no word twice. */
export const validateTermWords: ArrayFieldValidation = (value, { req }) =>
  faultOfWords((Array.isArray(value) ? value : []) as Row[], faultWords(req)) ?? true

/** What is wrong with the words of a concept, in a sentence of the default language or another; null where nothing is. */
export const faultOfWords = (
  rows: readonly Row[],
  t: Translate<'faults'> = translator(defaultLocale.code, 'faults'),
): string | null => {
  for (const [index, { language, status, text }] of rows.entries()) {
    const before = rows.slice(0, index).filter((row) => row.language === language)
    if (before.some((row) => row.text === text))
      return t('words.twice', { word: String(text), language: String(language) })
    if (status === 'preferred' && before.some((row) => row.status === 'preferred'))
      return t('words.twoPreferred', { language: String(language) })
  }
  return null
}
