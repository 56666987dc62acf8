/**
 * The thread that reads rows ahead, seen from outside. States: *none* → *reading* (started by the first question, which it
 * takes some tenths of a second to hear) → *none* again, when nothing was asked for a while, or it ended by itself.
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import type { LedgerRow } from '#contract'

import { type PageQuestion, type ReadyRow, rowOfReady } from './ready'

export type RowReader = {
  /** The verified rows of a page; null where it can't be had this way, whatever the reason. */
  read(question: PageQuestion): Promise<readonly LedgerRow[] | null>
}

/** Milliseconds. The thread holds some 60 MB. */
const IDLE_MS = 2_000

type Answer = { readonly id: number; readonly rows: readonly ReadyRow[] | null }

export const createRowReader = (): RowReader => {
  let worker: Worker | null = null
  let asked = 0
  let idle: NodeJS.Timeout | undefined
  const waiting = new Map<number, (rows: readonly ReadyRow[] | null) => void>()

  const stop = (ended: Worker): void => {
    if (worker !== ended) return
    worker = null
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
    void ended.terminate()
  }

  const start = (): Worker => {
    const started = new Worker(fileOfThread(), {
      execArgv: [],
      name: 'rows',
      // Texts of some megabytes live for a moment each: with more room for the young, few of them are copied.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    started.on('message', ({ id, rows }: Answer) => waiting.get(id)?.(rows))
    started.on('error', () => stop(started))
    started.on('exit', () => stop(started))
    return started
  }

  return {
    async read(question) {
      const reading = (worker ??= start())
      const id = (asked += 1)
      clearTimeout(idle)
      reading.ref()
      const rows = await new Promise<readonly ReadyRow[] | null>((resolve) => {
        waiting.set(id, resolve)
        reading.postMessage({ id, question })
      })
      waiting.delete(id)
      if (waiting.size === 0) {
        // The process waits for an answer, and for nothing else of the thread.
        reading.unref()
        idle = setTimeout(() => stop(reading), IDLE_MS).unref()
      }
      return rows?.map(rowOfReady) ?? null
    },
  }
}

/** The file as it lies in the sources, under a name that a bundler can't follow: it imports them. */
const fileOfThread = (): string =>
  path.join(/* turbopackIgnore: true */ path.dirname(fileURLToPath(import.meta.url)), 'row-thread.mjs')
