import type { ArrayFieldValidation } from 'payload'

type Row = { readonly language?: unknown; readonly text?: unknown; readonly status?: unknown }

/** A language has at most one preferred word for a concept, and no word twice. */
export const validateTermWords: ArrayFieldValidation = (value) =>
  faultOfWords((Array.isArray(value) ? value : []) as Row[]) ?? true

/** What is wrong with the words of a concept, in a sentence; null where nothing is. */
export const faultOfWords = (rows: readonly Row[]): string | null => {
  for (const [index, { language, status, text }] of rows.entries()) {
    const before = rows.slice(0, index).filter((row) => row.language === language)
    if (before.some((row) => row.text === text)) return `“${String(text)}” stands twice in “${String(language)}”.`
    if (status === 'preferred' && before.some((row) => row.status === 'preferred'))
      return `“${String(language)}” has two preferred words; one language prefers one word for a concept.`
  }
  return null
}
