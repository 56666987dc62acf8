/** What is kept of a key's consumer: up to where it has everything, and when it was last there. */
import type { SeenKey } from '#contract'
import { compareAndSet } from '#database'
import type { Payload } from 'payload'

const COLLECTION = 'channel-keys'

/**
 * Writes down what consumers were heard to say, by whichever process. What was said later stays, in whatever order it comes here; a
 * key that is gone is let go.
 */
export const keepSeen = async (payload: Payload, seen: readonly SeenKey[]): Promise<void> => {
  for (const { begunAt, cursor, keyId, seenAt } of seen) {
    if (cursor) await keepLater(payload, keyId, 'saidAt', cursor)
    if (begunAt !== null) await keepLater(payload, keyId, 'begunAt', { begunAt })
    await keepLater(payload, keyId, 'seenAt', { seenAt })
  }
}

const keepLater = async <Name extends 'begunAt' | 'saidAt' | 'seenAt'>(
  payload: Payload,
  id: string,
  moment: Name,
  data: Readonly<Record<Name, string>>,
): Promise<boolean> =>
  compareAndSet(payload, {
    collection: COLLECTION,
    where: {
      and: [
        { id: { equals: id } },
        { or: [{ [moment]: { exists: false } }, { [moment]: { less_than: data[moment] } }] },
      ],
    },
    data,
  })
