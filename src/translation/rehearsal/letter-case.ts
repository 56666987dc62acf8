/** How the capitals of a word come to another one that stands in its place. */
type Cased = {
  /** The word as it stands in the text, and as it is listed. */
  readonly surface: string
  readonly listed: string
  readonly isAtStart: boolean
}

/** A text with the capitals that the word in its place had because of where it stood, not because of its name. */
export const likeCase = (text: string, { isAtStart, listed, surface }: Cased): string => {
  if (isTitled(surface) && !isTitled(listed)) return wordsOf(text).map(capitalized).join('')
  const isCapital = startsWithCapital(surface) && (isAtStart || !startsWithCapital(listed))
  return isCapital ? capitalized(text) : text
}

/** Whether a sentence begins at an offset: nothing stands before it, or the end of another sentence. */
export const isSentenceStart = (plain: string, start: number): boolean =>
  /(?:^|[.!?…:]\s+|\n)["'“‘«(]*\s*$/u.test(plain.slice(0, start))

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Several words, each with a capital, as in an English heading. */
const isTitled = (text: string): boolean => {
  const words = text.split(/[\s-]+/u)
  return words.length > 1 && words.every(startsWithCapital)
}

/** Words and what stands between them. */
const wordsOf = (text: string): string[] => text.split(/(?<=[\s-])/u)

const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)\b/u

const capitalized = (text: string, index = 0): string =>
  index > 0 && SMALL.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
