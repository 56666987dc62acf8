import type { CheckedText } from '../check'
import { OPAQUE } from './opaque'
import { foldInPlace } from './fold-in-place'
import { kept } from './kept'

/** The smallest thing a check reads: a run of letters, a number in digits, a sign, or what must not be read at all. */
export type Token = {
  readonly kind: 'word' | 'number' | 'sign' | 'opaque'
  /** UTF-16 offsets into the plain text. */
  readonly start: number
  readonly end: number
  /** Folded, without signs above and below letters. A half-space parts two tokens. */
  readonly text: string
  /** Nothing but perhaps a half-space stands before it. */
  readonly isJoined: boolean
}

const PHONE = String.raw`(?:\+|(?<![\d.,/-])0(?=[\d ()-]{9}))\d[\d\u00a0 ()-]{6,}\d`
const GROUPED = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?`
const FRACTION = String.raw`(?:\d+[\u00a0\u2009 ]?)?[½¼¾⅓⅔⅛]`
const NUMBER = String.raw`${PHONE}|${GROUPED}|${FRACTION}|\d+(?:\.\d+)?`
const WORD = String.raw`[\p{L}\p{M}]+(?:'\p{L}+)?`
const TOKEN = new RegExp(`(${OPAQUE.source})|(${NUMBER})|(${WORD})|[^\\s\u200c]`, 'gu')

const SIGNS_ON_LETTERS = /\p{M}/gu

/** The tokens of one side of a unit, in order. */
export const tokensOf = kept((text: CheckedText): readonly Token[] => {
  const folded = foldInPlace(text.plain)
  let last = -1
  return Array.from(folded.matchAll(TOKEN), ({ 0: found, 1: opaque, 2: number, 3: word, index }) => {
    const before = folded.slice(Math.max(last, 0), index)
    const isJoined = last >= 0 && (before === '' || before === '\u200c')
    last = index + found.length
    return {
      kind: opaque ? 'opaque' : number ? 'number' : word ? 'word' : 'sign',
      start: index,
      end: last,
      text: word ? found.replace(SIGNS_ON_LETTERS, '') : found,
      isJoined,
    }
  })
})

/** The letters of a token; empty for everything that is no word. */
export const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.text : '')
