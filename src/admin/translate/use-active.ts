'use client'
import { useCallback, useMemo, useRef, useState } from 'react'

import type { Desk } from './desk/desk'
import type { DeskState } from './desk/state'
import type { Surface } from './editor/surface'
import type { Room } from './room'
import { useLatest } from './use-latest'
import { needsWork } from './text/worklist'
import { createUndo, type UndoStack } from './text/undo'

export type Active = {
  readonly key: string | null
  readonly activate: Room['activate']
  readonly surface: Room['surface']
  readonly room: Pick<Room, 'activate' | 'active' | 'clicked' | 'setSurface' | 'surface' | 'undoOf'>
}

/** The unit one works on. It begins with the first that needs work. */
export const useActive = (desk: Desk, state: DeskState): Active => {
  const [at, setAt] = useState<{ key: string | null; clicked: Room['clicked'] }>(() => ({
    key: firstToDo(state),
    clicked: null,
  }))
  const surface = useRef<Surface | null>(null)
  const undos = useRef(new Map<string, UndoStack>())
  const now = useLatest(at.key)

  const activate = useCallback<Room['activate']>(
    (key, clicked) => {
      const before = now.current
      if (before === key) return
      setAt({ key, clicked: clicked ?? null })
      if (before === null) return
      void desk.save(before, 'draft').then(() => desk.leave(before))
    },
    [desk, now],
  )
  const setSurface = useCallback((made: Surface | null) => {
    surface.current = made
  }, [])
  const undoOf = useCallback((key: string) => {
    const found = undos.current.get(key) ?? createUndo()
    undos.current.set(key, found)
    return found
  }, [])
  const { clicked, key } = at
  const room = useMemo(
    () => ({ active: key, clicked, activate, surface, setSurface, undoOf }),
    [key, clicked, activate, setSurface, undoOf],
  )
  return { key, activate, surface, room }
}

const firstToDo = ({ order, works }: DeskState): string | null =>
  order.find((key) => needsWork(works[key]?.unit)) ?? order[0] ?? null
