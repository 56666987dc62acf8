'use client'
import type { OperationsReport } from '#operations'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../translate/desk/api'
import { messageOf } from '../ask-api'

/** How often the page asks, in milliseconds. */
const EVERY_MS = 5_000

export type Watched = {
  /** The last answer; it stays where the next one fails. */
  readonly report: OperationsReport | null
  readonly failure: string | null
  readonly again: () => void
}

/** How the product is, asked again and again for as long as it is not paused and somebody can see it. */
export const useReport = (isPaused: boolean): Watched => {
  const [report, setReport] = useState<OperationsReport | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (isPaused) return undefined
    const stop = new AbortController()
    const look = () => {
      ask<OperationsReport>('/api/operations', { signal: stop.signal }).then(
        (found) => {
          setReport(found)
          setFailure(null)
        },
        (error: unknown) => {
          if (!stop.signal.aborted) setFailure(messageOf(error))
        },
      )
    }
    look()
    const timer = setInterval(() => document.hidden || look(), EVERY_MS)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  }, [attempt, isPaused])
  const again = useCallback(() => setAttempt((n) => n + 1), [])
  return { report, failure, again }
}
