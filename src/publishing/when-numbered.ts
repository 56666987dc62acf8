import type { Payload } from 'payload'

import { signals } from './signals'

/** How long a person who published waits to be told the number, in milliseconds. */
const PATIENCE_MS = 5_000

/** The number of a row once it has one; null where it was dropped, no server runs in this process, or it takes too long. */
export const whenNumbered = async (payload: Payload, id: string): Promise<number | null> => {
  const { events, isNumbering } = signals()
  const deadline = Date.now() + (isNumbering ? PATIENCE_MS : 0)
  for (;;) {
    const row = await payload.db.findOne<{ id: string; seq?: number | null }>({
      collection: 'editions',
      where: { id: { equals: id } },
    })
    if (row?.seq || !row || Date.now() >= deadline) return row?.seq ?? null
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        events.off('numbered', done)
        resolve()
      }
      const timer = setTimeout(done, 100)
      events.once('numbered', done)
    })
  }
}
