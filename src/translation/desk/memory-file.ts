/** The memory as a TMX file, out and in. */
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { memoryStore, type Remembered } from '../memory'
import { readTmx, type TmxFault, type TmxHead, UnreadableTmx, writeTmx } from '../tmx'

/** Everything that is remembered, as TMX 1.4b. @param onProgress is told how many were written so far */
export const exportMemory = (
  payload: Payload,
  head: TmxHead,
  onProgress: (written: number) => void,
): AsyncIterable<string> => writeTmx(head, counted(memoryStore(payload).all(), onProgress))

async function* counted<T>(all: AsyncIterable<T>, onProgress: (count: number) => void): AsyncGenerator<T> {
  let count = 0
  for await (const one of all) {
    onProgress((count += 1))
    yield one
  }
}

/** What an import brought. */
export type MemoryImport = {
  readonly remembered: number
  /** Units that couldn't be taken, and why: the first of them. */
  readonly faults: readonly string[]
  readonly faultCount: number
}

/** Translations that are kept as one unit: neither a write to the disk for each, nor others waiting for all. */
const AT_ONCE = 500

/** Faults that anybody reads. */
const FAULTS = 200

type Order = {
  /** The file's name, where a unit doesn't say where it comes from. */
  readonly scope: string
  readonly onProgress: (remembered: number) => void
}

/** Remembers what a TMX file says; what can't be read of it is named, and the rest is taken. */
export const importMemory = async (
  payload: Payload,
  chunks: AsyncIterable<Uint8Array>,
  { onProgress, scope }: Order,
): Promise<MemoryImport> => {
  const faults: string[] = []
  let faultCount = 0
  let remembered = 0
  const report = (message: string): void => {
    faultCount += 1
    if (faults.length < FAULTS) faults.push(message)
  }
  const keep = async (batch: readonly Remembered[]): Promise<void> => {
    await inOneUnit(payload.db, async () => {
      for (const one of batch) await memoryStore(payload).remember(one)
    })
    remembered += batch.length
    onProgress(remembered)
  }
  let batch: Remembered[] = []
  for await (const unit of untilUnreadable(readTmx(chunks, { scope, at: new Date().toISOString() }), report)) {
    if ('fault' in unit) report(unit.fault.message)
    else batch.push(unit)
    if (batch.length === AT_ONCE) await keep(batch.splice(0))
  }
  if (batch.length > 0) await keep(batch)
  return { remembered, faults, faultCount }
}

/** What stands before the place at which a file breaks. */
async function* untilUnreadable(
  units: AsyncIterable<Remembered | TmxFault>,
  report: (message: string) => void,
): AsyncGenerator<Remembered | TmxFault> {
  try {
    yield* units
  } catch (error) {
    if (!(error instanceof UnreadableTmx)) throw error
    report(error.message)
  }
}
