import { type Answers, ask } from './dictionary'
import { english } from './english'
import type { AskedWord, SpellingLanguage } from './language'
import { MEDICAL_WORDS } from './medical-words'
import { persian } from './persian'
import { type WordAt, wordsIn } from './words'

/** A word that no dictionary has: UTF-16 offsets into the plain text, and what may have been meant, the likeliest first. */
export type Misspelling = {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly suggestions: readonly string[]
}

type Text = { readonly text: string; readonly locale: string }

/** Languages with a dictionary; texts in others have no misspellings. */
const LANGUAGES: Readonly<Record<string, SpellingLanguage>> = { en: english, fa: persian }

/**
 * The misspelled words of each plain text.
 * @param personalWords words and phrases of any language that are right though no dictionary has them
 * @throws SpellingStopped, SpellingTimedOut
 */
export const spell = async (texts: readonly Text[], personalWords: readonly string[]): Promise<Misspelling[][]> => {
  const found: Misspelling[][] = texts.map(() => [])
  for (const locale of new Set(texts.map((text) => text.locale))) {
    const language = LANGUAGES[locale]
    if (!language) continue
    const isPersonal = personalIn([...personalWords, ...(MEDICAL_WORDS[locale] ?? [])], language)
    const unsure = texts.flatMap((text, index) =>
      text.locale === locale ? unsureWords(text.text, language, isPersonal).map((word) => ({ ...word, index })) : [],
    )
    if (unsure.length === 0) continue
    const answers = await askAll(locale, unsure)
    for (const [at, { end, index, start, word }] of unsure.entries()) {
      const suggestions = answers[at]
      if (suggestions) found[index]?.push({ start, end, word, suggestions })
    }
  }
  return found
}

/** So many words get their answer in time even if none is known: one takes up to a fifth of a second. */
const WORDS_AT_ONCE = 50

const askAll = async (locale: string, words: readonly { readonly asked: AskedWord }[]): Promise<Answers> => {
  const answers: Answers[number][] = []
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
    answers.push(
      ...(await ask(
        locale,
        words.slice(from, from + WORDS_AT_ONCE).map(({ asked }) => asked),
      )),
    )
  return answers
}

type IsPersonal = (part: string) => boolean

/** The words that the dictionary has to be asked for. */
const unsureWords = (
  text: string,
  language: SpellingLanguage,
  isPersonal: IsPersonal,
): (WordAt & { readonly asked: AskedWord })[] =>
  wordsIn(text, language).flatMap((at) => {
    const asked = askedWord(at.word, language, isPersonal)
    return asked.readings.some((parts) => parts.length === 0) ? [] : [{ ...at, asked }]
  })

/** Parts that are personal words need not be asked for. */
const askedWord = (raw: string, language: SpellingLanguage, isPersonal: IsPersonal): AskedWord => {
  const word = language.normalize(raw)
  const readings = language.readingsOf(word).map((parts) => parts.filter((part) => !isPersonal(part)))
  const guesses = language.guessesOf(word).map((guess) => ({ word: guess, readings: language.readingsOf(guess) }))
  return { word, readings, guesses }
}

const personalIn = (personalWords: readonly string[], language: SpellingLanguage): IsPersonal => {
  const known = new Set(
    personalWords
      .flatMap((phrase) => phrase.match(language.words) ?? [])
      .flatMap((word) => language.formsOf(language.normalize(word)))
      .map((form) => form.toLowerCase()),
  )
  return (part) => known.has(part.toLowerCase())
}
