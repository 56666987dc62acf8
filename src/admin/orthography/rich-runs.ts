/** Runs of text in a rich text: what stands in one line, over the borders of bold words and links. Pure. */

/** The part of Lexical's serialized state that matters here. */
export type TextNode = {
  readonly type?: string
  readonly text?: string
  readonly format?: unknown
  readonly children?: readonly TextNode[]
}
export type TextState = { readonly root: TextNode }

export const isTextState = (value: unknown): value is TextState =>
  typeof value === 'object' && value !== null && typeof (value as { root?: unknown }).root === 'object'

/** An edit of a run: UTF-16 offsets into its text, `end` excluded. */
export type RunEdit = { readonly start: number; readonly end: number; readonly replacement: string }

const INLINE: ReadonlySet<string> = new Set(['text', 'link', 'autolink', 'inlineBlock', 'linebreak', 'tab'])

/** What is no text keeps its place as one object replacement character, U+FFFC. */
const OBJECT = '\ufffc'

/** A bit of a text node's `format` (lexical/LexicalConstants): code is nobody's prose. */
const IS_CODE = 16

/** The texts of all runs, in reading order. */
export const runsOf = (state: TextState): string[] => {
  const runs: string[] = []
  rewriteRuns(state.root, (text) => {
    runs.push(text)
    return []
  })
  return runs
}

/** The same rich text with edits of its runs, by the run's number. Formats, links and quantities stay where they are. */
export const editRuns = <S extends TextState>(state: S, edits: ReadonlyMap<number, readonly RunEdit[]>): S => {
  let run = 0
  return { ...state, root: rewriteRuns(state.root, () => edits.get(run++) ?? []) }
}

type EditsOf = (text: string) => readonly RunEdit[]

const rewriteRuns = (node: TextNode, editsOf: EditsOf): TextNode => {
  const { children } = node
  if (!children || children.length === 0) return node
  if (!children.every(({ type = '' }) => INLINE.has(type)))
    return { ...node, children: children.map((child) => rewriteRuns(child, editsOf)) }
  const leaves = children.flatMap(leavesOf)
  const edits = editsOf(leaves.map(wordsOf).join('')).filter((edit) => isEditable(edit, leaves))
  if (edits.length === 0) return node
  const texts = edited(leaves, edits)
  let leaf = 0
  const rebuild = (part: TextNode): TextNode[] => {
    if (part.children) return [{ ...part, children: part.children.flatMap(rebuild) }]
    const text = texts[leaf++] ?? ''
    if (!isProse(part)) return [part]
    // Lexical keeps no text node without a text.
    return text === '' ? [] : [{ ...part, text }]
  }
  return { ...node, children: children.flatMap(rebuild) }
}

const leavesOf = (node: TextNode): TextNode[] => (node.children ? node.children.flatMap(leavesOf) : [node])

const isProse = ({ format, type }: TextNode): boolean =>
  type === 'text' && !(typeof format === 'number' && (format & IS_CODE) !== 0)

const wordsOf = (leaf: TextNode): string =>
  isProse(leaf) ? (leaf.text ?? '') : leaf.type === 'linebreak' ? '\n' : OBJECT.repeat(leaf.text?.length ?? 1)

/** Only text is edited: an edit that would take a quantity with it is none. */
const isEditable = ({ end, start }: RunEdit, leaves: readonly TextNode[]): boolean => {
  let at = 0
  for (const leaf of leaves) {
    const next = at + wordsOf(leaf).length
    if (!isProse(leaf) && start < next && end > at) return false
    at = next
  }
  return true
}

/** The text of each leaf after the edits, the last one first, so that offsets stay true. */
const edited = (leaves: readonly TextNode[], edits: readonly RunEdit[]): string[] => {
  const texts = leaves.map(wordsOf)
  for (const { end, replacement, start } of edits.toSorted((a, b) => b.start - a.start)) {
    let at = 0
    let isWritten = false
    leaves.forEach((leaf, index) => {
      const text = texts[index] ?? ''
      const [from, to] = [at, at + text.length]
      at = to
      if (!isProse(leaf) || start > to || end < from || (start < end && (start === to || end === from))) return
      const inside = isWritten ? '' : replacement
      texts[index] = text.slice(0, Math.max(0, start - from)) + inside + text.slice(Math.max(0, end - from))
      isWritten = true
    })
  }
  return texts
}
