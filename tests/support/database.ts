/**
 * Global set-up of the integration suite: which database it runs on. TEST_DATABASE=sqlite (default) or mongodb; an unknown
 * name is an error, never an empty run. MongoDB is a real one where MONGODB_TEST_URL names it or a `mongod` is on the
 * PATH, else the Java stand-in, started here and stopped at the end.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import type { TestProject } from 'vitest/node'

import { freePort } from './free-port'

const START_TIMEOUT_MS = 60_000

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wanted = process.env.TEST_DATABASE ?? 'sqlite'
  if (wanted === 'sqlite') return async () => {}
  if (wanted !== 'mongodb')
    throw new Error(`TEST_DATABASE=${wanted} is not a database that is tested; these are: sqlite, mongodb.`)
  const { stop, url } = await startMongo()
  process.env.TEST_MONGODB_URL = url
  process.stdout.write(`MongoDB: ${url} (${project.name})\n`)
  return stop
}

type Started = { readonly url: string; readonly stop: () => Promise<void> }

const startMongo = async (): Promise<Started> => {
  const given = process.env.MONGODB_TEST_URL
  if (given) return { url: given.replace(/\/+$/, ''), stop: async () => {} }
  return isOnPath('mongod') ? startMongod() : startStandIn()
}

const isOnPath = (command: string): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((directory) => {
    try {
      execFileSync('test', ['-x', path.join(directory, command)])
      return true
    } catch (error) {
      if ((error as { status?: number }).status === 1) return false
      throw error
    }
  })

const startMongod = async (): Promise<Started> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-mongod-'))
  const port = await freePort()
  const child = spawn('mongod', ['--dbpath', directory, '--bind_ip', '127.0.0.1', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await lineOf(child, /Waiting for connections/)
  return {
    url: `mongodb://127.0.0.1:${port}`,
    stop: async () => {
      await ended(child, () => child.kill('SIGTERM'))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const startStandIn = async (): Promise<Started> => {
  const folder = path.join(import.meta.dirname, 'mongodb')
  const list = path.join(os.tmpdir(), `qanun-stand-in-${process.pid}.txt`)
  process.stdout.write('No mongod is at hand: starting the Java stand-in …\n')
  execFileSync(
    'mvn',
    ['-q', '-B', '-f', path.join(folder, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${list}`],
    { stdio: 'inherit' },
  )
  const classpath = execFileSync('cat', [list], { encoding: 'utf8' }).trim()
  rmSync(list)
  const child = spawn('java', ['-Xmx1g', '-cp', classpath, path.join(folder, 'StandIn.java')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const url = await lineOf(child, /^mongodb:/)
  return { url, stop: () => ended(child, () => child.stdin?.end()) }
}

/** The first line a process prints that matches. */
const lineOf = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not start in time.')), START_TIMEOUT_MS)
    child.once('exit', (code) => reject(new Error(`The database ended at once, with ${code}.`)))
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (!pattern.test(line)) return
      clearTimeout(timer)
      resolve(line.trim())
    })
  })

const ended = async (child: ChildProcess, end: () => void): Promise<void> => {
  if (child.exitCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  end()
  await exit
}
