/** The steps of a translator's work; keys and buttons lead to the same ones. */
import type { RefObject } from 'react'

import type { Translate } from '#locales'

import type { Desk, Outcome } from './desk/desk'
import { type DeskState, isWritten, textOf, type UnitWork } from './desk/state'
import type { Help } from './desk/types'
import { suggestionsOf } from './panel/suggestions-of'
import { missingMarks } from './text/missing-marks'
import { readMarked } from './text/pieces'
import { needsWork, neighbour, nextToDo } from './text/worklist'
import type { Active } from './use-active'

/** What the steps go by, as it was drawn last. */
export type Situation = {
  readonly desk: Desk
  readonly state: DeskState
  readonly keys: readonly string[]
  readonly active: Active
  readonly help: Help | null
  readonly machine: { readonly text: string | null; readonly ask: () => void }
  readonly t: Translate<'translation'>
}

export const createSteps = (now: RefObject<Situation>, announce: (words: string) => void) => {
  const work = (): UnitWork | undefined => {
    const { active, state } = now.current
    return active.key === null ? undefined : state.works[active.key]
  }

  /** Sends the active unit; on success goes on, unless the person has gone elsewhere meanwhile. */
  const finish = async (act: (key: string) => Promise<Outcome>) => {
    const { active, keys, state, t } = now.current
    const { key } = active
    if (key === null || !state.view.canWrite) return
    const outcome = await act(key)
    announce(t(`said.${outcome}`))
    if (outcome !== 'saved' || now.current.active.key !== key) return
    const next = nextToDo(keys, key, (one) => needsWork(now.current.state.works[one]?.unit))
    if (next !== null) active.activate(next)
    else now.current.desk.leave(key)
  }

  /** Puts a marked text into the editor, in place of all that is there. */
  const put = (marked: string) => {
    const surface = now.current.active.surface.current
    if (!surface) return
    const known = surface.marks()
    surface.put(readMarked(marked).filter((piece) => piece.kind === 'text' || known.includes(piece.mark)))
    surface.focus('end')
  }

  return {
    go: (step: 1 | -1) => {
      const { active, keys } = now.current
      const key = neighbour(keys, active.key, step)
      if (key !== null) active.activate(key)
    },
    /** Confirms the active unit and goes on. */
    confirm: () => {
      const { desk, state } = now.current
      const is = work()
      if (is?.unit.isGone) return void finish((key) => desk.takeOut(key))
      if (!is || is.unit.isFree || textOf(is) === '') return
      void finish((key) => desk.save(key, state.view.canReview ? 'reviewed' : 'translated'))
    },
    stillCorrect: () => {
      const { desk } = now.current
      const unit = work()?.unit
      if (unit?.state === 'outdated' && isWritten(unit)) void finish((key) => desk.stillCorrect(key))
    },
    put,
    /** Takes a suggestion by its number, from 1. */
    accept: (number: number) => {
      const { help, machine } = now.current
      const text = suggestionsOf(help, machine.text)[number - 1]
      if (text !== undefined) put(text)
    },
    insertNextMark: () => {
      const is = work()
      const [next] = is ? missingMarks(is.unit, textOf(is)) : []
      if (next) now.current.active.surface.current?.insertMark(next.mark, next.isPair)
    },
    copySource: () => {
      const is = work()
      if (is) put(is.unit.source)
    },
    askMachine: () => now.current.machine.ask(),
  }
}
