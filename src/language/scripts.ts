const SCRIPTS: Readonly<Record<string, 'Arabic' | 'Latin'>> = { Arab: 'Arabic', Latn: 'Latin' }

/**
 * The script that a language is mostly written in (Unicode CLDR, Likely Subtags), as Unicode's property names it. Null
 * for scripts other than the two.
 */
export const scriptOf = (locale: string): 'Arabic' | 'Latin' | null =>
  SCRIPTS[new Intl.Locale(locale).maximize().script ?? ''] ?? null

/** Words of a script with what stands between and inside them. */
export const RUNS = {
  Arabic: /[\p{Script=Arabic}\p{M}]+(?:[ \u00a0\u200c،؛-]{1,2}[\p{Script=Arabic}\p{M}]+)*/gu, // U+060C, U+061B
  Latin:
    /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’.-]*(?:[ \u00a0,;/&-]{1,2}\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’.-]*)*/gu,
} as const

/** Of a run, what a reader would call words. */
export const wordsOfRun = (run: string): string[] => run.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []

/** EMG, NSAIDs, B12, C5: the same in every language. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]*s?$/u.test(word)

const PARTICLES = new Set(['and', 'de', 'for', 'la', 'of', 'the', 'van', 'von'])

/** A name of several words, all written large: "National Health Service". */
export const isName = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && PARTICLES.has(word)))

/** Persian gives a Latin term in brackets, and names; more words than these in a row are a sentence. */
const FOREIGN_WORDS = 3

/** Whether words of another script are more than a term, abbreviations or a name. */
export const isForeignSentence = (words: readonly string[]): boolean =>
  words.filter((word) => !isAbbreviation(word)).length > FOREIGN_WORDS && !isName(words)
