/**
 * Marked text: the text of a unit with its inline formatting as numbered marks, so that it can be carried as one string.
 * `<1>…</1>` is a pair (formatting, a link), `<2/>` stands alone (a quantity, a line break). A literal `&` is `&amp;`, a
 * literal `<` is `&lt;`; everything else stands for itself. Marks are well nested and each number stands at most once.
 */
import { BrokenMarks } from '../errors'

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'alone'; readonly mark: number }

/** What a mark that stands alone is in plain text: one object replacement character. */
export const ALONE = '\ufffc'

const MARK = /<(\/?)(\d{1,4})(\/?)>/gu

/** A literal text as marked text. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const unescapeText = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** The pieces of a marked text, in order. @throws BrokenMarks where a mark is malformed, crossed, doubled or left open */
export const piecesOf = (marked: string): Piece[] => {
  const pieces: Piece[] = []
  const open: number[] = []
  const seen = new Set<number>()
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    pushText(pieces, marked.slice(from, match.index), marked)
    from = match.index + match[0].length
    const piece = pieceOf(match, marked)
    if (piece.kind === 'close') {
      if (open.pop() !== piece.mark) throw new BrokenMarks(marked, `</${piece.mark}> closes what is not open`)
    } else {
      if (seen.has(piece.mark)) throw new BrokenMarks(marked, `<${piece.mark}> stands twice`)
      seen.add(piece.mark)
      if (piece.kind === 'open') open.push(piece.mark)
    }
    pieces.push(piece)
  }
  pushText(pieces, marked.slice(from), marked)
  if (open.length > 0) throw new BrokenMarks(marked, `<${open.at(-1)}> is not closed`)
  return pieces
}

const pieceOf = ([whole, slash, digits, alone]: RegExpExecArray, marked: string): Exclude<Piece, { kind: 'text' }> => {
  if (slash && alone) throw new BrokenMarks(marked, `${whole} is no mark`)
  return { kind: slash ? 'close' : alone ? 'alone' : 'open', mark: Number(digits) }
}

const pushText = (pieces: Piece[], raw: string, marked: string): void => {
  if (raw.includes('<')) throw new BrokenMarks(marked, 'a literal "<" must be written as "&lt;"')
  if (raw) pieces.push({ kind: 'text', text: unescapeText(raw) })
}

/** Pieces as marked text again: the inverse of {@link piecesOf}. */
export const markedOf = (pieces: readonly Piece[]): string => pieces.map(pieceToString).join('')

const pieceToString = (piece: Piece): string => {
  switch (piece.kind) {
    case 'text':
      return escapeText(piece.text)
    case 'open':
      return `<${piece.mark}>`
    case 'close':
      return `</${piece.mark}>`
    case 'alone':
      return `<${piece.mark}/>`
    default:
      throw new TypeError(`Unknown piece: ${JSON.stringify(piece satisfies never)}`)
  }
}

/** The text that a reader sees: pairs vanish, each mark that stands alone is one {@link ALONE}. @throws BrokenMarks */
export const plainOf = (marked: string): string =>
  piecesOf(marked)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'alone' ? ALONE : ''))
    .join('')

/** The numbers of the marks of a marked text, ascending. @throws BrokenMarks */
export const marksIn = (marked: string): number[] =>
  piecesOf(marked)
    .flatMap((piece) => (piece.kind === 'open' || piece.kind === 'alone' ? [piece.mark] : []))
    .toSorted((a, b) => a - b)

/** A change of a plain text: UTF-16 offsets, `end` excluded. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string }

/**
 * A marked text with one range of its plain text replaced. Marks stay where they were; those inside the range come to
 * stand after the new text. @throws BrokenMarks
 */
export const replaceInMarked = (marked: string, { end, start, text }: Replacement): string => {
  const out: Piece[] = []
  let at = 0
  let isWritten = false
  const write = () => {
    if (!isWritten && text) out.push({ kind: 'text', text })
    isWritten = true
  }
  for (const piece of piecesOf(marked)) {
    if (piece.kind !== 'text') {
      if (at > start || (at === start && start === end && piece.kind !== 'close')) write()
      out.push(piece)
      at += piece.kind === 'alone' ? 1 : 0
      continue
    }
    const before = piece.text.slice(0, Math.max(0, start - at))
    const after = piece.text.slice(Math.max(0, end - at))
    const isTouched = at <= end && at + piece.text.length >= start
    if (!isTouched) out.push(piece)
    else {
      if (before) out.push({ kind: 'text', text: before })
      if (at + piece.text.length > start || start === end) write()
      if (after) out.push({ kind: 'text', text: after })
    }
    at += piece.text.length
  }
  write()
  return markedOf(mergeTexts(out))
}

const mergeTexts = (pieces: readonly Piece[]): Piece[] => {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text')
      merged.splice(-1, 1, { kind: 'text', text: last.text + piece.text })
    else merged.push(piece)
  }
  return merged
}
