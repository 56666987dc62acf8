/** A copy of the project to change: its sources, and its packages by hard links. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { command } from '../../src/cli/bootstrap/node-flags.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What a developer has after a clone, and the built product is made from. */
const SOURCES = [
  'collections',
  'locales',
  'src',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
  'tests/support/content.ts',
]

export type Copy = {
  readonly directory: string
  /** Replaces a text of a file that must be there. */
  readonly edit: (file: string, change: (text: string) => string) => void
  /** Runs a command to its end. @returns what it printed; @throws Error with all of it where it fails */
  readonly run: (command: string, args: readonly string[]) => string
  readonly qanun: (...args: string[]) => string
  /** Starts the built product. Resolves to its address once it answers. */
  readonly start: (port: number) => Promise<string>
  readonly remove: () => Promise<void>
}

export const copyProject = (env: Record<string, string>): Copy => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-copy-'))
  for (const source of SOURCES) cpSync(path.join(ROOT, source), path.join(directory, source), { recursive: true })
  execFileSync('cp', ['-al', path.join(ROOT, 'node_modules'), path.join(directory, 'node_modules')])
  const settings = {
    ...process.env,
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    DATA_DIR: 'data',
    MEDIA_DIR: 'media',
    ...env,
  }
  let stop = async () => {}

  const run: Copy['run'] = (command, args) => {
    const { status, stderr, stdout } = spawnSync(command, args, {
      cwd: directory,
      encoding: 'utf8',
      env: settings,
      maxBuffer: 64 * 1024 * 1024,
    })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`)
    return stdout
  }
  return {
    directory,
    run,
    qanun: (...args) => run(process.execPath, [...command, ...args]),
    edit(file, change) {
      const target = path.join(directory, file)
      const before = readFileSync(target, 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${file} has nothing to change: the copy is not what the test expects.`)
      writeFileSync(target, after)
    },
    start: (port) =>
      new Promise((resolve, reject) => {
        const server = spawn(process.execPath, [...command, 'serve', '--port', String(port)], {
          cwd: directory,
          env: settings,
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        let printed = ''
        server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)))
        server.stdout.on('data', (chunk: Buffer) => {
          printed += chunk.toString()
          if (printed.includes('/admin')) resolve(`http://127.0.0.1:${port}`)
        })
        stop = () =>
          new Promise((ended) => {
            server.once('exit', () => ended())
            server.kill('SIGTERM')
          })
      }),
    async remove() {
      await stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
