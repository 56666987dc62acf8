import { defineConfig } from 'vitest/config'

import { CONDITIONS } from './src/cli/bootstrap/node-flags.mjs'

/** What reads a replica only, or an export, is the same on every database, and so is what deliveries without one write; it is tested once. */
const SAME_ON_EVERY_DATABASE = [
  'tests/integration/channels/cursors-of-deliveries.test.ts',
  'tests/integration/channels/folder.test.ts',
  'tests/integration/client/**',
  'tests/integration/delivery/**',
]

/** Commands in processes of their own, which is the same on every database, too. */
const COMMANDS = 'tests/integration/cli/**/*.test.ts'

/** Builds and serves a copy of the project, and so needs nothing of what the others in the browser share. */
const COPY = 'tests/e2e/growing.test.ts'

/** One process writes SQLite, so that there is nothing to share. */
const WANTS_SEVERAL_WRITERS = [
  'tests/integration/database/claim.test.ts',
  'tests/integration/publishing/joining.test.ts',
  'tests/integration/publishing/lease.test.ts',
]

/** To start a process for each file takes longer than most of them. */
const IN_SHARED_PROCESSES = { isolate: false, setupFiles: ['tests/support/alone.ts'] }

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    execArgv: [CONDITIONS],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for has the time of a busy machine: how long it takes is no part of a test.
    expect: { poll: { timeout: 20_000 } },
    // A small machine has two cores, of which one alone would be used.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          ...IN_SHARED_PROCESSES,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: [
            COMMANDS,
            ...(process.env.TEST_DATABASE === 'mongodb' ? SAME_ON_EVERY_DATABASE : WANTS_SEVERAL_WRITERS),
          ],
          globalSetup: ['tests/support/database.ts'],
          ...IN_SHARED_PROCESSES,
        },
      },
      { extends: true, test: { name: 'commands', include: [COMMANDS], fileParallelism: false } },
      { extends: true, test: { name: 'copy', include: [COPY] } },
      {
        extends: true,
        // The first run of a machine fetches the tools.
        test: {
          name: 'outside',
          include: ['tests/outside/**/*.test.ts'],
          fileParallelism: false,
          hookTimeout: 600_000,
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [COPY],
          fileParallelism: false,
          globalSetup: ['tests/support/e2e.ts'],
        },
      },
    ],
  },
})
