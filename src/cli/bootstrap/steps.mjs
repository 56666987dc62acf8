/** What `npm start` and `npm test` share. Plain JavaScript: it runs before anything is installed. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { CONDITIONS } from './node-flags.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

const MIN_NODE = [20, 19]

/** Prints what is being done. */
export const say = (sentence) => process.stdout.write(`\n▸ ${sentence}\n`)

/** Ends with a sentence that says what to do. */
export const fail = (sentence) => {
  process.stderr.write(`\n✖ ${sentence}\n`)
  process.exit(1)
}

/** Runs a command in the project's folder, its output as it comes. Resolves to the exit code. */
export const run = (command, args, { env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })

/** The same beside other commands: what it prints comes in one piece, when it has ended. Resolves to the exit code. */
export const runAside = (command, args, { env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const parts = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(parts))
      resolve(code ?? (signal ? 1 : 0))
    })
  })

/** The path of an installed package's command. */
export const bin = (name) => path.join(root, 'node_modules/.bin', name)

export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    fail(
      `Node ${process.versions.node} is too old. Install Node ${MIN_NODE.join('.')} or newer from https://nodejs.org, then try again.`,
    )
  }
}

/**
 * Installs the packages of the lockfile, if they are not there as it says. By `npm install --no-save`, not `npm ci`: a
 * lockfile made where the registry has no binaries for other systems lacks those optional packages, which `ci`
 * refuses and `install` fetches; the versions that the lockfile names are kept by both.
 */
export const install = async () => {
  const stamp = path.join(root, 'node_modules/.qanun-installed')
  const wanted = hashOf([path.join(root, 'package-lock.json')])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing packages from the lockfile (about a minute) …')
  const code = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])
  if (code !== 0)
    fail(
      'The packages could not be installed. Check the connection to the npm registry (npm ping) and the message above, then try again.',
    )
  writeFileSync(stamp, wanted)
}

const BUILT_FROM = [
  'collections',
  'locales',
  'src',
  'next.config.ts',
  'payload.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds the admin and the site, if the sources changed since the last build. */
export const build = async () => {
  const output = path.join(root, process.env.NEXT_DIST_DIR ?? '.next')
  const stamp = path.join(output, 'qanun-built-from')
  const wanted = hashOf(BUILT_FROM.flatMap((entry) => filesUnder(path.join(root, entry))))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Building the admin and the site (about a minute) …')
  const code = await run(bin('next'), ['build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${CONDITIONS}`,
    },
  })
  if (code !== 0)
    fail(
      'The build failed; the reason stands above. If you changed no source, remove the folder .next and node_modules and try again.',
    )
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, wanted)
}

const filesUnder = (entry) =>
  statSync(entry).isDirectory()
    ? readdirSync(entry)
        .toSorted()
        .flatMap((name) => filesUnder(path.join(entry, name)))
    : [entry]

const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}
