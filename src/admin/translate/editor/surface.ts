/**
 * The target under a person's hands: a contenteditable whose text is kept in pieces. Every change that the browser
 * announces is made in the pieces and drawn anew, so that chips stay whole; while an input method composes, the browser
 * writes, and what it wrote is read back.
 */
import type { Piece } from '../text/marked'
import { piecesOfNode } from '../text/nodes'
import {
  type Edited,
  insertMark,
  lengthOf,
  type Range,
  replaceRange,
  sameMarked,
  textPiece,
  tidy,
} from '../text/pieces'
import type { UndoStack } from '../text/undo'
import { readSelection, select } from './caret'
import { draw, type Look } from './draw'

export type SurfaceOptions = {
  readonly pieces: readonly Piece[]
  readonly undo: UndoStack
  readonly isMultiline: boolean
  readonly look: () => Look
  readonly onChange: (pieces: readonly Piece[]) => void
}

/** The text, and the ways to change it; each can be taken back. */
export type Surface = {
  readonly root: HTMLElement
  readonly isMultiline: boolean
  readonly marks: () => readonly number[]
  readonly pieces: () => readonly Piece[]
  readonly selection: () => Range
  readonly replace: (range: Range, inserted: readonly Piece[], kind?: string) => void
  readonly insertText: (text: string) => void
  readonly insertMark: (mark: number, isPair: boolean) => void
  /** Another text as a whole. */
  readonly put: (pieces: readonly Piece[]) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Before the browser itself writes, and after it: what it wrote is taken over. */
  readonly beginComposing: () => void
  readonly readBack: (isDone: boolean) => void
  /** Draws again, for instance with half-spaces shown. */
  readonly redraw: () => void
  readonly focus: (where?: 'end' | Range) => void
}

export const createSurface = (root: HTMLElement, options: SurfaceOptions): Surface => {
  let pieces = tidy(options.pieces)
  let range: Range = { start: lengthOf(pieces), end: lengthOf(pieces) }

  const selection = (): Range => (range = readSelection(root) ?? range)
  const show = (next: Range) => {
    draw(root, pieces, options.look())
    range = next
    if (root.ownerDocument.activeElement === root) select(root, next)
  }
  const become = (next: readonly Piece[], at: Range) => {
    pieces = [...next]
    show(at)
    options.onChange(pieces)
  }
  const change = ({ caret, pieces: next }: Edited, kind: string) => {
    if (sameMarked(next, pieces)) return show({ start: caret, end: caret })
    options.undo.before({ pieces, range: selection() }, kind, Date.now())
    become(next, { start: caret, end: caret })
  }
  const replace = (at: Range, inserted: readonly Piece[], kind = '') => change(replaceRange(pieces, at, inserted), kind)
  const recall = (found: { readonly pieces: readonly Piece[]; readonly range: Range } | null) => {
    if (found) become(found.pieces, found.range)
  }

  show(range)
  return {
    root,
    isMultiline: options.isMultiline,
    marks: () => options.look().marks.map(({ mark }) => mark),
    pieces: () => pieces,
    selection,
    replace,
    insertText: (text) => replace(selection(), textPiece(text)),
    insertMark: (mark, isPair) => change(insertMark(pieces, { mark, isPair }, selection()), ''),
    put: (next) => change({ pieces: tidy(next), caret: lengthOf(tidy(next)) }, ''),
    undo: () => recall(options.undo.undo({ pieces, range: selection() })),
    redo: () => recall(options.undo.redo({ pieces, range: selection() })),
    beginComposing: () => options.undo.before({ pieces, range: selection() }, '', Date.now()),
    readBack: (isDone) => {
      const found = tidy(piecesOfNode(root))
      const isNew = !sameMarked(found, pieces)
      const at = selection()
      pieces = found
      if (isDone) show(at)
      if (isNew) options.onChange(pieces)
    },
    redraw: () => show(selection()),
    focus: (where) => {
      root.focus({ preventScroll: true })
      const end = lengthOf(pieces)
      select(root, where === undefined ? range : where === 'end' ? { start: end, end } : where)
    },
  }
}
