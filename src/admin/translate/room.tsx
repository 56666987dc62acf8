'use client'
import { createContext, type RefObject, useContext } from 'react'

import type { Api } from './desk/api'
import type { Desk } from './desk/desk'
import type { DeskState } from './desk/state'
import type { Checked } from './desk/types'
import type { Surface } from './editor/surface'
import type { UndoStack } from './text/undo'

/** A language and its direction, as every element that shows its text says them. */
export type Side = { readonly lang: string; readonly dir: 'ltr' | 'rtl' }

/** Which text the checks have spoken of last; what they found stands with the unit. */
export type CheckedText = Pick<Checked, 'misspelled'> & { readonly key: string; readonly text: string }

/** What the parts of the screen share. */
export type Room = {
  readonly desk: Desk
  readonly state: DeskState
  readonly api: Api
  readonly source: Side
  readonly target: Side
  readonly active: string | null
  /** Begins with a unit; `clicked` is where in the window, in pixels. */
  readonly activate: (key: string, clicked?: { readonly x: number; readonly y: number }) => void
  readonly clicked: { readonly x: number; readonly y: number } | null
  readonly surface: RefObject<Surface | null>
  readonly setSurface: (surface: Surface | null) => void
  readonly undoOf: (key: string) => UndoStack
  readonly checked: CheckedText | null
  readonly showsHalfSpaces: boolean
  /** Confirms the active unit and goes on. */
  readonly confirm: () => void
  readonly stillCorrect: () => void
  /** Puts a marked text into the editor, in place of all that is there. */
  readonly put: (marked: string) => void
  /** Says something to people who don't see it. */
  readonly announce: (message: string) => void
}

const RoomContext = createContext<Room | null>(null)

export const RoomProvider = RoomContext.Provider

/** @throws Error outside of the translate view */
export const useRoom = (): Room => {
  const room = useContext(RoomContext)
  if (!room) throw new Error('This part belongs into the translate view.')
  return room
}
