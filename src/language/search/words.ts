/** Cuts a text into the words it is searched by. The same for texts, for queries and for what is marked in results. */
import { englishStem } from './english-stem'
import { foldForSearch } from './fold'
import { PERSIAN_ENDINGS, PERSIAN_ENDINGS_AFTER_SPACE, persianStem, withoutPossessive } from './persian-stem'

export type SearchWord = {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** The word itself, folded. */
  readonly form: string
  /** What is compared: the form without its endings. */
  readonly stem: string
  /** As it stands in the text, without endings that a half-space sets off; a capital at its beginning is small. */
  readonly written: string
  /** The half-space or the hyphen that joins it to the word before, or null. */
  readonly joint: string | null
}

/** A soft hyphen, a joiner or a stretching stroke stands inside a word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:\u{ad}|\u{200d}|\u{2060})+[\p{L}\p{M}\p{N}]+)*(?:['’]\p{L}+)?/gu

/** Languages that write no spaces between words; ICU knows their words. */
const WITHOUT_SPACES = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])

/** The words of a text in a language, in order. A language that is not known here gets no endings taken off. */
export const searchWords = (text: string, locale: string): SearchWord[] => {
  const formsOf = formsIn(locale)
  const words: SearchWord[] = []
  for (const { 0: word, index: start } of placesOf(text, locale)) {
    const { form, stem, written } = formsOf(word)
    if (!form) continue
    const end = start + word.length
    const last = words.at(-1)
    const between = last && start - last.end <= 1 ? text.slice(last.end, start) : null
    if (last && between !== null && isEnding(form, between)) words[words.length - 1] = { ...last, end }
    else
      words.push({ start, end, form, stem, written, joint: between !== null && JOINTS.has(between) ? between : null })
  }
  return words
}

/** The half-space, and two hyphens. */
const JOINTS = new Set(['\u200c', '-', '\u2010'])

/** An abbreviation stays as it is. */
const small = (word: string): string => (/^\p{Lu}\P{Lu}*$/u.test(word) ? word.toLowerCase() : word)

/** Two words written as one: the way they would be compared. */
export const joinedStem = (first: SearchWord, second: SearchWord, locale: string): string =>
  stemOf(first.form + second.form, locale)

/** The words of which a word may be a possessive, as forms: none, one or several, and not all of them words. */
export const possessedForms = ({ form }: SearchWord, locale: string): string[] =>
  PERSIAN.test(form) && isFor('fa', 'Arab', locale) ? withoutPossessive(form) : []

const isEnding = (form: string, between: string): boolean =>
  (between === '\u200c' && PERSIAN_ENDINGS.has(form)) || (between === ' ' && PERSIAN_ENDINGS_AFTER_SPACE.has(form))

/** As a match of a regular expression has it. */
type Place = { readonly 0: string; readonly index: number }

const placesOf = (text: string, locale: string): Iterable<Place> => {
  if (!WITHOUT_SPACES.has(languageOf(locale))) return text.matchAll(WORD)
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  return segments.flatMap(({ index, isWordLike, segment }) => (isWordLike ? [{ 0: segment, index }] : []))
}

type Forms = Pick<SearchWord, 'form' | 'stem' | 'written'>

/** Texts repeat their words; folding one takes longer than finding it. Beyond this many, anew. */
const FORMS_KEPT = 50_000
/** What is longer is no word; it would fill the memory. */
const LONGEST_WORD = 64
const kept = new Map<string, Map<string, Forms>>()

const formsIn = (locale: string): ((word: string) => Forms) => {
  const ofLocale = kept.get(locale) ?? new Map<string, Forms>()
  kept.set(locale, ofLocale)
  return (word) => {
    const known = ofLocale.get(word)
    if (known) return known
    const form = foldForSearch(word).slice(0, LONGEST_WORD)
    const made = { form, stem: stemOf(form, locale), written: small(word) }
    if (ofLocale.size >= FORMS_KEPT) ofLocale.clear()
    ofLocale.set(word, made)
    return made
  }
}

const LATIN = /^[a-z]+$/u
const PERSIAN = /^[\u0600-\u06ff]+$/u

/** A foreign word is stemmed by its script, unless the language of the text writes that script itself. */
const stemOf = (form: string, locale: string): string => {
  if (LATIN.test(form)) return isFor('en', 'Latn', locale) ? englishStem(form) : form
  if (PERSIAN.test(form)) return isFor('fa', 'Arab', locale) ? persianStem(form) : form
  return form
}

const isFor = (language: string, script: string, locale: string): boolean =>
  languageOf(locale) === language || scriptOf(locale) !== script

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

const scripts = new Map<string, string>()

const scriptOf = (locale: string): string => {
  const known = scripts.get(locale)
  if (known !== undefined) return known
  const script = new Intl.Locale(locale).maximize().script ?? ''
  scripts.set(locale, script)
  return script
}
