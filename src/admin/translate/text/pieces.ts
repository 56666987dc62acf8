/**
 * A text under a person's hands: the pieces of a marked text, addressed by offsets in which a letter counts its UTF-16
 * units and a chip (one half of a pair, or a mark that stands alone) counts one.
 */
import { BrokenMarks, markedOf, type Piece, piecesOf } from './marked'

export type Range = { readonly start: number; readonly end: number }
export type Edited = { readonly pieces: readonly Piece[]; readonly caret: number }

const sizeOf = (piece: Piece): number => (piece.kind === 'text' ? piece.text.length : 1)

export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + sizeOf(piece), 0)

/** The pieces of a marked text; what can't be read as one is shown as it is, so that nobody loses it. */
export const readMarked = (marked: string): Piece[] => {
  try {
    return piecesOf(marked)
  } catch (error) {
    if (error instanceof BrokenMarks) return [{ kind: 'text', text: marked }]
    throw error
  }
}

export const textPiece = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'text', text }])

/** The letters alone. */
export const lettersOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')

/** The longest text between two marks, without the space around it. */
export const longestText = (pieces: readonly Piece[]): string =>
  pieces.reduce((longest, piece) => {
    const text = piece.kind === 'text' ? piece.text.trim() : ''
    return text.length > longest.length ? text : longest
  }, '')

/** The two sides of an offset. */
export const splitAt = (pieces: readonly Piece[], at: number): [Piece[], Piece[]] => {
  const [left, right]: [Piece[], Piece[]] = [[], []]
  let from = 0
  for (const piece of pieces) {
    const size = sizeOf(piece)
    if (from + size <= at) left.push(piece)
    else if (from >= at || piece.kind !== 'text') right.push(piece)
    else {
      left.push({ kind: 'text', text: piece.text.slice(0, at - from) })
      right.push({ kind: 'text', text: piece.text.slice(at - from) })
    }
    from += size
  }
  return [left, right]
}

export const slice = (pieces: readonly Piece[], { end, start }: Range): Piece[] =>
  splitAt(splitAt(pieces, end)[0], start)[1]

/**
 * Puts pieces in place of a range. Half a pair inside the range stays (after what is put in); a pair that is inside as a
 * whole goes, and so does the pair of a single chip that is deleted: no letter goes with it.
 */
export const replaceRange = (pieces: readonly Piece[], range: Range, inserted: readonly Piece[]): Edited => {
  const before = splitAt(pieces, range.start)[0]
  const inside = slice(pieces, range)
  const after = splitAt(pieces, range.end)[1]
  const [only] = inside
  const dropped = inside.length === 1 && only && only.kind !== 'text' && inserted.length === 0 ? only.mark : null
  const halves = inside.filter((piece) => isHalf(piece, inside) && piece.kind !== 'text' && piece.mark !== dropped)
  const rest = (side: readonly Piece[]) => side.filter((piece) => piece.kind === 'text' || piece.mark !== dropped)
  return {
    pieces: tidy([...rest(before), ...inserted, ...halves, ...rest(after)]),
    caret: lengthOf(rest(before)) + lengthOf(inserted),
  }
}

const isHalf = (piece: Piece, inside: readonly Piece[]): boolean =>
  (piece.kind === 'open' || piece.kind === 'close') &&
  !inside.some((other) => other.kind !== 'text' && other.kind !== piece.kind && other.mark === piece.mark)

/** Sets a mark: around the range where it is a pair, else behind it. */
export const insertMark = (
  pieces: readonly Piece[],
  { isPair, mark }: { readonly mark: number; readonly isPair: boolean },
  { end, start }: Range,
): Edited => {
  const [before, after] = [splitAt(pieces, start)[0], splitAt(pieces, end)[1]]
  const inside = slice(pieces, { start, end })
  if (!isPair) return { pieces: tidy([...before, ...inside, { kind: 'alone', mark }, ...after]), caret: end + 1 }
  const set: Piece[] = [...before, { kind: 'open', mark }, ...inside, { kind: 'close', mark }, ...after]
  return { pieces: tidy(set), caret: start === end ? start + 1 : end + 2 }
}

/**
 * Pieces in good order, whatever became of them: each mark at most once, every pair whole, none crossed, texts joined. No
 * letter is lost, and a mark only where it stands twice or without its other half.
 */
export const tidy = (pieces: readonly Piece[]): Piece[] => joined(nested(paired(once(pieces))))

const once = (pieces: readonly Piece[]): Piece[] => {
  const seen = new Set<string>()
  return pieces.filter((piece) => {
    if (piece.kind === 'text') return piece.text !== ''
    const name = `${piece.kind === 'close' ? '/' : ''}${piece.mark}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}

const paired = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, index) => {
    if (piece.kind === 'open')
      return pieces.some((other, at) => at > index && other.kind === 'close' && other.mark === piece.mark)
    if (piece.kind === 'close')
      return pieces.some((other, at) => at < index && other.kind === 'open' && other.mark === piece.mark)
    return true
  })

/** A pair that is still open where the pair around it closes closes there too. */
const nested = (pieces: readonly Piece[]): Piece[] => {
  const open: number[] = []
  const out: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push(piece.mark)
    if (piece.kind !== 'close') out.push(piece)
    else if (open.includes(piece.mark))
      for (let mark = open.pop(); mark !== undefined; mark = mark === piece.mark ? undefined : open.pop())
        out.push({ kind: 'close', mark })
  }
  return out
}

const joined = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text')
      out.splice(-1, 1, { kind: 'text', text: last.text + piece.text })
    else out.push(piece)
  }
  return out
}

/** A range of the plain text, in which pairs count nothing, as offsets of the pieces. */
export const rangeOfPlain = (pieces: readonly Piece[], { end, start }: Range): Range => {
  const places: number[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.kind === 'text') for (let index = 0; index < piece.text.length; index += 1) places.push(at + index)
    else if (piece.kind === 'alone') places.push(at)
    at += sizeOf(piece)
  }
  const first = places[start] ?? at
  const last = end > start ? places[end - 1] : undefined
  return { start: first, end: last === undefined ? first : last + 1 }
}

export const sameMarked = (a: readonly Piece[], b: readonly Piece[]): boolean => markedOf(a) === markedOf(b)
