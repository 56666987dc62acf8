/** Which units are shown, and where one goes from one. */
import type { CheckFinding, UnitState, UnitView } from '#translation'

export const SHOWS = ['all', 'todo', 'outdated', 'findings', 'questions'] as const
export type Show = (typeof SHOWS)[number]

const DONE: ReadonlySet<UnitState> = new Set<UnitState>(['translated', 'reviewed'])

export const isToDo = ({ state }: Pick<UnitView, 'state'>): boolean => !DONE.has(state)

/** Whether it is still to be done here: what is free is written in the form. */
export const needsWork = (unit: Pick<UnitView, 'state' | 'isFree'> | undefined): boolean =>
  unit !== undefined && !unit.isFree && isToDo(unit)

export type Shown = {
  readonly unit: UnitView
  readonly text: string
  readonly findings: readonly CheckFinding[]
  /** Whether a person writes in it, or has words in it that aren't saved: it stays while one works in it. */
  readonly isHeld: boolean
}

/** Whether a unit belongs to what is asked for; `find` is looked for in both texts. */
export const isShown = ({ findings, isHeld, text, unit }: Shown, show: Show, find: string): boolean => {
  const wanted = find.trim().toLocaleLowerCase()
  if (wanted !== '' && ![unit.source, text].some((one) => one.toLocaleLowerCase().includes(wanted))) return isHeld
  switch (show) {
    case 'all':
      return true
    case 'todo':
      return isHeld || isToDo(unit)
    case 'outdated':
      return isHeld || unit.state === 'outdated'
    case 'findings':
      return isHeld || findings.length > 0
    case 'questions':
      return isHeld || unit.openNotes > 0
    default:
      throw new TypeError(`Unknown choice: ${String(show satisfies never)}`)
  }
}

/** The unit after one that still needs work; the next one of all where none does; null at the end. */
export const nextToDo = (keys: readonly string[], from: string, needsWork: (key: string) => boolean): string | null => {
  const at = keys.indexOf(from)
  const after = keys.slice(at + 1)
  return after.find(needsWork) ?? keys.slice(0, at).find(needsWork) ?? after[0] ?? null
}

export const neighbour = (keys: readonly string[], from: string | null, step: 1 | -1): string | null => {
  if (from === null) return keys[0] ?? null
  return keys[keys.indexOf(from) + step] ?? null
}
