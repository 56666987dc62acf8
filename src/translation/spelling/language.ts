/** What the spelling of a language needs to know beside its dictionary. */

/** Each a list of parts: a word is right if all parts of one of its readings are. */
export type Readings = readonly (readonly string[])[]

/** A word as the dictionary is asked for it. */
export type AskedWord = {
  readonly word: string
  readonly readings: Readings
  /** What is often meant by such a word: suggested first where it is right. */
  readonly guesses: readonly { readonly word: string; readonly readings: Readings }[]
}

export type SpellingLanguage = {
  /** Words of its script, with what belongs inside them. */
  readonly words: RegExp
  /** A word in the letters of the dictionary. */
  readonly normalize: (word: string) => string
  /** The word itself first; then without endings, or in its parts. */
  readonly readingsOf: (word: string) => Readings
  readonly guessesOf: (word: string) => readonly string[]
  /** The forms under which a word that the dictionary lacks may stand, beside those that the readings see through. */
  readonly formsOf: (word: string) => readonly string[]
}
