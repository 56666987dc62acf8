/** A rich text as blocks of text, and the same text put together again in another language. */
import type { ElementNode, RichTextNode, RichTextState } from '#fields'

import { isInline, type Mark, type MarkedRun, markedToRun, runToMarked } from './inline'

/** One block to translate: its text, and what kind of block it is (`heading.h2`, `listitem` …). */
export type Block = MarkedRun & { readonly tag: string }

/** A block's text in the target language, with marks of its own beside the source's; null where there is none. */
export type BlockTarget = { readonly text: string; readonly marks: readonly Mark[] } | null

/** The blocks of a rich text that have something to translate, in reading order. */
export const cutRichText = (state: RichTextState): Block[] => {
  const blocks: Block[] = []
  rewriteRuns(state.root, (run, parent) => {
    const marked = runToMarked(run)
    if (hasWords(run)) blocks.push({ ...marked, tag: tagOf(parent) })
    return run
  })
  return blocks
}

/**
 * The source's rich text with other words: the blocks' texts in order, each with all marks it may use. A block without
 * a target is left out, and so is a list that loses all its items; null where nothing is left. What has no words (a
 * paragraph of one quantity) is kept as it is.
 */
export const joinRichText = (
  skeleton: RichTextState,
  targets: readonly BlockTarget[],
  direction: 'ltr' | 'rtl',
): RichTextState | null => {
  let next = 0
  let isWritten = false
  const root = rewriteRuns(skeleton.root, (run) => {
    if (!hasWords(run)) return run
    const target = targets[next++] ?? null
    if (target === null) return null
    isWritten = true
    return markedToRun(target.text, target.marks)
  })
  return root && isWritten ? { ...skeleton, root: directed(root, direction) as ElementNode } : null
}

type RunRewriter = (run: readonly RichTextNode[], parent: RichTextNode) => readonly RichTextNode[] | null

/** The element with every run of inline nodes rewritten; null where all it had was left out. */
const rewriteRuns = (element: RichTextNode, rewrite: RunRewriter): RichTextNode | null => {
  const before = element.children ?? []
  const children = groupsOf(before).flatMap((group) => {
    const [first] = group
    if (first && !isInline(first)) return first.children ? (rewriteRuns(first, rewrite) ?? []) : [first]
    return rewrite(group, element) ?? []
  })
  if (before.length > 0 && children.length === 0) return null
  return { ...element, children: element.type === 'list' ? renumbered(element, children, before) : children }
}

/** Contiguous inline nodes together, every other node alone. */
const groupsOf = (nodes: readonly RichTextNode[]): RichTextNode[][] => {
  const groups: RichTextNode[][] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    if (isInline(node) && last?.[0] && isInline(last[0])) last.push(node)
    else groups.push([node])
  }
  return groups
}

/** List items are numbered; where one is left out, the others move up. */
const renumbered = (
  list: RichTextNode,
  items: readonly RichTextNode[],
  before: readonly RichTextNode[],
): RichTextNode[] => {
  if (items.length === before.length) return [...items]
  const start = typeof list.start === 'number' ? list.start : 1
  return items.map((item, index) => ({ ...item, value: start + index }))
}

const directed = (node: RichTextNode, direction: 'ltr' | 'rtl'): RichTextNode =>
  node.children
    ? {
        ...node,
        // A root with a direction gives its children none of their own (lexical $getReconciledDirection).
        direction: node.type === 'root' ? null : direction,
        children: node.children.map((child) => directed(child, direction)),
      }
    : node

const WORD = /[\p{L}\p{N}]/u

const hasWords = (run: readonly RichTextNode[]): boolean =>
  run.some(({ children, text }) => (children ? hasWords(children) : WORD.test(text ?? '')))

const tagOf = (parent: RichTextNode): string =>
  typeof parent.tag === 'string' && parent.type !== 'list' ? `${parent.type}.${parent.tag}` : parent.type
