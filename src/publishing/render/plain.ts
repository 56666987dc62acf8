import { quantityKeyOf, type RichTextNode, type RichTextState } from '#fields'

import type { RenderContext } from './context'

const BLOCKS = new Set(['paragraph', 'heading', 'listitem'])

/** A rich text as plain text, one line a paragraph or list item. */
export const toPlainText = (state: RichTextState | null, context: RenderContext): string =>
  state
    ? lines(state.root, context)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n')
    : ''

const lines = (node: RichTextNode, context: RenderContext): string[] =>
  (node.children ?? []).reduce<string[]>((all, child) => {
    if (BLOCKS.has(child.type) || child.type === 'list') return [...all, ...lines(child, context), '']
    return [...all.slice(0, -1), `${all.at(-1) ?? ''}${words(child, context)}`]
  }, [])

const words = (node: RichTextNode, context: RenderContext): string => {
  if (node.type === 'linebreak') return '\n'
  const key = quantityKeyOf(node)
  if (key) return context.quantity(key) ?? ''
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map((child) => words(child, context)).join('')
}
