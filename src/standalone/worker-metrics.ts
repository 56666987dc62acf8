/**
 * One request for /metrics reaches one of the workers, and wants what all of them counted. So that worker asks the first
 * process, which asks every worker, adds up what they say and what it measured itself, and tells.
 *
 * A sum must not shrink: Prometheus would take that for a new beginning and count everything once more. So of a worker that
 * ended, or is too busy to say, the sums that it told last are counted on.
 */
import cluster, { type Worker } from 'node:cluster'

import { addedUp, type MeasuredParts, type Measures, mergedSums } from '#telling'

/** What a worker says to the first process. */
type Said =
  | { readonly qanun: 'metrics-wanted'; readonly number: number }
  | { readonly qanun: 'parts'; readonly number: number; readonly parts: MeasuredParts }

/** What the first process says to a worker. */
type Told =
  | { readonly qanun: 'parts-wanted'; readonly number: number }
  | { readonly qanun: 'metrics'; readonly number: number; readonly text: string }

/** How long a worker may take to say what it counted, in milliseconds. */
const PATIENCE_MS = 3_000

/** For the first process: gathers when a worker wants it. @returns a way to end that */
export const gatherMetrics = (measures: Measures): (() => void) => {
  const wanted = new Map<number, (from: Worker, parts: MeasuredParts) => void>()
  const told = new Map<Worker, MeasuredParts>()
  /** What those that ended had counted; one after the other, so that none is forgotten. */
  let ended: Promise<MeasuredParts> = Promise.resolve([])
  let last = 0

  const askAll = async (): Promise<void> => {
    const asked = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isConnected() === true)
    const number = (last += 1)
    let missing = asked.length
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE_MS)
      wanted.set(number, (from, parts) => {
        if (!from.isDead()) told.set(from, parts)
        missing -= 1
        if (missing > 0) return
        clearTimeout(timer)
        resolve()
      })
      for (const worker of asked) worker?.send({ qanun: 'parts-wanted', number } satisfies Told)
    })
    wanted.delete(number)
  }

  const gather = async (): Promise<string> => {
    await askAll()
    return addedUp([await measures.parts(), await ended, ...told.values()])
  }

  const onMessage = (worker: Worker, said: Said) => {
    if (said.qanun === 'parts') wanted.get(said.number)?.(worker, said.parts)
    if (said.qanun !== 'metrics-wanted') return
    const { number } = said
    void gather().then((text) => {
      if (worker.isConnected()) worker.send({ qanun: 'metrics', number, text } satisfies Told)
    })
  }

  const onExit = (worker: Worker) => {
    const parts = told.get(worker)
    told.delete(worker)
    if (parts) ended = ended.then((sums) => mergedSums([sums, parts]))
  }

  cluster.on('message', onMessage)
  cluster.on('exit', onExit)
  return () => {
    cluster.off('message', onMessage)
    cluster.off('exit', onExit)
  }
}

/** For a worker: says what it counted when it is asked. @returns what all counted */
export const metricsOfAll = (measures: Measures): (() => Promise<string>) => {
  const waiting = new Map<number, (text: string) => void>()
  let last = 0
  process.on('message', (told: Told) => {
    if (told.qanun === 'parts-wanted') {
      const { number } = told
      void measures.parts().then((parts) => process.send?.({ qanun: 'parts', number, parts } satisfies Said))
    }
    if (told.qanun === 'metrics') {
      waiting.get(told.number)?.(told.text)
      waiting.delete(told.number)
    }
  })
  return () =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      process.send?.({ qanun: 'metrics-wanted', number: last } satisfies Said)
    })
}
