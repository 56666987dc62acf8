'use client'
import { useCallback, useEffect, useState } from 'react'

import { ask } from '../translate/desk/api'
import { messageOf } from '../ask-api'

export type Asked<T> = {
  /** The last answer; it stays while another one is awaited. */
  readonly found: T | null
  readonly isLoading: boolean
  readonly failure: string | null
  readonly again: () => void
}

/** What the server answers at an address, asked anew when the address changes, or when somebody says so. */
export const useAsked = <T>(url: string): Asked<T> => {
  const [attempt, setAttempt] = useState(0)
  const [last, setLast] = useState<{ found: T | null; failure: string | null; of: string }>({
    found: null,
    failure: null,
    of: '',
  })
  const question = `${attempt} ${url}`
  useEffect(() => {
    const stop = new AbortController()
    ask<T>(url, { signal: stop.signal }).then(
      (found) => setLast({ found, failure: null, of: question }),
      (error: unknown) => {
        if (!stop.signal.aborted) setLast(({ found }) => ({ found, failure: messageOf(error), of: question }))
      },
    )
    return () => stop.abort()
  }, [question, url])
  const again = useCallback(() => setAttempt((n) => n + 1), [])
  return { found: last.found, isLoading: last.of !== question, failure: last.failure, again }
}
