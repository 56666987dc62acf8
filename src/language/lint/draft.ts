import type { Edit } from './finding'

/** A character of the text as it is now, where it stood at first (null: nowhere), and the rule that changed it, if any. */
type Cell = { readonly character: string; readonly from: number | null; readonly rule: string | null }

/** A text under several rules, one after the other: each reads what the ones before it have written. */
export type Draft = {
  readonly cells: readonly Cell[]
  /** What stood at first and has gone, and the rule that took it. */
  readonly removed: ReadonlyMap<number, string>
}

/** A change by a rule, in offsets of the first text. */
export type RuledEdit = Edit & { readonly rule: string }

export const draftOf = (text: string): Draft => ({
  cells: Array.from({ length: text.length }, (_, from) => ({ character: text.charAt(from), from, rule: null })),
  removed: new Map(),
})

export const textOf = ({ cells }: Draft): string => cells.map(({ character }) => character).join('')

/** A draft with the edits of one rule, whose offsets are those of the draft as it is. */
export const edited = (draft: Draft, rule: string, edits: readonly Edit[]): Draft => {
  const cells: Cell[] = []
  const removed = new Map(draft.removed)
  let at = 0
  for (const { end, replacement, start } of edits.toSorted((a, b) => a.start - b.start)) {
    cells.push(...draft.cells.slice(at, start))
    const old = draft.cells.slice(start, end)
    for (let index = 0; index < Math.max(old.length, replacement.length); index += 1) {
      const cell = old[index]
      const character = replacement[index]
      if (character === undefined) {
        if (cell?.from !== null && cell !== undefined) removed.set(cell.from, rule)
      } else if (cell?.character === character) cells.push(cell)
      else cells.push({ character, from: cell?.from ?? null, rule })
    }
    at = end
  }
  cells.push(...draft.cells.slice(at))
  return { cells, removed }
}

/** All that has changed since the first text, in order. What one rule did in one place is one edit. */
export const editsSince = (original: string, { cells, removed }: Draft): RuledEdit[] => {
  const edits: RuledEdit[] = []
  let at = 0
  const removeUntil = (from: number) => {
    for (; at < from; at += 1) push(edits, { start: at, end: at + 1, replacement: '', rule: removed.get(at) ?? '' })
  }
  for (const { character, from, rule } of cells) {
    if (from === null) push(edits, { start: at, end: at, replacement: character, rule: rule ?? '' })
    else {
      removeUntil(from)
      at = from + 1
      if (rule !== null && original[from] !== character)
        push(edits, { start: from, end: at, replacement: character, rule })
    }
  }
  removeUntil(original.length)
  return edits
}

const push = (edits: RuledEdit[], edit: RuledEdit): void => {
  const last = edits.at(-1)
  if (last?.rule !== edit.rule || last.end !== edit.start) edits.push(edit)
  else edits.splice(-1, 1, { ...last, end: edit.end, replacement: last.replacement + edit.replacement })
}
