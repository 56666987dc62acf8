import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { nodeFlags } from '../src/cli/bootstrap/node-flags.mjs'

export type Child<T> = {
  readonly said: T
  readonly ask: (question: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Starts a server of bench/servers in a process of its own. It says one line of JSON when it answers, and one to each line it is asked. */
export const startChild = async <T>(server: string, given: object): Promise<Child<T>> => {
  const file = path.join(import.meta.dirname, 'servers', `${server}.ts`)
  const child = spawn(process.execPath, [...nodeFlags, file, JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', DATABASE_URL: '' },
  })
  const next = lines(child)
  return {
    said: (await next()) as T,
    ask: async (question) => {
      child.stdin.write(`${question}\n`)
      return next()
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

/** The lines of JSON that a process prints, one a call; what is no JSON is talk. */
const lines = (child: ChildProcess): (() => Promise<unknown>) => {
  const read: unknown[] = []
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = []
  if (!child.stdout) throw new TypeError('The process has no output.')
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    const value: unknown = JSON.parse(line)
    const next = waiting.shift()
    if (next) next.resolve(value)
    else read.push(value)
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`The server ended with ${code}.`))
  })
  return () =>
    new Promise((resolve, reject) => {
      if (read.length > 0) return resolve(read.shift())
      if (child.exitCode !== null) return reject(new Error(`The server ended with ${child.exitCode}.`))
      waiting.push({ resolve, reject })
    })
}
