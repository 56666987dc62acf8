/** The part of Lexical's serialized state that our editors can make. */

export type ElementNode = RichTextNode & { children: RichTextNode[]; direction?: 'ltr' | 'rtl' | null }

export type RichTextNode = {
  readonly type: string
  text?: string
  format?: number | string
  children?: RichTextNode[]
  fields?: Record<string, unknown>
  [key: string]: unknown
}

export type RichTextState = { root: ElementNode }

/** Bits of a text node's `format` (lexical/LexicalConstants). */
export const IS_BOLD = 1
export const IS_ITALIC = 2

/** Whether a value is a rich text at all: the field is empty until somebody writes in it. */
export const isRichText = (value: unknown): value is RichTextState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null

/** Every node, parents before children. */
export function* nodesOf(state: RichTextState): Generator<RichTextNode> {
  const stack: RichTextNode[] = [state.root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    stack.push(...(node.children ?? []).toReversed())
  }
}

/** The key of the quantity that a node stands for, or null for any other node. */
export const quantityKeyOf = (node: RichTextNode): string | null =>
  node.type === 'inlineBlock' && node.fields?.blockType === 'quantity' && typeof node.fields.key === 'string'
    ? node.fields.key
    : null

/** The entry that a link leads to, or null for any other node. */
export const linkedEntryOf = (node: RichTextNode): { type: string; id: string } | null => {
  if (node.type !== 'link' || node.fields?.linkType !== 'internal') return null
  return linkTargetOf(node.fields.doc)
}

/** The entry that the value of a link's `doc` names, alone or with what was read of the entry; or null. */
export const linkTargetOf = (value: unknown): { type: string; id: string } | null => {
  const doc = value as { relationTo?: unknown; value?: unknown } | null | undefined
  if (typeof doc?.relationTo !== 'string') return null
  const id = typeof doc.value === 'object' && doc.value !== null ? (doc.value as { id?: unknown }).id : doc.value
  return typeof id === 'string' ? { type: doc.relationTo, id } : null
}

/** Whether there is anything to read in it: a word, or a quantity. */
export const isBlank = (value: unknown): boolean => {
  if (!isRichText(value)) return true
  for (const node of nodesOf(value)) {
    if (quantityKeyOf(node) || (typeof node.text === 'string' && node.text.trim() !== '')) return false
  }
  return true
}

/** The same text with the direction of its language on every element and `edit` applied to every run of text. */
export const rewriteTexts = (
  state: RichTextState,
  direction: 'ltr' | 'rtl',
  edit: (text: string) => string,
): RichTextState => ({ ...state, root: rewriteNode(state.root, direction, edit) as ElementNode })

const rewriteNode = (node: RichTextNode, direction: 'ltr' | 'rtl', edit: (text: string) => string): RichTextNode => ({
  ...node,
  ...(node.children
    ? {
        // A root with a direction gives its children none of their own (lexical $getReconciledDirection).
        direction: node.type === 'root' ? null : direction,
        children: node.children.map((child) => rewriteNode(child, direction, edit)),
      }
    : {}),
  ...(typeof node.text === 'string' && !isCode(node) ? { text: edit(node.text) } : {}),
})

const IS_CODE = 16

const isCode = (node: RichTextNode): boolean => typeof node.format === 'number' && (node.format & IS_CODE) !== 0
