import { expect, test } from 'vitest'

import { exclusively, type Transaction } from '../../../src/database/write-queue'

/** As SQLite's driver: everything is done by the time it is awaited. */
const AT_ONCE: Transaction = {
  begin: async () => {},
  commit: async () => {},
  rollback: async () => {},
  requireOpen: async () => {},
}
const UNITS = 20

test('whoever writes again and again lets the process do its other work before each unit', async () => {
  let turns = 0
  let isOver = false
  const otherWork = () => {
    turns += 1
    if (!isOver) setImmediate(otherWork)
  }
  setImmediate(otherWork)
  for (let unit = 0; unit < UNITS; unit += 1) await exclusively(AT_ONCE, async () => {})
  isOver = true
  expect(turns).toBeGreaterThanOrEqual(UNITS - 1)
})
