/** What can be taken back in one unit. The browser's own undo knows nothing of chips. */
import type { Piece } from './marked'
import type { Range } from './pieces'

export type Snapshot = { readonly pieces: readonly Piece[]; readonly range: Range }

/** Letters that are typed one after the other are taken back together, up to a pause of this many milliseconds. */
const TOGETHER_MS = 800

/** How many steps are kept. */
const STEPS = 200

export type UndoStack = {
  /** Remembers how it was before a change; changes of one `kind` shortly after each other are one. */
  readonly before: (snapshot: Snapshot, kind: string, at: number) => void
  readonly undo: (now: Snapshot) => Snapshot | null
  readonly redo: (now: Snapshot) => Snapshot | null
}

export const createUndo = (): UndoStack => {
  let done: Snapshot[] = []
  let undone: Snapshot[] = []
  let last = { kind: '', at: -Infinity }
  const step = (from: Snapshot[], to: Snapshot[], now: Snapshot): Snapshot | null => {
    const found = from.pop() ?? null
    if (found) to.push(now)
    last = { kind: '', at: -Infinity }
    return found
  }
  return {
    before: (snapshot, kind, at) => {
      const isSame = kind !== '' && kind === last.kind && at - last.at < TOGETHER_MS
      if (!isSame) done = [...done.slice(-STEPS + 1), snapshot]
      undone = []
      last = { kind, at }
    },
    undo: (now) => step(done, undone, now),
    redo: (now) => step(undone, done, now),
  }
}
