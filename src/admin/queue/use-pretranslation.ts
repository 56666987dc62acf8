'use client'
import type { Pretranslation } from '#translation'
import { useCallback, useEffect, useRef, useState } from 'react'

import { messageOf } from '../ask-api'
import { type Place, pretranslate } from './api'
import { added, doneBefore, NOTHING } from './pretranslation-sum'

/**
 * How far a pre-translation is. `counting`: a dry run over the entries, so that units and cost are known. `ready`: nothing has
 * been changed; a person decides. `running`: entry by entry. `done`: all of them, or those before `stop` was asked for, or
 * those before something failed.
 */
type Stage = 'counting' | 'ready' | 'running' | 'done'

type Progress = {
  readonly stage: Stage
  /** Entries that are through, in this stage. */
  readonly through: number
  readonly sum: Pretranslation
  readonly isStopping: boolean
  readonly failure: string | null
}

const START: Progress = { stage: 'counting', through: 0, sum: NOTHING, isStopping: false, failure: null }

/** Pre-translates entries one after the other: first as a dry run, then in earnest once `run` is called. */
export const usePretranslation = (entries: readonly Place[]) => {
  const [progress, setProgress] = useState(START)
  const isWanted = useRef(true)
  const isBusy = useRef(false)
  const go = useCallback(
    async (stage: 'counting' | 'running', order: { useMachine: boolean; isDryRun: boolean }) => {
      if (isBusy.current) return
      isBusy.current = true
      setProgress({ ...START, stage })
      let failure: string | null = null
      const add = (part: Pretranslation, through: number) =>
        setProgress((now) => ({ ...now, through: now.through + through, sum: added(now.sum, part) }))
      try {
        for (const entry of entries) if (isWanted.current) add(await pretranslate(entry, order), 1)
      } catch (error) {
        failure = messageOf(error)
        add(doneBefore(error), 0)
      }
      isBusy.current = false
      const end = order.isDryRun && failure === null ? 'ready' : 'done'
      setProgress((now) => ({ ...now, stage: end, failure }))
    },
    [entries],
  )
  const count = useCallback(() => void go('counting', { useMachine: true, isDryRun: true }), [go])
  useEffect(() => {
    isWanted.current = true
    count()
    return () => {
      isWanted.current = false
    }
  }, [count])
  return {
    progress,
    /** The dry run once more, after a failure. */
    count,
    run: (useMachine: boolean) => void go('running', { useMachine, isDryRun: false }),
    /** What is under way is finished: an entry is saved as a whole. */
    stop: () => {
      isWanted.current = false
      setProgress((now) => ({ ...now, isStopping: true }))
    },
  }
}
