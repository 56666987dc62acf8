/**
 * Tools of other makers, fetched by their package managers the first time they are asked for and kept in a folder of the
 * system's: the Translate Toolkit (PyPI), Okapi's XLIFF 2 library (Maven), the schemas of XLIFF 1.2 (Debian).
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const here = import.meta.dirname
const kept = path.join(os.tmpdir(), 'qanun-outside')

/** A folder filled by `fill` once for each version of the file that says what belongs there. */
const keep = (name: string, says: string, fill: (folder: string) => void): string => {
  const version = createHash('sha256')
    .update(readFileSync(path.join(here, says)))
    .digest('hex')
    .slice(0, 12)
  const folder = path.join(kept, `${name}-${version}`)
  if (existsSync(path.join(folder, 'ready'))) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  fill(folder)
  mkdirSync(path.join(folder, 'ready'))
  return folder
}

const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The folder of the Translate Toolkit's commands, Python among them. */
const toolkitFolder = (): string =>
  path.join(
    keep('python', 'requirements.txt', (to) => {
      run('python3', ['-m', 'venv', to])
      const wanted = path.join(here, 'requirements.txt')
      run(path.join(to, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', '-r', wanted])
    }),
    'bin',
  )

/** Whether this is Debian or one of its kin. */
export const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

/** The strict schema of XLIFF 1.2. */
export const schemaOfXliff1 = (): string =>
  path.join(
    keep('schemas', 'schemas.sh', (to) => run('bash', [path.join(here, 'schemas.sh'), to])),
    'xliff-core-1.2-strict.xsd',
  )

type Script = 'tmx.py' | 'xliff.py'

/** What the Translate Toolkit says of a file; the commands are those of the script. */
export const toolkit = <T>(script: Script, command: string, ...args: readonly string[]): T =>
  JSON.parse(
    execFileSync(path.join(toolkitFolder(), 'python'), [path.join(here, script), command, ...args], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    }),
  ) as T

/** Runs one of the Translate Toolkit's own commands. It reports errors by ending well and writing nothing. */
export const toolkitCommand = (
  name: 'csv2tbx' | 'po2tmx' | 'pretranslate' | 'xliff2po',
  ...args: readonly string[]
): void => run(path.join(toolkitFolder(), name), ['--progress=none', ...args])

const classpath = (): string => {
  const folder = keep('okapi', 'okapi/pom.xml', (to) =>
    run('mvn', [
      '-q',
      '-B',
      '-f',
      path.join(here, 'okapi/pom.xml'),
      'dependency:build-classpath',
      `-Dmdep.outputFile=${path.join(to, 'classpath')}`,
    ]),
  )
  return readFileSync(path.join(folder, 'classpath'), 'utf8').trim()
}

/** What Okapi says of an XLIFF 2 file; the commands are those of Xliff2.java. `fault` where the file is not valid. */
export const okapi = (...args: readonly string[]): { units?: number; segments?: number; fault?: string } => {
  const { status, stderr, stdout } = spawnSync(
    'java',
    ['-cp', classpath(), path.join(here, 'okapi/Xliff2.java'), ...args],
    { encoding: 'utf8' },
  )
  if (status === 0) return JSON.parse(stdout) as { units: number; segments: number }
  if (status === 1) return { fault: stderr }
  throw new Error(`Okapi ended with ${status}: ${stderr}`)
}
