/**
 * Marked text as markup that translators of XML and of HTML both carry: a pair is `<span id="m1">…</span>`, a mark that
 * stands alone `<img id="m2"/>`, which HTML knows as an element that stands in a sentence and has no content.
 */
import { htmlEscape } from '#language'

import { BrokenMarks } from '../errors'
import { markedOf, type Piece, piecesOf } from '../units/marked-text'

/** @throws BrokenMarks */
export const toMarkup = (marked: string): string => piecesOf(marked).map(markupOf).join('')

const markupOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'text':
      return htmlEscape(piece.text)
    case 'open':
      return `<span id="m${piece.mark}">`
    case 'close':
      return '</span>'
    case 'alone':
      return `<img id="m${piece.mark}"/>`
    default:
      throw new TypeError(`Unknown piece: ${JSON.stringify(piece satisfies never)}`)
  }
}

const TAG = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*?)?)(\/?)>/giu
const ID = /\sid\s*=\s*(["']?)m(\d{1,4})\1(?=\s|$)/iu

/**
 * Marked text out of an answer's markup; attributes may have moved and quotes changed.
 * @throws BrokenMarks where it has other elements than ours, or they are not well nested
 */
export const fromMarkup = (markup: string): string => {
  const pieces: Piece[] = []
  const open: number[] = []
  let from = 0
  for (const match of markup.matchAll(TAG)) {
    pieces.push({ kind: 'text', text: unescaped(markup.slice(from, match.index), markup) })
    from = match.index + match[0].length
    pieces.push(...tagPieces(match, open, markup))
  }
  pieces.push({ kind: 'text', text: unescaped(markup.slice(from), markup) })
  if (open.length > 0) throw new BrokenMarks(markup, `mark ${open.at(-1)} is not closed`)
  return markedOf(pieces)
}

const tagPieces = (
  [whole, slash, name = '', attributes, empty]: RegExpExecArray,
  open: number[],
  markup: string,
): Piece[] => {
  const element = name.toLowerCase()
  if (slash && element === 'span') {
    const mark = open.pop()
    if (mark === undefined) throw new BrokenMarks(markup, `${whole} closes what is not open`)
    return [{ kind: 'close', mark }]
  }
  // `<img id="m2"></img>` is the same in XML.
  if (slash && element === 'img') return []
  const mark = Number(ID.exec(attributes ?? '')?.[2] ?? Number.NaN)
  if (Number.isNaN(mark) || slash) throw new BrokenMarks(markup, `${whole} was not in the source`)
  if (element === 'img') return [{ kind: 'alone', mark }]
  if (element !== 'span') throw new BrokenMarks(markup, `${whole} was not in the source`)
  if (empty)
    return [
      { kind: 'open', mark },
      { kind: 'close', mark },
    ]
  open.push(mark)
  return [{ kind: 'open', mark }]
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const unescaped = (text: string, markup: string): string => {
  if (text.includes('<')) throw new BrokenMarks(markup, 'a "<" stands by itself')
  return text.replaceAll(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}
