/** What deliveries without a database hear of consumers, beside this server and over the same folder, comes into the database. */
import { keepSeen } from '#distribution'
import { cursorFile } from '#standalone'
import type { Payload } from 'payload'

/** How often to look, in milliseconds. */
const LOOK_EVERY_MS = 3_000

export type CursorCollector = {
  /** Takes what is there now. */
  readonly collect: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Options = {
  readonly payload: Payload
  readonly cursorsFile: string
  /** Told of the first of several failures in a row. */
  readonly onFault: (error: unknown) => void
}

/** Looks again and again. What could not be kept stays in the file. */
export const createCursorCollector = ({ cursorsFile, onFault, payload }: Options): CursorCollector => {
  const file = cursorFile(cursorsFile)
  let isFailing = false
  let collecting: Promise<void> = Promise.resolve()
  const take = async (): Promise<void> => {
    try {
      const seen = file.read()
      if (seen.length > 0) {
        await keepSeen(payload, seen)
        file.drop(seen)
      }
      isFailing = false
    } catch (error) {
      if (!isFailing) onFault(error)
      isFailing = true
    }
  }
  const collect = (): Promise<void> => (collecting = collecting.then(take))
  void collect()
  const timer = setInterval(() => void collect(), LOOK_EVERY_MS)
  timer.unref()
  return {
    collect,
    stop: async () => {
      clearInterval(timer)
      await collecting
      file.close()
    },
  }
}
