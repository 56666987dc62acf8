'use client'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'

import { messageOf } from '../../ask-api'
import { type Api, createApi, type Place, Refused } from './api'
import { createDesk, type Desk } from './desk'
import { createKeeper } from './keeper'
import type { DeskState } from './state'

/** How long a translator must pause before the words are saved, in milliseconds. */
const PAUSE_MS = 1_200

/** How often words that could not be saved are tried again, in milliseconds. */
const RETRY_MS = 10_000

export type Opened =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly again: () => void }
  | { readonly status: 'ready'; readonly desk: Desk; readonly api: Api }

/** Opens the desk of an entry in a language: of one for as long as the component is there. */
export const useDesk = (place: Place, user: string): Opened => {
  const { id, to, type } = place
  const [attempt, setAttempt] = useState(0)
  const [opened, setOpened] = useState<Opened>({ status: 'loading' })
  useEffect(() => {
    let isWanted = true
    const api = createApi({ type, id, to })
    api.view().then(
      (view) => {
        if (!isWanted) return
        const desk = createDesk(api, createKeeper(window.localStorage, { user, type, id, to }), view)
        setOpened({ status: 'ready', desk, api })
        // The screen is of use without them, and says so where they are asked for.
        desk.readFindings().catch(ignoreRefused)
      },
      (error: unknown) => {
        const again = () => {
          setOpened({ status: 'loading' })
          setAttempt((n) => n + 1)
        }
        if (isWanted) setOpened({ status: 'failed', message: messageOf(error), again })
      },
    )
    return () => {
      isWanted = false
    }
  }, [attempt, id, to, type, user])
  return opened
}

export const useDeskState = (desk: Desk): DeskState => useSyncExternalStore(desk.subscribe, desk.state, desk.state)

/** Saves what waits after a pause, when the page is hidden, and again when there is a connection. */
export const useAutosave = (desk: Desk): void => {
  const save = useMemo(() => () => void desk.saveAll(), [desk])
  const { trouble, works } = useDeskState(desk)
  useEffect(() => {
    const timer = setTimeout(save, trouble === null ? PAUSE_MS : RETRY_MS)
    return () => clearTimeout(timer)
  }, [save, trouble, works])
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('online', save)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('online', save)
      save()
    }
  }, [save])
}

const ignoreRefused = (error: unknown): void => {
  if (!(error instanceof Refused)) throw error
}
