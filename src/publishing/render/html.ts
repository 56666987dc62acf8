import { htmlEscape, isolateLtr } from '#language'
import { IS_BOLD, IS_ITALIC, linkedEntryOf, quantityKeyOf, type RichTextNode, type RichTextState } from '#fields'

import type { RenderContext } from './context'

/** A rich text as HTML. Every character of text is escaped here; there is no other way for markup to get in. */
export const toHtml = (state: RichTextState | null, context: RenderContext): string =>
  state ? state.root.children.map((node) => element(node, context)).join('') : ''

const element = (node: RichTextNode, context: RenderContext): string => {
  switch (node.type) {
    case 'paragraph':
      return wrap('p', node, context)
    case 'heading':
      return wrap(node.tag === 'h3' ? 'h3' : 'h2', node, context)
    case 'list':
      return wrap(node.listType === 'number' ? 'ol' : 'ul', node, context)
    case 'listitem':
      return wrap('li', node, context)
    default:
      return inline(node, context)
  }
}

const inline = (node: RichTextNode, context: RenderContext): string => {
  if (node.type === 'linebreak') return '<br>'
  const key = quantityKeyOf(node)
  if (key) return quantity(key, context)
  if (node.type === 'link' || node.type === 'autolink') return link(node, context)
  if (typeof node.text === 'string') return formatted(node, context)
  return inside(node, context)
}

const wrap = (tag: string, node: RichTextNode, context: RenderContext): string => {
  const content = inside(node, context)
  return content ? `<${tag}>${content}</${tag}>` : ''
}

const inside = (node: RichTextNode, context: RenderContext): string =>
  (node.children ?? []).map((child) => element(child, context)).join('')

const formatted = (node: RichTextNode, { direction }: RenderContext): string => {
  const format = typeof node.format === 'number' ? node.format : 0
  const escaped = htmlEscape(node.text ?? '')
  const text = direction === 'rtl' ? isolateLtr(escaped) : escaped
  const emphasized = format & IS_ITALIC ? `<em>${text}</em>` : text
  return format & IS_BOLD ? `<strong>${emphasized}</strong>` : emphasized
}

const quantity = (key: string, { direction, quantity: wordsOf }: RenderContext): string => {
  const escaped = htmlEscape(wordsOf(key) ?? '')
  return `<span data-quantity="${htmlEscape(key)}">${direction === 'rtl' ? isolateLtr(escaped) : escaped}</span>`
}

/** What is not public is not linked to; its words stay. */
const link = (node: RichTextNode, context: RenderContext): string => {
  const content = inside(node, context)
  const href = hrefOf(node, context)
  return href ? `<a href="${htmlEscape(href)}">${content}</a>` : content
}

/** Where a link leads, or null where it may not be followed. Only http(s), mail and telephone addresses leave here. */
export const hrefOf = (node: RichTextNode, context: RenderContext): string | null => {
  const entry = linkedEntryOf(node)
  if (entry) return context.summary(entry)?.url ?? null
  const url = typeof node.fields?.url === 'string' ? node.fields.url : ''
  return /^(https?:|mailto:|tel:)/i.test(url) ? url : null
}
