'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { Api } from './desk/api'
import { messageOf } from '../ask-api'

/** What the machine translator says of the active unit, once it is asked: it may cost money. */
export const useMachine = (api: Api, key: string | null) => {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const ask = useCallback(() => {
    if (key === null) return
    api.machine(key).then(
      ({ text }) => setAnswers((before) => ({ ...before, [key]: text })),
      (error: unknown) => toast.error(messageOf(error)),
    )
  }, [api, key])
  return { text: key === null ? null : (answers[key] ?? null), ask }
}
