import { defineConfig } from 'vitest/config'

import { CONDITIONS } from './src/cli/bootstrap/node-flags.mjs'

/** What reads a replica only is the same on every database, and is tested once. */
const READS_NO_DATABASE = ['tests/integration/delivery/!(convergence).test.ts']

/** One process writes SQLite, so that there is nothing to share. */
const WANTS_SEVERAL_WRITERS = [
  'tests/integration/database/claim.test.ts',
  'tests/integration/publishing/joining.test.ts',
  'tests/integration/publishing/lease.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    execArgv: [CONDITIONS],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: process.env.TEST_DATABASE === 'mongodb' ? READS_NO_DATABASE : WANTS_SEVERAL_WRITERS,
          globalSetup: ['tests/support/database.ts'],
          maxWorkers: 2,
        },
      },
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
          fileParallelism: false,
          globalSetup: ['tests/support/e2e.ts'],
        },
      },
    ],
  },
})
