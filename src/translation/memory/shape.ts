import { ALONE, type Piece, piecesOf } from '../units/marked-text'
import { foldForMatching, foldKeepingCase } from './fold'
import { type NumberAt, numbersIn } from './numbers'

/** Stands for a number: a noncharacter, so that no text means anything by it. */
const NUMBER = '\ufdd0'

/** Where something is put into a sentence: a number, or a mark that stands alone. */
export type Slot =
  | { readonly kind: 'number'; readonly number: NumberAt }
  | { readonly kind: 'alone'; readonly mark: number }

/** What the memory compares of a marked text. */
export type Shape = {
  /** The folded words, with one placeholder for each slot: what sentences share that differ in numbers only. */
  readonly words: string
  /** In the order of the placeholders. */
  readonly slots: readonly Slot[]
  /** The marks of pairs, in the order in which they open. */
  readonly pairs: readonly number[]
}

/** A marked text in a language. */
export type TextIn = { readonly marked: string; readonly locale: string }

export type Shaped = TextIn & { readonly shape: Shape }

/** @throws BrokenMarks */
export const shaped = (marked: string, locale: string): Shaped => ({ marked, locale, shape: shapeOf(marked, locale) })

/** @throws BrokenMarks */
export const shapeOf = (marked: string, locale: string): Shape => {
  const pieces = piecesOf(marked)
  const { numbers, text } = withoutNumbers(plainOf(pieces), locale)
  const alone = pieces.flatMap((piece) => (piece.kind === 'alone' ? [piece.mark] : []))
  return {
    words: foldForMatching(text),
    slots: slotsOf(text, numbers, alone),
    pairs: pieces.flatMap((piece) => (piece.kind === 'open' ? [piece.mark] : [])),
  }
}

/** A shape's words with capitals as they are. @throws BrokenMarks */
export const casedOf = ({ locale, marked }: TextIn): string =>
  foldKeepingCase(withoutNumbers(plainOf(piecesOf(marked)), locale).text)

/** The kinds of the marks of a text and the words they stand between, whatever the marks' numbers are. @throws BrokenMarks */
export const formOf = ({ locale, marked }: TextIn): string =>
  piecesOf(marked)
    .map((piece) =>
      piece.kind === 'text' ? foldForMatching(withoutNumbers(piece.text, locale).text) : SIGNS[piece.kind],
    )
    .join('')

/** The parts of a shape's words that are compared one by one: words, placeholders, marks of the sentence. */
export const partsOf = (words: string): string[] => words.match(PARTS) ?? []

export const isPlaceholder = (part: string): boolean => part === NUMBER || part === ALONE

const PLACEHOLDERS = new RegExp(`[${NUMBER}${ALONE}]`, 'gu')
const PARTS = new RegExp(`[${NUMBER}${ALONE}]|[\\p{L}\\p{M}\\p{N}'_]+|[^\\s]`, 'gu')
const SIGNS = { open: '\ufdd1', close: '\ufdd2', alone: ALONE } as const

/** With one character for each mark that stands alone, and nothing else that looks like one. */
const plainOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'text' ? piece.text.replace(PLACEHOLDERS, '') : piece.kind === 'alone' ? ALONE : '',
    )
    .join('')

const withoutNumbers = (plain: string, locale: string): { text: string; numbers: NumberAt[] } => {
  const numbers = numbersIn(plain, locale)
  let text = ''
  let from = 0
  for (const { end, start } of numbers) {
    text += plain.slice(from, start) + NUMBER
    from = end
  }
  return { text: text + plain.slice(from), numbers }
}

const slotsOf = (text: string, numbers: readonly NumberAt[], alone: readonly number[]): Slot[] => {
  let nextNumber = 0
  let nextAlone = 0
  return (text.match(PLACEHOLDERS) ?? []).flatMap((placeholder): Slot[] => {
    const number = placeholder === NUMBER ? numbers[nextNumber++] : undefined
    if (number) return [{ kind: 'number', number }]
    const mark = alone[nextAlone++]
    return mark === undefined ? [] : [{ kind: 'alone', mark }]
  })
}
