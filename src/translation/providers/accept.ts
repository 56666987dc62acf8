/** Decides whether a machine's answer for one unit can be taken. What is doubtful is refused, with the reason. */
import { normalizeText } from '#language'

import { BrokenMarks } from '../errors'
import { markedOf, type Piece, piecesOf } from '../units/marked-text'
import type { MachineAnswer, MachineUnit } from './provider'

/** What a service said of one unit: a marked text, or that there is none. */
export type Said = { readonly text: string } | { readonly refused: string }

/** A translation may be this much longer than its source; what is longer has run away. */
const LONGEST = { times: 5, more: 300 }

/** @param locale of the translation */
export const accept = (unit: MachineUnit, said: Said, locale: string): MachineAnswer => {
  const { id } = unit
  if ('refused' in said) return { id, ok: false, reason: said.refused }
  if (said.text.length > unit.text.length * LONGEST.times + LONGEST.more)
    return { id, ok: false, reason: 'the answer is far longer than the source' }
  try {
    const source = piecesOf(unit.text)
    const target = piecesOf(said.text)
    const reason = faultOfMarks(source, target) ?? faultOfText(source, target, locale)
    return reason ? { id, ok: false, reason } : { id, ok: true, text: normalized(target, locale) }
  } catch (error) {
    if (error instanceof BrokenMarks) return { id, ok: false, reason: `its marks are broken: ${error.message}` }
    throw error
  }
}

const faultOfMarks = (source: readonly Piece[], target: readonly Piece[]): string | null => {
  const [wanted, got] = [marksOf(source), marksOf(target)]
  const lost = [...wanted].filter((mark) => !got.has(mark))
  if (lost.length > 0) return `the answer lost ${lost.join(', ')}`
  const made = [...got].filter((mark) => !wanted.has(mark))
  if (made.length > 0) return `the answer made up ${made.join(', ')}`
  // Our marks as words: the service took them for text, and put others, or none, where they belong.
  if (LITERAL_MARK.test(textOf(target)) && !LITERAL_MARK.test(textOf(source)))
    return 'the answer has a mark as literal text'
  return null
}

const LITERAL_MARK = /<\/?\d{1,4}\/?>/u

/** `<1>` for a pair, `<2/>` for what stands alone: both the number and the kind must come back. */
const marksOf = (pieces: readonly Piece[]): Set<string> =>
  new Set(
    pieces.flatMap((piece) =>
      piece.kind === 'open' ? [`<${piece.mark}>`] : piece.kind === 'alone' ? [`<${piece.mark}/>`] : [],
    ),
  )

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')

const faultOfText = (source: readonly Piece[], target: readonly Piece[], locale: string): string | null => {
  const text = textOf(target)
  if (text.trim() === '' && textOf(source).trim() !== '') return 'the answer is empty'
  return isInOtherLetters(text, locale) ? `the answer is not written in the letters of "${locale}"` : null
}

/** Scripts as `Intl.Locale` names them. Of others nothing is said. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Latn: /\p{Script=Latin}/u,
}

/** Words from which on a text without a letter of its language is in another one; below it may be a name or a code. */
const WORDS = 3

const isInOtherLetters = (text: string, locale: string): boolean => {
  const own = LETTERS[new Intl.Locale(locale).maximize().script ?? '']
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return own !== undefined && words.length >= WORDS && !words.some((word) => own.test(word))
}

const normalized = (pieces: readonly Piece[], locale: string): string =>
  markedOf(
    pieces.map((piece) =>
      piece.kind === 'text' ? { kind: 'text', text: normalizeText(piece.text, locale, { isFragment: true }) } : piece,
    ),
  ).trim()
