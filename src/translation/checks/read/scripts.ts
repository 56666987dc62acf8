/** The script that a language is written in, as Unicode names it. */
const SCRIPTS: Readonly<Record<string, 'Arabic' | 'Latin'>> = { en: 'Latin', fa: 'Arabic' }

/** Null for a language whose script isn't known here. */
export const scriptOf = (locale: string): 'Arabic' | 'Latin' | null => SCRIPTS[locale] ?? null

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
