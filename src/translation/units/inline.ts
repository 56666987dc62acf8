/** A run of inline nodes as marked text, and back. */
import { IS_BOLD, IS_ITALIC, linkedEntryOf, quantityKeyOf, type RichTextNode } from '#fields'

import { BrokenMarks } from '../errors'
import { escapeText, piecesOf } from './marked-text'
import type { MarkInfo } from './unit'

/** A mark with the node it stands for: all of it except its text and its children. */
export type Mark = MarkInfo & { readonly node: Readonly<Record<string, unknown>> }

export type MarkedRun = { readonly text: string; readonly marks: readonly Mark[] }

const BREAKS = new Set(['linebreak', 'tab'])

/** Nodes that stand inside a line of text. */
export const isInline = (node: RichTextNode): boolean =>
  ['text', 'link', 'autolink', 'inlineBlock'].includes(node.type) || BREAKS.has(node.type)

/** Inline nodes as one marked text. Runs of text of one format count as one. */
export const runToMarked = (nodes: readonly RichTextNode[]): MarkedRun => {
  const marks: Mark[] = []
  const write = (children: readonly RichTextNode[]): string =>
    mergeEqual(children)
      .map((node) => {
        if (isPlainText(node)) return escapeText(node.text ?? '')
        const mark = markOf(node, marks.length + 1)
        marks.push(mark)
        if (!mark.isPair) return `<${mark.mark}/>`
        const inside = node.type === 'text' ? escapeText(node.text ?? '') : write(node.children ?? [])
        return `<${mark.mark}>${inside}</${mark.mark}>`
      })
      .join('')
  return { text: write(nodes), marks }
}

/**
 * A marked text as inline nodes. Formats add up where pairs stand in each other; a link without text is left out.
 * @throws BrokenMarks also where a mark is not among `marks`
 */
export const markedToRun = (marked: string, marks: readonly Mark[]): RichTextNode[] => {
  const root: Level = { children: [], format: 0, text: PLAIN }
  const stack: Level[] = [root]
  for (const piece of piecesOf(marked)) {
    const level = stack.at(-1) ?? root
    if (piece.kind === 'text')
      level.children.push({ ...level.text, type: 'text', format: level.format, text: piece.text })
    else if (piece.kind === 'close') stack.pop()
    else {
      const mark = marks.find((known) => known.mark === piece.mark)
      if (!mark || mark.isPair !== (piece.kind === 'open'))
        throw new BrokenMarks(marked, `<${piece.mark}> is not one of the marks of this text`)
      if (piece.kind === 'alone') level.children.push({ ...mark.node } as RichTextNode)
      else stack.push(inside(level, mark))
    }
  }
  return pruned(root.children)
}

/** Where nodes are being added; `text` is what text nodes are made of there. */
type Level = {
  readonly children: RichTextNode[]
  readonly format: number
  readonly text: Readonly<Record<string, unknown>>
}

const inside = (level: Level, { node }: Mark): Level => {
  if (node.type === 'text') return { children: level.children, format: level.format | Number(node.format), text: node }
  const element = { ...node, children: [] as RichTextNode[] } as unknown as RichTextNode
  level.children.push(element)
  return { ...level, children: element.children ?? [] }
}

/** How Lexical writes a run of text without any formatting. */
const PLAIN = { detail: 0, mode: 'normal', style: '', version: 1 }

const isPlainText = ({ detail, format, mode, style, type }: RichTextNode): boolean =>
  type === 'text' && !format && !style && (!detail || detail === 0) && (mode ?? 'normal') === 'normal'

const mergeEqual = (nodes: readonly RichTextNode[]): RichTextNode[] => {
  const merged: RichTextNode[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text' && attributes(last) === attributes(node))
      merged.splice(-1, 1, { ...last, text: `${last.text ?? ''}${node.text ?? ''}` })
    else merged.push(node)
  }
  return merged
}

const attributes = ({ text: _text, ...rest }: RichTextNode): string =>
  JSON.stringify(rest, Object.keys(rest).toSorted())

const markOf = (node: RichTextNode, mark: number): Mark => {
  const { children: _children, text: _text, ...rest } = node
  const isPair = node.type === 'text' || node.children !== undefined
  return { mark, isPair, kind: kindOf(node), of: whatOf(node), node: rest }
}

const kindOf = (node: RichTextNode): MarkInfo['kind'] => {
  if (node.type === 'text') return node.format === IS_BOLD ? 'bold' : node.format === IS_ITALIC ? 'italic' : 'format'
  if (node.type === 'linebreak') return 'break'
  if (node.type === 'tab') return 'tab'
  if (node.children) return 'link'
  return quantityKeyOf(node) === null ? 'inline' : 'quantity'
}

const whatOf = (node: RichTextNode): string => {
  const entry = linkedEntryOf(node)
  if (entry) return `${entry.type}/${entry.id}`
  if (node.type === 'text') return String(node.format ?? 0)
  const { url } = node.fields ?? {}
  return quantityKeyOf(node) ?? (typeof url === 'string' ? url : '')
}

const pruned = (nodes: readonly RichTextNode[]): RichTextNode[] =>
  mergeEqual(nodes).flatMap((node) => {
    if (!node.children) return node.type === 'text' && node.text === '' ? [] : [node]
    const children = pruned(node.children)
    return children.length > 0 ? [{ ...node, children }] : []
  })
