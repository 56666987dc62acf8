/** Draws pieces into the editor. The nodes are ours alone: React never touches them. */
import type { MarkInfo } from '#translation'

import type { Piece } from '../text/marked'
import { chipName } from '../text/nodes'

export type Look = {
  readonly marks: readonly MarkInfo[]
  readonly showsHalfSpaces: boolean
  /** How a chip is read out. */
  readonly nameOfChip: (piece: Exclude<Piece, { kind: 'text' }>) => string
}

export const draw = (root: HTMLElement, pieces: readonly Piece[], look: Look): void => {
  const nodes = pieces.flatMap((piece) => (piece.kind === 'text' ? textNodes(piece.text, look) : [chip(piece, look)]))
  const last = pieces.at(-1)
  // An empty last line has a height, and a place for the caret, only with this behind it.
  if (!last || (last.kind === 'text' && last.text.endsWith('\n'))) nodes.push(filler())
  root.replaceChildren(...nodes)
}

const textNodes = (text: string, { showsHalfSpaces }: Look): Node[] => {
  if (!showsHalfSpaces) return [document.createTextNode(text)]
  return text.split(/(\u200c)/u).flatMap((part): Node[] => {
    if (part !== '\u200c') return part === '' ? [] : [document.createTextNode(part)]
    const mark = document.createElement('span')
    mark.className = 'qanun-half-space'
    mark.append(part)
    return [mark]
  })
}

const filler = (): Node => {
  const node = document.createElement('br')
  node.dataset.filler = ''
  return node
}

const chip = (piece: Exclude<Piece, { kind: 'text' }>, { marks, nameOfChip }: Look): Node => {
  const info = marks.find(({ mark }) => mark === piece.mark)
  const node = document.createElement('span')
  node.className = 'qanun-chip'
  node.contentEditable = 'false'
  node.dataset.mark = chipName(piece)
  node.dataset.half = piece.kind
  node.dataset.kind = info?.kind ?? 'inline'
  node.dataset.label = labelOfChip(piece, info)
  node.setAttribute('role', 'img')
  node.setAttribute('aria-label', nameOfChip(piece))
  node.title = nameOfChip(piece)
  return node
}

const SIGNS: Readonly<Record<MarkInfo['kind'], string>> = {
  bold: 'B',
  italic: 'I',
  format: 'F',
  link: '↗',
  quantity: '#',
  break: '↵',
  tab: '⇥',
  inline: '◆',
}

/** What a chip shows: its number and what kind it is; a quantity its key. */
export const labelOfChip = (piece: Exclude<Piece, { kind: 'text' }>, info: MarkInfo | undefined): string => {
  const sign = info ? SIGNS[info.kind] : '?'
  if (piece.kind === 'close') return `${piece.mark}`
  return info?.kind === 'quantity' && info.of ? `${sign}${info.of}` : `${piece.mark}${sign}`
}
