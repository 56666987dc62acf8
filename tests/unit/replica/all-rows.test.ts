import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { openReader, openStore } from '#replica'
import { expect, test } from 'vitest'

import { contentFixture, MemoryLedger } from '../../support/ledger-fixture'

const ROWS = 150
/** All rows together are more than one answer holds. */
const LONG = 'water '.repeat(10_000)

test('a reader that has given as many rows as fit an answer sees what is withdrawn after that', () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-rows-'))
  const file = path.join(directory, 'replica.sqlite')
  const ledger = new MemoryLedger()
  for (let number = 0; number < ROWS; number += 1)
    ledger.publish(
      contentFixture({
        type: 'causes',
        id: `id${number}`,
        locale: 'en',
        slug: `cause-${number}`,
        title: `Cause ${number}`,
        summary: LONG,
      }),
    )
  const store = openStore(file)
  store.restart('first')
  store.apply(ledger.rows)
  const reader = openReader(file)
  try {
    const { reach, texts } = reader.inOneState(() => reader.allRows(0, 1_000))
    expect(texts.length).toBeLessThan(ROWS)
    expect(reach).toBe(ledger.rows[texts.length - 1]?.seq)
    const withdrawal = ledger.withdraw({ type: 'causes', id: 'id0', locale: 'en' }).rows.slice(-1)
    store.apply(withdrawal)
    expect(reader.head().seq).toBe(withdrawal[0]?.seq)
    expect(reader.entry('en', 'causes', 'cause-0')).toBeNull()
    expect(texts.length + reader.allRows(reach, 1_000).texts.length).toBe(ROWS + 1)
  } finally {
    reader.close()
    store.close()
    rmSync(directory, { recursive: true, force: true })
  }
})
