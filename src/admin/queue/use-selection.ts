'use client'
import type { QueueRow } from '#translation'
import { useState } from 'react'

/** Names a row, on every page and in every order. */
export const rowKey = ({ entry, locale, type }: QueueRow): string => `${type}/${entry}/${locale}`

export type Selection = {
  readonly rows: readonly QueueRow[]
  readonly has: (row: QueueRow) => boolean
  readonly toggle: (row: QueueRow) => void
  /** Chooses all of some rows; where all of them are chosen, none. */
  readonly toggleAll: (rows: readonly QueueRow[]) => void
  readonly clear: () => void
}

const NONE: ReadonlyMap<string, QueueRow> = new Map()

/** The chosen rows, on all pages of one filter. With another filter nothing is chosen: nothing happens to rows out of sight. */
export const useSelection = (filter: string): Selection => {
  const [kept, setKept] = useState({ filter, rows: NONE })
  const chosen = kept.filter === filter ? kept.rows : NONE
  const choose = (rows: ReadonlyMap<string, QueueRow>) => setKept({ filter, rows })
  const has = (row: QueueRow) => chosen.has(rowKey(row))
  const without = (rows: readonly QueueRow[]) => {
    const gone = new Set(rows.map(rowKey))
    return [...chosen].filter(([key]) => !gone.has(key))
  }
  const withAll = (rows: readonly QueueRow[]) => [...chosen, ...rows.map((row) => [rowKey(row), row] as const)]
  return {
    rows: [...chosen.values()],
    has,
    toggle: (row) => choose(new Map(has(row) ? without([row]) : withAll([row]))),
    toggleAll: (rows) => choose(new Map(rows.every(has) ? without(rows) : withAll(rows))),
    clear: () => choose(NONE),
  }
}
