'use client'
import { useCallback, useMemo, useState } from 'react'

import { useWords } from '../words'
import { createSteps, type Situation } from './steps'
import { useLatest } from './use-latest'

/** The steps of a translator's work, and what is said of them to people who don't see the screen. */
export const useSteps = (situation: Omit<Situation, 't'>) => {
  const { t } = useWords('translation')
  // The same words said again are new words to people who hear them.
  const [said, say] = useState({ words: '', at: 0 })
  const announce = useCallback((words: string) => say(({ at }) => ({ words, at: at + 1 })), [])
  const [showsHalfSpaces, setShowsHalfSpaces] = useState(false)
  const now = useLatest<Situation>({ ...situation, t })
  const steps = useMemo(() => createSteps(now, announce), [announce, now])
  const toggleHalfSpaces = useCallback(() => setShowsHalfSpaces((is) => !is), [])
  const { confirm, put, stillCorrect } = steps
  const room = useMemo(
    () => ({ announce, confirm, put, showsHalfSpaces, stillCorrect }),
    [announce, confirm, put, showsHalfSpaces, stillCorrect],
  )
  return { ...steps, room, said, toggleHalfSpaces }
}

export type Steps = ReturnType<typeof useSteps>
