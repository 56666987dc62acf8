'use client'
import { useCallback, useEffect, useState } from 'react'

import { messageOf } from '../ask-api'
import { ask } from './ask'

/** What the server says of an entry, asked again after each save; null until it came, and where it isn't to be asked. */
export const useEntryAnswer = <T>(path: string | null, savedAt: unknown) => {
  const [answer, setAnswer] = useState<T | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [times, setTimes] = useState(0)

  useEffect(() => {
    if (path === null) return
    let isWanted = true
    ask<T>(path).then(
      (found) => {
        if (!isWanted) return
        setAnswer(found)
        setFailure(null)
      },
      (error: unknown) => {
        if (isWanted) setFailure(messageOf(error))
      },
    )
    return () => {
      isWanted = false
    }
  }, [path, savedAt, times])

  const again = useCallback(() => setTimes((before) => before + 1), [])
  return { answer: path === null ? null : answer, failure, again, setAnswer }
}
