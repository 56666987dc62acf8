/** What marks and text are in a format's XML, and back. */
import { escapeText, type Piece, piecesOf } from '../units/marked-text'
import { NO_XML_CHARACTER, xmlText } from './xml/write'
import { type XmlElement } from './xml/element'

/** How one format writes what isn't text. */
export type InlineWriter = {
  readonly open: (mark: number) => string
  readonly close: (mark: number) => string
  readonly alone: (mark: number) => string
  /** A character that XML has no way to write, by its code point in at least four hexadecimal digits. */
  readonly character: (hex: string) => string
}

/** A marked text as XML. No white space is added. */
export const writeInline = (marked: string, writer: InlineWriter): string =>
  piecesOf(marked)
    .map((piece) => writePiece(piece, writer))
    .join('')

const writePiece = (piece: Piece, writer: InlineWriter): string => {
  if (piece.kind !== 'text') return writer[piece.kind](piece.mark)
  let from = 0
  let xml = ''
  for (const { 0: found, index } of piece.text.matchAll(NO_XML_CHARACTER)) {
    const hex = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    xml += xmlText(piece.text.slice(from, index)) + writer.character(hex)
    from = index + found.length
  }
  return xml + xmlText(piece.text.slice(from))
}

/**
 * What an element inside a text stands for: a piece, a pair around what is inside it, nothing but what is inside it
 * (`through`), or nothing. A sentence where it is something that marks can't say.
 */
export type InlineMeaning =
  | { readonly kind: 'pair' | 'open' | 'close' | 'alone'; readonly mark: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'through' | 'nothing' }
  | { readonly kind: 'fault'; readonly fault: string }

export type InlineRead = { readonly marked: string; readonly faults: readonly string[] }

/** The marked text of an element's content, which needn't be well nested; a mark whose name is no number is a fault. */
export const readInline = (element: XmlElement, meaningOf: (inner: XmlElement) => InlineMeaning): InlineRead => {
  const faults: string[] = []
  const read = (of: XmlElement): string =>
    of.children.map((child) => (typeof child === 'string' ? escapeText(child) : readElement(child))).join('')
  const readElement = (inner: XmlElement): string => {
    const meaning = meaningOf(inner)
    switch (meaning.kind) {
      case 'through':
        return read(inner)
      case 'nothing':
        return ''
      case 'text':
        return escapeText(meaning.text)
      case 'fault':
        faults.push(meaning.fault)
        return ''
      default:
        if (!/^\d{1,4}$/u.test(meaning.mark)) faults.push(`<${inner.name} id="${meaning.mark}"> is no mark of ours`)
        return markOf(meaning.kind, Number(meaning.mark), () => read(inner))
    }
  }
  return { marked: read(element), faults }
}

const markOf = (kind: 'pair' | 'open' | 'close' | 'alone', mark: number, inside: () => string): string => {
  switch (kind) {
    case 'pair':
      return `<${mark}>${inside()}</${mark}>`
    case 'open':
      return `<${mark}>`
    case 'close':
      return `</${mark}>`
    case 'alone':
      return `<${mark}/>`
    default:
      throw new TypeError(`Unknown mark: ${JSON.stringify(kind satisfies never)}`)
  }
}

/** The character of a code point in hexadecimal digits, as {@link InlineWriter} was given it. */
export const characterOf = (hex: string): InlineMeaning => {
  const point = /^[\dA-F]{1,6}$/iu.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return point <= 0x10_ff_ff
    ? { kind: 'text', text: String.fromCodePoint(point) }
    : { kind: 'fault', fault: `${JSON.stringify(hex)} is no code point` }
}
