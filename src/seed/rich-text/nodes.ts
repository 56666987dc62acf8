/** Lexical's serialized nodes as our editors write them (lexical: SerializedLexicalNode). */
export type LexicalNode = { readonly type: string; readonly version: number; readonly [key: string]: unknown }

const element = (type: string, children: readonly LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})

export const rootOf = (children: readonly LexicalNode[]) => ({ root: element('root', children) })

export const paragraph = (children: readonly LexicalNode[]): LexicalNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

export const heading = (depth: 2 | 3, children: readonly LexicalNode[]): LexicalNode =>
  element('heading', children, { tag: `h${depth}` })

export const list = (isOrdered: boolean, items: readonly (readonly LexicalNode[])[]): LexicalNode =>
  element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    { listType: isOrdered ? 'number' : 'bullet', tag: isOrdered ? 'ol' : 'ul', start: 1 },
  )

/** `format` is a sum of lexical's bits (IS_BOLD, IS_ITALIC of #fields). */
export const text = (value: string, format: number): LexicalNode => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

export const lineBreak = (): LexicalNode => ({ type: 'linebreak', version: 1 })

/** A quantity of the entry, by key. `id` is unique in the text. */
export const quantity = (id: string, key: string): LexicalNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id, blockType: 'quantity', blockName: '', key },
})

type Target = { readonly url: string } | { readonly relationTo: string; readonly value: string }

export const link = (id: string, target: Target, children: readonly LexicalNode[]): LexicalNode => ({
  ...element('link', children),
  version: 3,
  id,
  fields:
    'url' in target
      ? { linkType: 'custom', url: target.url, newTab: false }
      : { linkType: 'internal', doc: target, newTab: false },
})
