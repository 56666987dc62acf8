'use client'
import type { Pretranslation } from '#translation'
import { useCallback, useEffect, useRef, useState } from 'react'

import { messageOf } from '../translate/desk/use-desk'
import { type Place, pretranslate } from './api'

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

const NOTHING: Pretranslation = {
  units: 0,
  fromMemory: 0,
  fromMachine: 0,
  left: 0,
  characters: 0,
  cost: null,
  currency: null,
  refused: [],
  machine: null,
  gone: [],
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
      const failure = await each(
        entries,
        () => isWanted.current,
        async (entry) => {
          const part = await pretranslate(entry, order)
          setProgress((now) => ({ ...now, through: now.through + 1, sum: added(now.sum, part) }))
        },
      )
      isBusy.current = false
      setProgress((now) => ({ ...now, stage: order.isDryRun && failure === null ? 'ready' : 'done', failure }))
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

/** One after the other while it is wanted; what stopped it, if something did. */
const each = async (
  entries: readonly Place[],
  isWanted: () => boolean,
  act: (entry: Place) => Promise<void>,
): Promise<string | null> => {
  try {
    for (const entry of entries) if (isWanted()) await act(entry)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

const added = (a: Pretranslation, b: Pretranslation): Pretranslation => ({
  units: a.units + b.units,
  fromMemory: a.fromMemory + b.fromMemory,
  fromMachine: a.fromMachine + b.fromMachine,
  left: a.left + b.left,
  characters: a.characters + b.characters,
  cost: a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0),
  currency: a.currency ?? b.currency,
  refused: [...a.refused, ...b.refused],
  machine: a.machine ?? b.machine,
  gone: [...a.gone, ...b.gone],
})
