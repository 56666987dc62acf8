import { IS_BOLD, IS_ITALIC } from '#fields'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import type { EntryRef } from '../content/types'
import { UnknownMarkdown } from '../errors'
import { idOf, rowIdOf } from '../ids'
import { heading, type LexicalNode, lineBreak, link, list, paragraph, quantity, rootOf, text } from './nodes'

/**
 * A Markdown text of the seed as a rich text of the CMS. `owner` and `path` say where it stands; the ids inside are made of them.
 * @throws UnknownMarkdown for tables, images, HTML, code and headings other than two levels
 */
export const richTextFrom = (markdown: string, { owner, path }: { owner: EntryRef; path: string }) => {
  let made = 0
  const nextId = () => rowIdOf(owner, `${path}/${(made += 1)}`)
  const writer = writerOf(markdown, nextId)
  return rootOf(fromMarkdown(markdown).children.map(writer.block))
}

const QUANTITY = /\{\{([a-z][a-z0-9-]*)\}\}/
const ENTRY = /^[a-z-]+\/[a-z0-9-]+$/

const writerOf = (markdown: string, nextId: () => string) => {
  const unknown = (node: Nodes): never => {
    throw new UnknownMarkdown(node.type, markdown)
  }

  const run = (value: string, format: number): LexicalNode[] =>
    value
      .split(QUANTITY)
      .map((part, index) =>
        index % 2 === 1 ? quantity(nextId(), part) : part && text(part.replaceAll('\n', ' '), format),
      )
      .filter((node): node is LexicalNode => typeof node === 'object')

  const inline = (node: PhrasingContent, format: number): LexicalNode[] => {
    switch (node.type) {
      case 'text':
        return run(node.value, format)
      case 'strong':
        return node.children.flatMap((child) => inline(child, format | IS_BOLD))
      case 'emphasis':
        return node.children.flatMap((child) => inline(child, format | IS_ITALIC))
      case 'break':
        return [lineBreak()]
      case 'link':
        return [
          link(
            nextId(),
            targetOf(node.url),
            node.children.flatMap((child) => inline(child, format)),
          ),
        ]
      default:
        return unknown(node)
    }
  }

  const inlines = (nodes: readonly PhrasingContent[]) => nodes.flatMap((node) => inline(node, 0))

  const block = (node: RootContent): LexicalNode => {
    if (node.type === 'paragraph') return paragraph(inlines(node.children))
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3))
      return heading(node.depth, inlines(node.children))
    if (node.type !== 'list') return unknown(node)
    return list(
      node.ordered ?? false,
      node.children.map((item) =>
        item.children.flatMap((child) => (child.type === 'paragraph' ? inlines(child.children) : unknown(child))),
      ),
    )
  }

  return { block }
}

const targetOf = (url: string) => {
  if (!ENTRY.test(url)) return { url }
  return { relationTo: url.split('/')[0] ?? '', value: idOf(url as EntryRef) }
}
