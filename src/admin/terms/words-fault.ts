import type { WordRow } from './types'

/** Why a term can't have these words: a sentence's key, and its facts. */
export type WordsFault =
  | { readonly key: 'twoPreferred'; readonly language: string }
  | { readonly key: 'twice'; readonly word: string }

/** What is wrong with a term's words; null where nothing is. The server looks again. */
export const faultOfWords = (words: readonly WordRow[]): WordsFault | null => {
  for (const [index, { language, status, text }] of words.entries()) {
    const before = words.slice(0, index).filter((row) => row.language === language)
    if (before.some((row) => row.text.trim() === text.trim())) return { key: 'twice', word: text }
    if (status === 'preferred' && before.some((row) => row.status === 'preferred'))
      return { key: 'twoPreferred', language }
  }
  return null
}

/** A word is used in another way. A language prefers one word, so that the one it preferred is allowed from then on. */
export const withStatus = (words: readonly WordRow[], row: string, status: WordRow['status']): WordRow[] => {
  const changed = words.find((word) => word.row === row)
  return words.map((word) => {
    if (word.row === row) return { ...word, status }
    const isDisplaced = status === 'preferred' && word.status === 'preferred' && word.language === changed?.language
    return isDisplaced ? { ...word, status: 'allowed' } : word
  })
}
