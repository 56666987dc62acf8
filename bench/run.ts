/** `npm run bench`: every figure of the README, measured in one run on one machine. `--quick` for a look, `--only=NAME` for one of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { build } from '../src/cli/bootstrap/steps.mjs'
import { freePort } from '../tests/support/free-port'
import { backup } from './backup'
import { catchUpOverHttp } from './catch-up'
import { capacity } from './capacity'
import { checksOfUnits } from './checks'
import { type Child, startChild } from './child'
import { type Clinic, compare } from './delivered'
import { exchange } from './exchange'
import { exportAll } from './export'
import { fixedRate } from './fixed-rate'
import { publishToFollower } from './following'
import { manyEditions } from './many'
import { memoryLookUp } from './memory'
import { keptPages } from './pages'
import { publishToVisible } from './publish'
import type { Result } from './result'
import { search } from './search'
import { translateView, translations } from './translations'

const isQuick = process.argv.includes('--quick')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const size = isQuick
  ? {
      entries: 25,
      seconds: 1,
      rounds: 1,
      publications: 20,
      editions: 5_000,
      exchanged: 100,
      translated: 50,
      fixedRateSeconds: 6,
      backedUp: 100,
    }
  : {
      entries: 100,
      seconds: 5,
      rounds: 3,
      publications: 200,
      editions: 100_000,
      exchanged: 1_000,
      translated: 1_000,
      fixedRateSeconds: 60,
      backedUp: 1_000,
    }
const { rounds, seconds } = size

const directory = await mkdtemp(path.join(os.tmpdir(), 'qanun-bench-'))

/** What needs the whole product, served. */
const ofTheClinic: Readonly<Record<string, (clinic: Clinic) => Promise<Result[]>>> = {
  entry: (clinic) =>
    compare(clinic, {
      name: 'entry',
      delivered: '/v1/en/causes/cause-number-0',
      rest: `/api/causes/${clinic.said.ids[0] ?? ''}?locale=en&depth=1`,
      leastOfBare: 0.7,
      rounds,
      seconds,
    }),
  list: (clinic) =>
    compare(clinic, {
      name: 'list of 20',
      delivered: '/v1/en/causes?limit=20',
      rest: '/api/causes?locale=en&depth=1&limit=20',
      rounds,
      seconds,
    }),
  pages: (clinic) => keptPages(clinic, { path: '/en/causes/cause-number-0', rounds, seconds }),
  publish: (clinic) => publishToVisible(clinic, size.publications),
  following: (clinic) => publishToFollower(clinic, { directory, times: size.publications }),
  'fixed-rate': (clinic) => fixedRate(clinic, { rounds, seconds: size.fixedRateSeconds }),
  export: (clinic) => exportAll(clinic, { directory, editions: size.editions }),
}

const ofTheTranslations: Readonly<Record<string, () => Promise<Result[]>>> = {
  memory: memoryLookUp,
  'catch-up': () => catchUpOverHttp({ directory, editions: size.editions }),
  many: () => manyEditions({ directory, editions: size.editions, rounds, seconds }),
  capacity: () => capacity({ directory, rounds, seconds }),
  checks: checksOfUnits,
  'translate-view': () => translateView({ directory }),
  exchange: () => exchange({ directory, entries: size.exchanged }),
  translations: () => translations({ directory, entries: size.translated }),
  backup: () => backup({ directory, entries: size.backedUp }),
  search: () => search({ directory, entries: size.editions, rounds: isQuick ? 5 : 40 }),
}

const names = [...Object.keys(ofTheClinic), ...Object.keys(ofTheTranslations)]
if (only !== undefined && !names.includes(only)) {
  process.stderr.write(`There is no bench "${only}"; there are ${names.join(', ')}.\n`)
  process.exit(2)
}
const isWanted = ([name]: readonly [string, unknown]): boolean => only === undefined || only === name

const results: Result[] = []

const note = (found: readonly Result[]): void => {
  for (const { name, reached, target = '', unit, value } of found) {
    const verdict = reached === undefined ? '' : reached ? 'reached' : 'NOT REACHED'
    process.stdout.write(
      `${name.padEnd(44)} ${String(value).padStart(10)} ${unit.padEnd(12)} ${target.padEnd(8)} ${verdict}\n`,
    )
  }
  results.push(...found)
}

const startClinic = async (): Promise<Child<Clinic['said']>> => {
  await build()
  process.stdout.write('\nPreparing the entries …\n\n')
  return startChild('clinic', { directory, entries: size.entries, port: await freePort() })
}

try {
  for (const [, run] of Object.entries(ofTheTranslations).filter(isWanted)) note(await run())
  const wanted = Object.entries(ofTheClinic).filter(isWanted)
  if (wanted.length > 0) {
    const clinic = await startClinic()
    try {
      for (const [, run] of wanted) note(await run(clinic))
    } finally {
      await clinic.stop()
    }
  }
} finally {
  await rm(directory, { recursive: true, force: true })
}

const [cpu] = os.cpus()
const machine = {
  cpu: cpu?.model ?? '',
  cores: os.cpus().length,
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
}
// One bench alone is a look, not the figures.
if (only === undefined)
  await writeFile(
    path.join(import.meta.dirname, isQuick ? 'results.quick.json' : 'results.json'),
    `${JSON.stringify({ date: new Date().toISOString(), machine, size, results }, null, 2)}\n`,
  )
process.exitCode = results.some(({ reached }) => reached === false) ? 1 : 0
