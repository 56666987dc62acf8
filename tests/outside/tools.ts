/**
 * Tools of other makers, fetched by their package managers the first time they are asked for and kept in a folder of the
 * system's: the Translate Toolkit (PyPI), Okapi's XLIFF 2 library (Maven), the schemas of XLIFF 1.2 (Debian); for /v1,
 * validators and readers of feeds, schemas and descriptions, and an API fuzzer (PyPI).
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

/** The folder of the commands of Python packages, Python among them. */
export const pythonFolder = (name: string, requirements: string): string =>
  path.join(
    keep(name, requirements, (to) => {
      run('python3', ['-m', 'venv', to])
      const wanted = path.join(here, requirements)
      run(path.join(to, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', '-r', wanted])
    }),
    'bin',
  )

const toolkitFolder = (): string => pythonFolder('python', 'requirements.txt')

const contractFolder = (): string => pythonFolder('contract', 'contract/requirements.txt')

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

/** What validators and readers of others say of a part of /v1; the commands are those of contract/check.py. */
export const contractCheck = <T>(command: 'metrics' | 'openapi' | 'rss' | 'schemas', ...args: readonly string[]): T =>
  JSON.parse(
    execFileSync(path.join(contractFolder(), 'python'), [path.join(here, 'contract/check.py'), command, ...args], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    }),
  ) as T

/** Lets schemathesis loose on a server, by one of its descriptions and with all checks. The same requests each time. @returns its report; `isClean` where it found nothing */
export const fuzz = async (
  url: string,
  options: readonly string[],
  description = '/v1/openapi.json',
): Promise<{ readonly isClean: boolean; readonly report: string }> => {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'qanun-fuzz-'))
  const common = ['--url', url, '--checks', 'all', '--seed', '5', '--generation-database', 'none', '--no-color']
  const child = spawn(
    path.join(contractFolder(), 'schemathesis'),
    [
      '--config-file',
      path.join(here, 'contract/schemathesis.toml'),
      'run',
      `${url}${description}`,
      ...common,
      ...options,
    ],
    {
      // It keeps what it found, and would begin with that the next time.
      cwd,
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: path.join(here, 'contract'),
        PYTHONDONTWRITEBYTECODE: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  rmSync(cwd, { recursive: true, force: true })
  return { isClean: code === 0, report: Buffer.concat(parts).toString() }
}
