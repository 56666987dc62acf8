/** Up to where the consumers of channels have everything, as they say it by their keys, and when they last asked for anything. */
import type { SeenKey } from '#contract'

import type { ConsumerCursor } from './answer-to'

export type CursorKeeper = {
  readonly seen: (cursor: Pick<ConsumerCursor, 'epoch' | 'keyId' | 'seq'>) => void
  /** The key was shown, for whatever it was: its consumer is there. */
  readonly used: (keyId: string) => void
  /** Writes down what was seen. */
  readonly flush: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Options = {
  readonly everyMs: number
  /** May fail: what it was given is given again. */
  readonly write: (seen: readonly SeenKey[]) => Promise<void> | void
  /** Told of the first of several failures in a row. */
  readonly onFault: (error: unknown) => void
}

/** Keeps the last cursor of each key: consumers ask often, and it is written once for many of their questions. */
export const createCursorKeeper = ({ everyMs, onFault, write }: Options): CursorKeeper => {
  let latest = new Map<string, SeenKey>()
  let writing: Promise<void> = Promise.resolve()
  let isFailing = false
  const writeLatest = async (): Promise<void> => {
    const waiting = latest
    latest = new Map()
    try {
      await write([...waiting.values()])
      isFailing = false
    } catch (error) {
      for (const seen of latest.values()) add(waiting, seen)
      latest = waiting
      if (!isFailing) onFault(error)
      isFailing = true
    }
  }
  const flush = (): Promise<void> => (writing = writing.then(() => (latest.size > 0 ? writeLatest() : undefined)))
  const timer = setInterval(() => void flush(), everyMs)
  timer.unref()
  return {
    seen: ({ epoch, keyId, seq }) => {
      const now = new Date().toISOString()
      add(latest, { keyId, seenAt: now, cursor: { epoch, seq, saidAt: now }, begunAt: seq === 0 ? now : null })
    },
    used: (keyId) => add(latest, { keyId, seenAt: new Date().toISOString(), cursor: null, begunAt: null }),
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}

/** What is not said again stays as it was said before. */
const add = (all: Map<string, SeenKey>, { begunAt, cursor, keyId, seenAt }: SeenKey): void => {
  const before = all.get(keyId)
  all.set(keyId, {
    keyId,
    seenAt,
    cursor: cursor ?? before?.cursor ?? null,
    begunAt: begunAt ?? before?.begunAt ?? null,
  })
}
