/** What keeps the ledger whole where several number at once without knowing of each other: compare-and-set and a unique index. */
import { setTimeout as wait } from 'node:timers/promises'

import { publish } from '#publishing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { waitingRows } from '../../../src/publishing/ledger'
import { numberRow } from '../../../src/publishing/number'
import { type TestCms, startCms } from '../../support/cms'
import { makeCause } from '../../support/content'

const HOLDERS = 4
/** Of one entry, so that each row must know the one before. */
const ROWS = 16
const LATE_MS = 20

let cms: TestCms

beforeAll(async () => {
  cms = await startCms()
})

afterAll(() => cms.stop())

type Row = { id: string; seq: number; hash: string; prev: string | null }

/** Numbers as the sequencer does, but outside of any unit, and each from a place of its own; whoever is refused tries again. */
const numberAll = async (holder: number, refusals: unknown[]): Promise<void> => {
  for (;;) {
    const waiting = await waitingRows(cms.payload, 50)
    if (waiting.length === 0) return
    const from = holder % waiting.length
    for (const row of [...waiting.slice(from), ...waiting.slice(0, from)])
      await numberRow(cms.payload, row).catch((error: unknown) => refusals.push(error))
  }
}

describe('four that number at once, none of them in a unit', () => {
  it('give every row one number and leave none out, and each row replaces the one before it', async () => {
    const { payload } = cms
    const id = await makeCause(payload, { en: 'Numbered by many' })
    for (let row = 0; row < ROWS; row += 1) {
      await payload.update({ collection: 'causes', id, locale: 'en', data: { summary: `Said at turn ${row}.` } })
      await publish(payload, { type: 'causes', id, locale: 'en' })
    }
    const { find } = payload.db
    // Answers that are late: what is decided by them may no longer be so.
    vi.spyOn(payload.db, 'find').mockImplementation(async function (this: typeof payload.db, ...asked) {
      const found = await find.apply(this, asked)
      await wait(Math.random() * LATE_MS)
      return found as never
    })
    const refusals: unknown[] = []
    await Promise.all(Array.from({ length: HOLDERS }, (_, holder) => numberAll(holder, refusals)))

    vi.restoreAllMocks()
    const { docs } = await payload.db.find<Row>({ collection: 'editions', limit: 0, pagination: false, sort: 'seq' })
    expect(docs.map(({ seq }) => seq)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1))
    expect(docs.map(({ prev }) => prev)).toEqual([null, ...docs.slice(0, -1).map(({ hash }) => hash)])
    expect(refusals.length, 'they met').toBeGreaterThan(0)
  })
})
