'use client'
import { useEffect, useState } from 'react'

import type { CheckedText } from '../room'
import { type Api, Refused } from './api'
import type { Desk } from './desk'

/** How long a translator must pause before a text is checked, in milliseconds. */
const PAUSE_MS = 450

/** What the checks say of a text as it is typed; null while they have said nothing of any. */
export const useCheck = (api: Api, desk: Desk, key: string | null, text: string): CheckedText | null => {
  const [checked, setChecked] = useState<CheckedText | null>(null)
  useEffect(() => {
    if (key === null) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      api.check(key, text, stop.signal).then(
        ({ findings, misspelled }) => {
          setChecked({ key, text, misspelled })
          desk.found(key, findings)
        },
        (error: unknown) => {
          // Confirming a text checks it as well, and says what is in the way.
          if (!stop.signal.aborted && !(error instanceof Refused)) throw error
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, desk, key, text])
  return checked?.key === key ? checked : null
}
