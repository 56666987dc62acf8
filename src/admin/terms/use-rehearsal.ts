'use client'
import type { Applied, Rehearsal, Undone } from '#translation'
import { useCallback, useEffect, useState } from 'react'

import { apply, readTerm, rehearse, undo } from './api'
import { type Choice, type Choices, firstChoices, ordersOf } from './choices'
import type { BatchLine, WordRow } from './types'

export type Busy = 'loading' | 'rehearsing' | 'applying' | 'undoing' | null

type State = {
  readonly concept: string
  readonly words: readonly WordRow[] | null
  readonly batches: readonly BatchLine[]
  readonly rehearsal: Rehearsal | null
  readonly choices: Choices
  readonly busy: Busy
  readonly failure: unknown
  /** What came of the last order. */
  readonly done: Applied | Undone | null
}

const FIRST: State = {
  concept: '',
  words: null,
  batches: [],
  rehearsal: null,
  choices: {},
  busy: 'loading',
  failure: null,
  done: null,
}

/** What is known of a term's rehearsal, and what can be done with it. Whatever fails stands in `failure`. */
export const useRehearsal = (term: string) => {
  const [state, setState] = useState(FIRST)
  const put = useCallback((change: Partial<State>) => setState((before) => ({ ...before, ...change })), [])

  const run = useCallback(
    async (busy: Exclude<Busy, null>, work: () => Promise<Partial<State>>) => {
      put({ busy, failure: null, done: null })
      try {
        put({ busy: null, ...(await work()) })
      } catch (failure) {
        put({ busy: null, failure })
      }
    },
    [put],
  )

  useEffect(() => {
    let isGone = false
    const show = (change: Partial<State>) => (isGone ? undefined : put({ busy: null, ...change }))
    readTerm(term).then(show, (failure: unknown) => show({ failure }))
    return () => {
      isGone = true
    }
  }, [put, term])

  const { choices, rehearsal, words } = state
  return {
    ...state,
    load: () => run('loading', () => readTerm(term)),
    /** What was rehearsed with other words says nothing of these. */
    setWords: (changed: readonly WordRow[]) =>
      put({ words: changed, rehearsal: null, choices: {}, failure: null, done: null }),
    setChoices: (changed: Choices) => put({ choices: { ...choices, ...changed } }),
    setChoice: (name: string, choice: Choice) => put({ choices: { ...choices, [name]: choice } }),
    rehearse: () =>
      run('rehearsing', async () => {
        const found = await rehearse(term, words ?? [])
        return { rehearsal: found, choices: firstChoices(found.units) }
      }),
    apply: (reason: string) =>
      run('applying', async () => {
        if (!rehearsal || !words) return {}
        const done = await apply(rehearsal, words, ordersOf(rehearsal.units, choices, reason))
        return { ...(await readTerm(term)), rehearsal: null, choices: {}, done }
      }),
    undo: (batch: string) =>
      run('undoing', async () => {
        const done = await undo(batch)
        return { ...(await readTerm(term)), rehearsal: null, choices: {}, done }
      }),
  }
}

export type RehearsalScreen = ReturnType<typeof useRehearsal>
