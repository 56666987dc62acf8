/** The thread with the dictionaries, seen from outside: started by the first question, and again after it has died. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { processWide } from '#database'

import { SpellingStopped, SpellingTimedOut } from './errors'
import type { AskedWord } from './language'

/** Loading the Persian dictionary takes a quarter of it on a slow machine. */
const TIMEOUT_MS = 30_000

/** For each word: null where it is right, else what may have been meant. */
export type Answers = readonly (readonly string[] | null)[]

type Waiting = { readonly resolve: (answers: Answers) => void; readonly reject: (error: Error) => void }
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

/** One per process, although Next has its own copy of this module: the dictionaries take hundreds of megabytes. */
const shared = processWide<{ thread: Thread | null; asked: number }>('spelling', () => ({ thread: null, asked: 0 }))

/**
 * Which words of a language are wrong. @throws SpellingStopped, SpellingTimedOut
 * @param locale one that the thread has a dictionary for
 * @param timeout in milliseconds; a thread that is late is ended, since it may hang
 */
export const ask = (locale: string, words: readonly AskedWord[], timeout = TIMEOUT_MS): Promise<Answers> => {
  const thread = (shared.thread ??= start())
  const id = (shared.asked += 1)
  return new Promise<Answers>((resolve, reject) => {
    const timer = setTimeout(() => stop(thread, new SpellingTimedOut(timeout)), timeout)
    const settled = () => {
      clearTimeout(timer)
      thread.waiting.delete(id)
      if (thread.waiting.size === 0) thread.worker.unref()
    }
    thread.waiting.set(id, {
      resolve: (answers) => resolve((settled(), answers)),
      reject: (error) => reject((settled(), error)),
    })
    thread.worker.ref() // the process waits for an answer, and for nothing else of the thread
    thread.worker.postMessage({ id, locale, words })
  })
}

const start = (): Thread => {
  const worker = new Worker(fileOfThread(), { execArgv: [], name: 'spelling' })
  const thread: Thread = { worker, waiting: new Map() }
  worker.on('message', ({ answers, id }: { id: number; answers: Answers }) => thread.waiting.get(id)?.resolve(answers))
  worker.on('error', (error) => stop(thread, new SpellingStopped(error)))
  worker.on('exit', (code) => stop(thread, new SpellingStopped(new Error(`It ended with the code ${code}.`))))
  worker.unref()
  return thread
}

/** Whoever waits is told; the next question starts another thread. */
const stop = (thread: Thread, error: Error): void => {
  if (shared.thread === thread) shared.thread = null
  for (const { reject } of thread.waiting.values()) reject(error)
  void thread.worker.terminate()
}

/**
 * The file as it lies in the sources, under a name that the bundler can't follow: in a bundle the thread would be a copy
 * of itself without its dictionaries, which are read from beside the packages' own files.
 */
const fileOfThread = (): string =>
  path.join(/* turbopackIgnore: true */ path.dirname(fileURLToPath(import.meta.url)), 'dictionary-thread.mjs')
