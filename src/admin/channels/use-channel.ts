'use client'
import type { ChannelStatus } from '#distribution'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { messageOf } from '../ask-api'
import { askChannel } from './api'

export type ChannelScreen = {
  readonly status: ChannelStatus | null
  readonly failure: string | null
  readonly isBusy: boolean
  /** Editors look; only admins change something. */
  readonly mayAct: boolean
  /** Looks once more. */
  readonly again: () => void
  /** Tells the server something, and looks again. Null where it was refused; what it said is then the failure. */
  readonly act: <T>(path: string, body?: object) => Promise<T | null>
}

/** How a channel stands, asked anew whenever it was saved. */
export const useChannel = (id: string): ChannelScreen => {
  const { user } = useAuth()
  const { lastUpdateTime } = useDocumentInfo()
  const [status, setStatus] = useState<ChannelStatus | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const [attempt, setAttempt] = useState(0)
  const again = () => setAttempt((n) => n + 1)
  useEffect(() => {
    let isCurrent = true
    askChannel<ChannelStatus>(id, 'status').then(
      (found) => {
        if (isCurrent) setStatus(found)
      },
      (error: unknown) => {
        if (isCurrent) setFailure(messageOf(error))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [id, lastUpdateTime, attempt])

  const act = async <T>(path: string, body: object = {}): Promise<T | null> => {
    setBusy(true)
    try {
      const answer = await askChannel<T>(id, path, body)
      setFailure(null)
      again()
      return answer
    } catch (error) {
      setFailure(messageOf(error))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { status, failure, isBusy, mayAct: user?.role === 'admin', again, act }
}
