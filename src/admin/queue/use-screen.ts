'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'

import { addressOf, type Screen, screenOf } from './query'

type Go = (change: Partial<Screen>, how?: 'push' | 'replace') => void

/** The screen that the address asks for, and how to go to another one. A change of what is shown begins at page 1. */
export const useScreen = (): { readonly screen: Screen; readonly go: Go } => {
  const params = useSearchParams()
  const screen = useMemo(() => screenOf(params), [params])
  const go: Go = useCallback((change, how = 'push') => {
    // The address itself, and not `screen`: React hears of it a moment later, and two changes may follow each other at once.
    const now = screenOf(new URLSearchParams(window.location.search))
    const address = `${window.location.pathname}${addressOf({ ...now, page: 1, ...change })}`
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }, [])
  return { screen, go }
}
