/** The selection in the editor as offsets of its pieces, and back. */
import { offsetOf, placeOf } from '../text/nodes'
import type { Range as Offsets } from '../text/pieces'

/** Where the selection is; null while it is elsewhere. */
export const readSelection = (root: HTMLElement): Offsets | null => {
  const selection = root.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return offsetsOf(root, range)
}

/** A range of the document in offsets; null where it leaves the editor. */
export const offsetsOf = (root: HTMLElement, range: AbstractRange): Offsets | null => {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start: Math.min(start, end), end: Math.max(start, end) }
}

export const select = (root: HTMLElement, { end, start }: Offsets): void => {
  const from = placeOf<Node>(root, start)
  const to = placeOf<Node>(root, end)
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

export const domRange = (root: HTMLElement, { end, start }: Offsets): globalThis.Range => {
  const range = root.ownerDocument.createRange()
  const from = placeOf<Node>(root, start)
  const to = placeOf<Node>(root, end)
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}
