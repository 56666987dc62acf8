/** The rule that keeps drafts from leaking is only worth something if it fails when it is broken. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const directories: string[] = []

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true })
})

type Files = Readonly<Record<string, string>>

const CLEAN: Files = {
  'src/contract/index.ts': 'export type Entry = { id: string }',
  'src/language/index.ts': "export const direction = 'rtl'",
  'src/database/index.ts': "import { getPayload } from 'payload'\nexport const connect = () => getPayload",
  'src/publishing/index.ts':
    "import { connect } from '#database'\nimport type { Entry } from '#contract'\nexport type Made = Entry\nexport const publish = connect",
  'src/publishing/ledger.ts': "import { connect } from '#database'\nexport const append = connect",
  'src/hooks/index.ts': "import { publish } from '#publishing'\nexport const afterChange = publish",
  'collections/index.ts': "import { afterChange } from '#hooks'\nexport const collections = [afterChange]",
  'src/replica/index.ts': "import type { Entry } from '#contract'\nexport type Kept = Entry",
  'src/channels/index.ts': "import { direction } from '#language'\nexport const channel = direction",
  'src/delivery/index.ts': "import type { Kept } from '#replica'\nexport type Answer = Kept",
  'src/server/index.ts':
    "import type { Answer } from '#delivery'\nimport { publish } from '#publishing'\nexport type Wired = Answer\nexport const serve = publish",
}

type Violation = { readonly rule: string; readonly to: string }

const cruise = async (files: Files): Promise<Violation[]> => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'qanun-imports-'))
  directories.push(directory)
  const all: Files = {
    ...files,
    'package.json': JSON.stringify({
      name: 'fixture',
      type: 'module',
      imports: { '#collections': './collections/index.ts', '#*': './src/*/index.ts' },
      dependencies: { payload: '*' },
    }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } }),
    'node_modules/payload/package.json': JSON.stringify({
      name: 'payload',
      version: '0.0.0',
      type: 'module',
      exports: './index.js',
    }),
    'node_modules/payload/index.js': 'export const getPayload = 1',
  }
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true })
    await writeFile(path.join(directory, name), text)
  }
  await cp(path.join(root, '.dependency-cruiser.mjs'), path.join(directory, '.dependency-cruiser.mjs'))
  const args = [
    path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'src',
    'collections',
  ]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: directory, maxBuffer: 1e8 }).catch(
    (error: { stdout?: string }) => {
      if (!error.stdout) throw error
      return { stdout: error.stdout }
    },
  )
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; to: string }[] } }
  return report.summary.violations.map(({ rule, to }) => ({ rule: rule.name, to }))
}

describe('imports go one way', () => {
  it('a tree that keeps the rules has no violation', async () => {
    expect(await cruise(CLEAN)).toEqual([])
  })

  it.each<[string, string, Files]>([
    [
      'the delivery imports payload',
      'reading-cannot-reach-writing',
      { 'src/delivery/index.ts': "import { getPayload } from 'payload'\nexport const leak = getPayload" },
    ],
    [
      'the channels reach the database over a chain of type imports',
      'reading-cannot-reach-writing',
      {
        'src/channels/index.ts': "import type { direction } from '#language'\nexport type Channel = typeof direction",
        'src/language/index.ts': "export type { collections as direction } from '#collections'",
      },
    ],
    [
      'the site imports what publishes',
      'reading-cannot-reach-writing',
      { 'src/site/page.tsx': "import { publish } from '#publishing'\nexport const page = publish" },
    ],
    [
      'the publishing imports the replica',
      'what-publishing-may-import',
      { 'src/publishing/index.ts': "import type { Kept } from '#replica'\nexport type Made = Kept" },
    ],
    [
      'the contract imports a room',
      'what-contract-may-import',
      { 'src/contract/index.ts': "export { connect } from '#database'" },
    ],
    [
      'the database imports a room',
      'what-database-may-import',
      { 'src/database/index.ts': "export { direction } from '#language'" },
    ],
    [
      'a room is entered by a file that is not its index',
      'through-the-front-door',
      { 'src/server/index.ts': "export { append } from '../publishing/ledger'" },
    ],
    [
      'a room imports the wiring',
      'nobody-imports-the-wiring',
      { 'src/hooks/index.ts': "export { serve } from '#server'" },
    ],
    [
      'the collections import what reads',
      'collections-import-words-fields-access-hooks',
      { 'collections/index.ts': "import type { Kept } from '#replica'\nexport const collections: Kept[] = []" },
    ],
    [
      'two files import each other',
      'no-cycles',
      {
        'src/replica/index.ts': "export { store } from './store'\nexport const here = 1",
        'src/replica/store.ts': "export { here as store } from './index'",
      },
    ],
  ])('%s: %s', async (_what, rule, broken) => {
    expect((await cruise({ ...CLEAN, ...broken })).map((violation) => violation.rule)).toContain(rule)
  })
})
