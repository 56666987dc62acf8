'use client'
import type { DeliveryRow } from '#distribution'
import { useEffect, useState } from 'react'

import { messageOf } from '../ask-api'
import { askChannel } from './api'

/** Lines that are fetched at once. */
const LINES = 20

export type LogScreen = {
  readonly rows: readonly DeliveryRow[]
  readonly failure: string | null
  /** Whether there may be older lines. */
  readonly mayHaveMore: boolean
  readonly more: () => void
}

type Found = Omit<LogScreen, 'more'> & { readonly of: string }

const NOTHING: Found = { rows: [], failure: null, mayHaveMore: false, of: '' }

/** What is looked for, as the log is asked for it: a number of the ledger, or else the id of a message. */
export const logQuery = (wanted: string, isFailedOnly: boolean): string =>
  new URLSearchParams({
    ...(wanted === '' ? {} : { [/^\d{1,15}$/u.test(wanted) ? 'seq' : 'message']: wanted }),
    ...(isFailedOnly ? { delivered: 'false' } : {}),
  }).toString()

/** The lines that fit, the newest first, and older ones as they are asked for. It begins anew when `newest` is another one. */
export const useLog = (id: string, query: string, newest: readonly DeliveryRow[]): LogScreen => {
  const [found, setFound] = useState<Found>(NOTHING)
  useEffect(() => {
    let isCurrent = true
    linesOf(id, query).then(
      (lines) => {
        if (isCurrent) setFound({ ...lines, of: query })
      },
      (error: unknown) => {
        if (isCurrent) setFound({ ...NOTHING, failure: messageOf(error), of: query })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [id, query, newest])

  const more = (): void => {
    const last = found.rows.at(-1)
    if (!last) return
    linesOf(id, query, last.at).then(
      ({ mayHaveMore, rows }) =>
        setFound((now) => (now === found ? { ...now, failure: null, mayHaveMore, rows: [...now.rows, ...rows] } : now)),
      (error: unknown) => setFound((now) => (now === found ? { ...now, failure: messageOf(error) } : now)),
    )
  }
  // Until the first answer is there, the newest lines are known from the rest of the screen.
  const shown = found.of === query && found !== NOTHING ? found : { ...NOTHING, rows: newest }
  return { rows: shown.rows, failure: shown.failure, mayHaveMore: shown.mayHaveMore, more }
}

const linesOf = async (id: string, query: string, before?: string) => {
  const asked = new URLSearchParams(query)
  asked.set('limit', String(LINES))
  if (before !== undefined) asked.set('before', before)
  const { deliveries } = await askChannel<{ deliveries: DeliveryRow[] }>(id, `deliveries?${asked.toString()}`)
  return { rows: deliveries, failure: null, mayHaveMore: deliveries.length === LINES }
}
