import { isUndetermined } from './tags'

const SCRIPTS: Readonly<Record<string, 'Arabic' | 'Latin'>> = { Arab: 'Arabic', Latn: 'Latin' }

/**
 * The script that a language is mostly written in (Unicode CLDR, Likely Subtags), as Unicode's property names it. Null
 * for scripts other than the two, and where the language isn't said.
 */
export const scriptOf = (locale: string): 'Arabic' | 'Latin' | null =>
  isUndetermined(locale) ? null : (SCRIPTS[new Intl.Locale(locale).maximize().script ?? ''] ?? null)

/** Words of a script with what stands between and inside them. */
export const RUNS = {
  Arabic: /[\p{Script=Arabic}\p{M}]+(?:[ \u00a0\u200c،؛-]{1,2}[\p{Script=Arabic}\p{M}]+)*/gu, // U+060C, U+061B
  Latin:
    /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’.-]*(?:[ \u00a0,;/&-]{1,2}\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’.-]*)*/gu,
} as const

/** Of a run, what a reader would call words. */
export const wordsOfRun = (run: string): string[] => run.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []

/** EMG, NSAIDs, B12, C5: the same in every language. A longer word in capitals is one that is shouted. */
const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{0,5}s?$/u.test(word)

/** Persian gives a Latin term in brackets, abbreviations and names; more words than these in a row are a sentence. */
const FOREIGN_WORDS = 3

/** Abbreviations and nothing else, no more than stand side by side: a sentence may be written in capitals, too. */
export const areAbbreviations = (words: readonly string[]): boolean =>
  words.every(isAbbreviation) && words.filter((word) => !isCode(word)).length <= FOREIGN_WORDS

/** B12, C5: no word of any language, however many there are. */
const isCode = (word: string): boolean => /\p{N}/u.test(word)

const PARTICLES = new Set(['and', 'de', 'for', 'la', 'of', 'the', 'van', 'von'])

/** "European Food Safety Authority" is a name; more words than these are a heading in English, which is written so as well. */
const NAME_WORDS = 4

/** A name of several words, all written large; one that joins others begins the count anew. */
export const isName = (words: readonly string[]): boolean => {
  // What is shouted is no name.
  if (words.length < 2 || words.every((word) => word === word.toUpperCase())) return false
  let inRow = 0
  for (const [index, word] of words.entries()) {
    const isParticle = index > 0 && PARTICLES.has(word)
    if (!isParticle && !/^\p{Lu}/u.test(word)) return false
    inRow = isParticle ? 0 : inRow + 1
    if (inRow > NAME_WORDS) return false
  }
  return true
}

/** Whether words of another script are more than a term, abbreviations or a name. */
export const isForeignSentence = (words: readonly string[]): boolean => {
  const [short, long] = [words.filter(isAbbreviation), words.filter((word) => !isAbbreviation(word))]
  return (long.length > FOREIGN_WORDS || !areAbbreviations(short)) && !isName(words)
}

/**
 * Of one paragraph, the words that are in another script than the language's, or null: all of them, or more in a row than a
 * term or a name has. Null also where the script of the language isn't known.
 */
export const foreignRun = (paragraph: string, tag: string): string | null => {
  const { foreign, own } = runsOf(paragraph, tag)
  if (foreign.length === 0 || own.length > 0) return foreignSentence(paragraph, tag)
  return areAbbreviations(foreign.flatMap(wordsOfRun)) ? null : paragraph.trim()
}

/** The same of a text that may be a name and nothing else: whatever it is, a name is in no language. */
export const foreignSentence = (paragraph: string, tag: string): string | null =>
  runsOf(paragraph, tag).foreign.find((run) => isForeignSentence(wordsOfRun(run))) ?? null

type Runs = { readonly own: readonly string[]; readonly foreign: readonly string[] }

const runsOf = (paragraph: string, tag: string): Runs => {
  const own = scriptOf(tag)
  if (!own) return { own: [], foreign: [] }
  const runs = (script: keyof typeof RUNS) => paragraph.match(RUNS[script]) ?? []
  return { own: runs(own), foreign: runs(own === 'Latin' ? 'Arabic' : 'Latin') }
}
