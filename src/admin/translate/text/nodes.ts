/**
 * The editor's nodes read as pieces, and places in them as offsets. Works on anything shaped like a DOM node, so that it
 * can be tested without one.
 */
import type { Piece } from './marked'

export type NodeLike = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<NodeLike>
  readonly dataset?: { readonly mark?: string | undefined; readonly filler?: string | undefined }
}

const TEXT_NODE = 3

/** How a chip says which mark it is: `o1` opens, `c1` closes, `a2` stands alone. */
export const chipName = (piece: Exclude<Piece, { kind: 'text' }>): string => `${piece.kind[0]}${piece.mark}`

const KINDS = { o: 'open', c: 'close', a: 'alone' } as const

const chipOf = ({ dataset }: NodeLike): Piece | null => {
  const [, letter, mark] = /^([oca])(\d{1,4})$/u.exec(dataset?.mark ?? '') ?? []
  return letter && mark ? { kind: KINDS[letter as keyof typeof KINDS], mark: Number(mark) } : null
}

/** The lines that a browser makes of its own accord where a person pastes or composes. */
const BLOCKS = new Set(['DIV', 'P'])

/** The pieces of a node's content, in order. */
export const piecesOfNode = (root: NodeLike): Piece[] => {
  const pieces: Piece[] = []
  for (const node of Array.from(root.childNodes)) {
    const chip = chipOf(node)
    if (chip) pieces.push(chip)
    else if (node.nodeType === TEXT_NODE) pieces.push({ kind: 'text', text: node.nodeValue ?? '' })
    else if (node.nodeName === 'BR') pieces.push({ kind: 'text', text: isFiller(node) ? '' : '\n' })
    else pieces.push(...lineOf(node, pieces.length > 0))
  }
  return pieces
}

const isFiller = ({ dataset }: NodeLike): boolean => dataset?.filler !== undefined

const lineOf = (node: NodeLike, isAfterOthers: boolean): Piece[] => [
  ...(BLOCKS.has(node.nodeName) && isAfterOthers ? [{ kind: 'text', text: '\n' } as const] : []),
  ...piecesOfNode(node),
]

const sizeOfNode = (node: NodeLike): number => {
  if (chipOf(node)) return 1
  if (node.nodeType === TEXT_NODE) return node.nodeValue?.length ?? 0
  if (node.nodeName === 'BR') return isFiller(node) ? 0 : 1
  return Array.from(node.childNodes).reduce((sum, child) => sum + sizeOfNode(child), 0)
}

/** The offset of a place in a node (a text node's letter, or an element's child); a place inside a chip is after it. */
export const offsetOf = (root: NodeLike, node: NodeLike, offset: number): number | null => {
  if (root === node) {
    if (root.nodeType === TEXT_NODE) return offset
    const before = Array.from(root.childNodes).slice(0, offset)
    return chipOf(root) ? 1 : before.reduce((sum, child) => sum + sizeOfNode(child), 0)
  }
  let at = 0
  for (const child of Array.from(root.childNodes)) {
    const inside = offsetOf(child, node, offset)
    if (inside !== null) return chipOf(child) ? at + 1 : at + inside
    at += sizeOfNode(child)
  }
  return null
}

/** Where an offset is: in a text node wherever there is one, for a caret is seen there. */
export const placeOf = <N extends NodeLike>(root: N, offset: number): { readonly node: N; readonly offset: number } => {
  let left = offset
  const children = Array.from(root.childNodes) as N[]
  for (const [index, child] of children.entries()) {
    const size = sizeOfNode(child)
    if (left <= size && !chipOf(child)) {
      if (child.nodeType === TEXT_NODE) return { node: child, offset: left }
      if (child.nodeName !== 'BR') return placeOf(child, left)
    }
    if (left <= 0) return { node: root, offset: index }
    left -= size
  }
  return { node: root, offset: children.length }
}
