/** Up to where the consumers of channels have everything, as they say it by their keys, and when they last asked for anything. */
import type { Payload } from 'payload'

/** How often what was seen is written down, in milliseconds. */
const WRITE_EVERY_MS = 5_000

export type SeenCursor = { readonly keyId: string; readonly epoch: string; readonly seq: number }

export type CursorKeeper = {
  readonly seen: (cursor: SeenCursor) => void
  /** The key was shown, for whatever it was: its consumer is there. */
  readonly used: (keyId: string) => void
  /** Writes down what was seen. */
  readonly flush: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What is written down of a key; without a cursor, the one that was said before stays. */
type Seen = { readonly seenAt: string; readonly begunAt?: string } & Partial<Omit<SeenCursor, 'keyId'>>

/** Keeps the last cursor of each key: consumers ask often, and a row is written once for many of their questions. */
export const createCursorKeeper = (payload: Payload): CursorKeeper => {
  let latest = new Map<string, Seen>()
  let writing: Promise<void> = Promise.resolve()
  const write = async (): Promise<void> => {
    const waiting = latest
    latest = new Map()
    for (const [id, data] of waiting)
      await payload.db.updateOne({
        collection: 'channel-keys',
        where: { id: { equals: id } },
        data,
        returning: false,
      })
  }
  const flush = (): Promise<void> => {
    writing = writing.then(write).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Cursors of consumers could not be written down; later ones will be.' })
    })
    return writing
  }
  const timer = setInterval(() => void (latest.size > 0 && flush()), WRITE_EVERY_MS)
  timer.unref()
  return {
    seen: ({ epoch, keyId, seq }) => {
      const seenAt = new Date().toISOString()
      latest.set(keyId, { ...latest.get(keyId), epoch, seq, seenAt, ...(seq === 0 ? { begunAt: seenAt } : {}) })
    },
    used: (keyId) => void latest.set(keyId, { ...latest.get(keyId), seenAt: new Date().toISOString() }),
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
