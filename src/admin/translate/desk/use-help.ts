'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { type Api, Refused } from './api'
import type { Help } from './types'

/** Units that one only passes by are not asked for. In milliseconds. */
const REST_MS = 120

export type HelpState = {
  /** The active unit's help; null until it is there. */
  readonly help: Help | null
  readonly message: string | null
  /** Asks again, for instance after a note. */
  readonly again: () => void
}

/** What helps with a unit: memory, terms, what was said of it, what it was before. */
export const useHelp = (api: Api, key: string | null, version: number): HelpState => {
  const [found, setFound] = useState<{ key: string; help: Help } | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((n) => n + 1), [])
  const last = useRef(key)
  useEffect(() => {
    if (key === null) return
    const stop = new AbortController()
    const wait = last.current === key ? 0 : REST_MS
    last.current = key
    const timer = setTimeout(() => {
      api.help(key, stop.signal).then(
        (help) => {
          setFound({ key, help })
          setMessage(null)
        },
        (error: unknown) => {
          if (!stop.signal.aborted) setMessage(error instanceof Refused ? error.message : String(error))
        },
      )
    }, wait)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, attempt, key, version])
  return { help: found?.key === key ? found.help : null, message, again }
}
