/**
 * Several processes on one port. The first one follows and writes the replica's file, if there is a node to follow; the
 * workers read it. A worker that ends without being told to is replaced, after a pause that grows while that happens often.
 */
import cluster, { type Worker } from 'node:cluster'

import type { Measures } from '#telling'

import { log } from './log'
import { gatherMetrics, metricsOfAll } from './worker-metrics'

/** What the first process tells its workers. */
type Told = { readonly qanun: 'state'; readonly isReady: boolean }

/** The first and the longest pause before a worker is replaced, in milliseconds. */
const PAUSE_MS = { first: 100, longest: 10_000 }

/** A worker that lived so long was no part of a series of ends. */
const GOOD_LIFE_MS = 30_000

/** How long workers have to finish what they answer, in milliseconds. */
const GRACE_MS = 5_000

export const isWorker = (): boolean => cluster.isWorker

export type Workers = {
  /** The replica moved, or became ready. */
  readonly tell: () => void
  readonly stop: () => Promise<void>
}

/** A worker ended before it listened; it has said why. */
export class WorkerFailed extends Error {
  constructor() {
    super('A worker could not begin.')
    this.name = 'WorkerFailed'
  }
}

/** Starts them, and resolves once each listens. @throws WorkerFailed */
export const startWorkers = async (count: number, isReady: () => boolean, measures: Measures): Promise<Workers> => {
  let isStopping = false
  let haveBegun = false
  let pauseMs = PAUSE_MS.first
  const say = (worker: Worker) => {
    const told: Told = { qanun: 'state', isReady: isReady() }
    if (worker.isConnected()) worker.send(told)
  }

  /** Resolves when it listens. */
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const began = Date.now()
      const worker = cluster.fork()
      worker.once('online', () => say(worker))
      worker.once('listening', () => resolve())
      worker.once('exit', (code, signal) => {
        reject(new WorkerFailed())
        if (isStopping || !haveBegun) return
        if (Date.now() - began > GOOD_LIFE_MS) pauseMs = PAUSE_MS.first
        log('error', { msg: 'A worker ended and is replaced.', worker: worker.process.pid, code, signal })
        // Whether the next one comes to listen is told when it ends.
        setTimeout(() => isStopping || void start().catch(() => {}), pauseMs)
        pauseMs = Math.min(pauseMs * 2, PAUSE_MS.longest)
      })
    })

  const stopGathering = gatherMetrics(measures)
  measures.gauge({
    name: 'qanun_workers',
    help: 'Processes that answer on the port.',
    read: () => Object.keys(cluster.workers ?? {}).length,
  })

  const stop = async (): Promise<void> => {
    isStopping = true
    stopGathering()
    await Promise.all(Object.values(cluster.workers ?? {}).flatMap((worker) => (worker ? [ended(worker)] : [])))
  }

  try {
    await Promise.all(Array.from({ length: count }, start))
  } catch (error) {
    await stop()
    throw error
  }
  haveBegun = true
  return {
    tell: () => {
      for (const worker of Object.values(cluster.workers ?? {})) if (worker) say(worker)
    },
    stop,
  }
}

const ended = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => worker.process.kill('SIGKILL'), GRACE_MS)
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    worker.process.kill('SIGTERM')
  })

/** What a worker hears from the first process. */
export const hearAsWorker = (
  onMove: () => void,
): { readonly isReady: () => boolean; readonly metrics: (own: Measures) => () => Promise<string> } => {
  let isReady = false
  process.on('message', (message: Partial<Told>) => {
    if (message.qanun !== 'state') return
    isReady = message.isReady ?? false
    onMove()
  })
  // Without the first process nobody keeps the replica, and the port is gone.
  process.once('disconnect', () => process.exit())
  return { isReady: () => isReady, metrics: metricsOfAll }
}
