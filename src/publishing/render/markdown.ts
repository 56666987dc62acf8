import { IS_BOLD, IS_ITALIC, quantityKeyOf, type RichTextNode, type RichTextState } from '#fields'

import type { RenderContext } from './context'
import { hrefOf } from './html'

/** A rich text as CommonMark. */
export const toMarkdown = (state: RichTextState | null, context: RenderContext): string =>
  state ? blocks(state.root.children, context, '').join('\n\n') : ''

const blocks = (nodes: readonly RichTextNode[], context: RenderContext, indent: string): string[] =>
  nodes.map((node) => block(node, context, indent)).filter((text) => text !== '')

const block = (node: RichTextNode, context: RenderContext, indent: string): string => {
  switch (node.type) {
    case 'heading':
      return `${node.tag === 'h3' ? '###' : '##'} ${inside(node, context)}`
    case 'list':
      return list(node, context, indent)
    default:
      return inside(node, context)
  }
}

const list = (node: RichTextNode, context: RenderContext, indent: string): string =>
  (node.children ?? [])
    .map((item, index) => {
      const marker = node.listType === 'number' ? `${index + 1}.` : '-'
      const nested = (item.children ?? []).filter(({ type }) => type === 'list')
      const own = (item.children ?? []).filter(({ type }) => type !== 'list')
      const below = nested
        .map((child) => `\n${list(child, context, `${indent}${' '.repeat(marker.length + 1)}`)}`)
        .join('')
      return own.length > 0
        ? `${indent}${marker} ${own.map((child) => inline(child, context)).join('')}${below}`
        : below.slice(1)
    })
    .join('\n')

const inside = (node: RichTextNode, context: RenderContext): string =>
  (node.children ?? []).map((child) => inline(child, context)).join('')

const inline = (node: RichTextNode, context: RenderContext): string => {
  if (node.type === 'linebreak') return '\\\n'
  const key = quantityKeyOf(node)
  if (key) return escapeMarkdown(context.quantity(key) ?? '')
  if (typeof node.text === 'string') return formatted(node)
  const content = inside(node, context)
  const href = hrefOf(node, context)
  return href ? `[${content}](<${href.replaceAll('>', '%3E')}>)` : content
}

const formatted = (node: RichTextNode): string => {
  const format = typeof node.format === 'number' ? node.format : 0
  const mark = `${format & IS_BOLD ? '**' : ''}${format & IS_ITALIC ? '*' : ''}`
  const text = escapeMarkdown(node.text ?? '')
  if (!mark || text.trim() === '') return text
  // CommonMark 0.31 §6.2: a delimiter run beside white space does not open or close emphasis.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return `${before}${mark}${core}${[...mark].toReversed().join('')}${after}`
}

/** Text with what Markdown would read as markup escaped (CommonMark 0.31 §2.4). */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(\s)/g, '$1\\$2$3')
