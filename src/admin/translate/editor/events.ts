/** The browser's events, made into changes of a surface. */
import { offsetsOf } from './caret'
import { copyPieces, oneLine, pastedPieces } from './clipboard'
import type { Surface } from './surface'
import { type Range, slice, textPiece } from '../text/pieces'

export const HALF_SPACE = '\u200c'

/** Listens until the answer is called. */
export const listen = (surface: Surface): (() => void) => {
  const { root } = surface
  let isComposing = false
  const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) => {
    root.addEventListener(name, act)
    return () => root.removeEventListener(name, act)
  }
  const stops = [
    on('compositionstart', () => {
      isComposing = true
      surface.beginComposing()
    }),
    on('compositionend', () => {
      isComposing = false
      surface.readBack(true)
    }),
    on('beforeinput', (event) => {
      if (!isComposing && event.cancelable) announced(surface, event as InputEvent)
    }),
    // Only what could not be cancelled arrives here.
    on('input', () => surface.readBack(!isComposing)),
    on('keydown', (event) => {
      if (!isComposing && !event.isComposing) pressed(surface, event)
    }),
    on('copy', (event) => copied(surface, event)),
    on('cut', (event) => {
      copied(surface, event)
      surface.replace(surface.selection(), [])
    }),
    on('dragstart', (event) => event.preventDefault()),
  ]
  return () => stops.forEach((stop) => stop())
}

const announced = (surface: Surface, event: InputEvent): void => {
  event.preventDefault()
  const { inputType } = event
  const at = targetOf(surface, event)
  if (inputType === 'historyUndo') surface.undo()
  else if (inputType === 'historyRedo') surface.redo()
  else if (inputType.startsWith('delete')) surface.replace(withChip(surface, at, inputType), [], inputType)
  else if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') {
    if (surface.isMultiline) surface.replace(at, textPiece('\n'))
  } else if (inputType.startsWith('insert')) surface.replace(at, insertedBy(surface, event), kindOf(event))
}

/** The range a change is about: the word that Ctrl+Backspace means, the place where something is dropped. */
const targetOf = (surface: Surface, event: InputEvent): Range => {
  const [range] = event.getTargetRanges()
  return (range ? offsetsOf(surface.root, range) : null) ?? surface.selection()
}

/** Beside a chip Chromium 156 announces an empty range, as if there were nothing to delete: it is the chip. */
const withChip = (surface: Surface, at: Range, inputType: string): Range => {
  if (at.start !== at.end) return at
  const beside = inputType.endsWith('Forward')
    ? { start: at.start, end: at.end + 1 }
    : { start: Math.max(0, at.start - 1), end: at.end }
  const [piece] = slice(surface.pieces(), beside)
  return piece && piece.kind !== 'text' ? beside : at
}

const insertedBy = (surface: Surface, { data, dataTransfer }: InputEvent) =>
  dataTransfer
    ? pastedPieces(dataTransfer, surface.marks(), surface.isMultiline)
    : textPiece(oneLine(data ?? '', surface.isMultiline))

/** A new word is a new step for undo. */
const kindOf = ({ data, inputType }: InputEvent): string =>
  inputType === 'insertText' && data !== null && data.trim() !== '' ? inputType : ''

const pressed = (surface: Surface, event: KeyboardEvent): void => {
  const { altKey, code, shiftKey } = event
  const isControl = event.ctrlKey || event.metaKey
  const act =
    code === 'Space' && shiftKey && !isControl && !altKey
      ? () => insertHalfSpace(surface)
      : isControl && !altKey && code === 'KeyZ'
        ? shiftKey
          ? surface.redo
          : surface.undo
        : isControl && !altKey && code === 'KeyY'
          ? surface.redo
          : null
  if (!act) return
  event.preventDefault()
  act()
}

/** A half-space beside another would be one too many. */
export const insertHalfSpace = (surface: Surface): void => {
  const { end, start } = surface.selection()
  const around = slice(surface.pieces(), { start: Math.max(0, start - 1), end: end + 1 })
  const isThere = start === end && around.some((piece) => piece.kind === 'text' && piece.text.includes(HALF_SPACE))
  if (!isThere) surface.insertText(HALF_SPACE)
}

const copied = (surface: Surface, event: ClipboardEvent): void => {
  const range = surface.selection()
  if (!event.clipboardData || range.start === range.end) return
  event.preventDefault()
  copyPieces(event.clipboardData, slice(surface.pieces(), range))
}
