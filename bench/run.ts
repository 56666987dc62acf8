/** `npm run bench`: every figure of the README, measured in one run on one machine. `--quick` for a look. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { build } from '../src/cli/bootstrap/steps.mjs'
import { freePort } from '../tests/support/free-port'
import { startChild } from './child'
import { type Clinic, compare } from './delivered'
import { exportAll } from './export'
import { publishToVisible } from './publish'
import type { Result } from './result'

const isQuick = process.argv.includes('--quick')
const size = isQuick
  ? { entries: 25, seconds: 1, rounds: 1, publications: 20, editions: 5_000 }
  : { entries: 100, seconds: 5, rounds: 3, publications: 200, editions: 100_000 }

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

await build()
const directory = await mkdtemp(path.join(os.tmpdir(), 'qanun-bench-'))
const port = await freePort()
process.stdout.write('\nPreparing the entries …\n\n')
const clinic: Clinic = await startChild('clinic', { directory, entries: size.entries, port })
try {
  const [id = ''] = clinic.said.ids
  const { rounds, seconds } = size
  note(
    await compare(clinic, {
      name: 'entry',
      delivered: '/v1/en/causes/cause-number-0',
      rest: `/api/causes/${id}?locale=en&depth=1`,
      leastOfBare: 0.5,
      rounds,
      seconds,
    }),
  )
  note(
    await compare(clinic, {
      name: 'list of 20',
      delivered: '/v1/en/causes?limit=20',
      rest: '/api/causes?locale=en&depth=1&limit=20',
      rounds,
      seconds,
    }),
  )
  note(await publishToVisible(clinic, size.publications))
  note(await exportAll(clinic, { directory, editions: size.editions }))
} finally {
  await clinic.stop()
  await rm(directory, { recursive: true, force: true })
}

const [cpu] = os.cpus()
const machine = {
  cpu: cpu?.model ?? '',
  cores: os.cpus().length,
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  node: process.version,
}
await writeFile(
  path.join(import.meta.dirname, isQuick ? 'results.quick.json' : 'results.json'),
  `${JSON.stringify({ date: new Date().toISOString(), machine, size, results }, null, 2)}\n`,
)
process.exitCode = results.some(({ reached }) => reached === false) ? 1 : 0
