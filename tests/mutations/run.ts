/**
 * Breaks the code on purpose, one way after the other, in a copy of the project, and sees that the test of the invariant
 * fails each time: a test that can't fail proves nothing. `npm run test:mutations`
 */
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'

import { copyProject } from '../support/copy'
import { type Mutation, MUTATIONS } from './mutations'

const copy = copyProject({})
for (const part of ['tests', 'vitest.config.ts']) cpSync(part, path.join(copy.directory, part), { recursive: true })

const passes = (test: string): boolean =>
  spawnSync('node_modules/.bin/vitest', ['run', '--project', 'integration', test], {
    cwd: copy.directory,
    stdio: 'ignore',
  }).status === 0

const isNoticed = ({ file, find, replace, test }: Mutation): boolean => {
  copy.edit(file, (text) => text.replace(find, replace))
  try {
    return !passes(test)
  } finally {
    copy.edit(file, () => originals.get(file) ?? '')
  }
}

const originals = new Map<string, string>()
for (const { file } of MUTATIONS) {
  copy.edit(file, (text) => {
    originals.set(file, text)
    return `${text}\n`
  })
}

let survivors = 0
try {
  for (const test of new Set(MUTATIONS.map((mutation) => mutation.test))) {
    if (!passes(test)) throw new Error(`${test} fails without any change: mend that first.`)
  }
  for (const mutation of MUTATIONS) {
    const noticed = isNoticed(mutation)
    if (!noticed) survivors += 1
    process.stdout.write(`${noticed ? '✔ noticed ' : '✖ SURVIVES'}  ${mutation.name}\n`)
  }
} finally {
  await copy.remove()
}
process.stdout.write(`\n${MUTATIONS.length - survivors} of ${MUTATIONS.length} noticed\n`)
process.exitCode = survivors === 0 ? 0 : 1
