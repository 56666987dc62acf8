import { createHash } from 'node:crypto'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { canonicalJson, type Entry } from '#contract'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readExport } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let ledger: MemoryLedger
let delivery: TestDelivery

beforeEach(async () => {
  ledger = ledgerOf(30)
  delivery = await startDelivery(ledger)
})

afterEach(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const BUNDLE = '/v1/bundle.sqlite'
const beside = () => readdirSync(delivery.directory).filter((name) => name.includes('.bundle-'))

const opened = async <T>(read: (db: InstanceType<typeof Database>) => T): Promise<T> => {
  const file = path.join(delivery.directory, 'downloaded.sqlite')
  writeFileSync(file, (await delivery.ask(BUNDLE)).body)
  const db = new Database(file)
  try {
    return read(db)
  } finally {
    db.close()
  }
}

const cause = (id: string, text: string, locale = 'fa') =>
  contentFixture({
    type: 'causes',
    id,
    locale,
    slug: `slug-of-${id}`,
    title: `عنوان ${id}`,
    mechanism: { html: `<p>${text}</p>`, markdown: text, text },
  })

describe('the bundle', () => {
  it('holds what the exports hold, byte by byte, and nothing that was public once', async () => {
    ledger
      .publish(cause('old', 'کهنه بود'))
      .publish(cause('old', 'تازه است'))
      .publish(cause('gone', 'پس گرفته شد'))
      .withdraw({ type: 'causes', id: 'gone', locale: 'fa' })
    await delivery.pull()
    const exported = await Promise.all(
      ['en', 'fa'].map(async (locale) => readExport((await delivery.ask(`/v1/export/${locale}.ndjson`)).text)),
    )
    const held = await opened(
      (db) => db.prepare('SELECT json FROM entry ORDER BY locale, seq').all() as { json: string }[],
    )
    expect(held.map(({ json }) => json)).toEqual(exported.flat().map((entry: Entry) => canonicalJson(entry)))
    const { body } = await delivery.ask(BUNDLE)
    for (const [text, isThere] of [
      ['تازه است', true],
      ['کهنه بود', false],
      ['پس گرفته شد', false],
    ] as const)
      expect(body.includes(text), text).toBe(isThere)
  })

  it('has the passages of chunks.ndjson, with their warnings', async () => {
    const warning = { id: 'w', severity: 'urgent', html: '<p>!</p>', markdown: '!', text: 'زنگ بزنید' }
    ledger.publish({ ...cause('warned', 'متن'), warnings: [warning] })
    await delivery.pull()
    const lines = (await delivery.ask('/v1/fa/chunks.ndjson')).text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; id: string; text: string; warnings: object[] })
      .filter(({ type }) => type === 'chunk')
    const { held, warnings } = await opened((db) => ({
      held: db
        .prepare("SELECT p.id, p.text FROM passage p JOIN entry e USING (seq) WHERE e.locale = 'fa' ORDER BY number")
        .all(),
      warnings: db
        .prepare(
          'SELECT p.id AS of, w.id, severity, held_by AS chunk FROM passage_warning w JOIN passage p USING (number)',
        )
        .all(),
    }))
    expect(held).toEqual(lines.map(({ id, text }) => ({ id, text })))
    expect(warnings).toEqual(lines.flatMap((line) => line.warnings.map((own) => ({ ...own, of: line.id }))))
    expect(warnings).toHaveLength(3)
  })

  it('is the same bytes for the same state, and another for another', async () => {
    const first = await delivery.ask(BUNDLE)
    const elsewhere = await startDelivery(ledger)
    const second = await elsewhere.ask(BUNDLE)
    await elsewhere.stop()
    expect(second.body.equals(first.body)).toBe(true)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(first.headers.etag).toBe(`"${createHash('sha256').update(first.body).digest('hex').slice(0, 32)}"`)
    ledger.publish(cause('more', 'بیشتر'))
    await delivery.pull()
    expect((await delivery.ask(BUNDLE)).headers.etag).not.toBe(first.headers.etag)
  })
})

describe('its file', () => {
  it('is made once for a state, however many ask at once, and kept alone', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => delivery.ask(BUNDLE)))
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
    const [made, ...others] = beside()
    expect(others).toEqual([])
    await delivery.ask(BUNDLE)
    expect(beside()).toEqual([made])
    ledger.publish(cause('more', 'بیشتر'))
    await delivery.pull()
    await delivery.ask(BUNDLE)
    expect(beside()).toHaveLength(1)
    expect(beside()).not.toEqual([made])
  })

  it('never is half of one: what a killed process left is not served, and is cleared away in time', async () => {
    const left = path.join(delivery.directory, 'replica.sqlite.bundle-left.part')
    const fresh = path.join(delivery.directory, 'replica.sqlite.bundle-fresh.part')
    for (const file of [left, fresh]) writeFileSync(file, 'half')
    utimesSync(left, new Date(0), new Date(0))
    expect((await delivery.ask(BUNDLE)).body.subarray(0, 15).toString()).toBe('SQLite format 3')
    expect(beside().filter((name) => name.endsWith('.part'))).toEqual(['replica.sqlite.bundle-fresh.part'])
  })

  it('is sent from where a download broke off, if it is still the same', async () => {
    const whole = await delivery.ask(BUNDLE)
    const { length } = whole.body
    const part = async (headers: Record<string, string>) => delivery.ask(BUNDLE, { headers })
    const rest = await part({ Range: 'bytes=1000-', 'If-Range': whole.headers.etag! })
    expect(rest.status).toBe(206)
    expect(rest.headers['content-range']).toBe(`bytes 1000-${length - 1}/${length}`)
    expect(rest.body.equals(whole.body.subarray(1000))).toBe(true)
    expect((await part({ Range: 'bytes=-16' })).body.equals(whole.body.subarray(-16))).toBe(true)
    expect((await part({ Range: 'bytes=10-19' })).body.equals(whole.body.subarray(10, 20))).toBe(true)
    const sentWhole: Record<string, string>[] = [
      { Range: 'bytes=1000-', 'If-Range': '"another"' },
      { Range: 'bytes=0-1,4-5' },
      { Range: 'bytes=20-10' },
      { Range: 'lines=1-2' },
    ]
    for (const headers of sentWhole) expect((await part(headers)).status, headers.Range).toBe(200)
    const behind = await part({ Range: `bytes=${length}-` })
    expect([behind.status, behind.headers['content-range']]).toEqual([416, `bytes */${length}`])
    expect((await part({ 'If-None-Match': whole.headers.etag! })).status).toBe(304)
    const head = await delivery.ask(BUNDLE, { method: 'HEAD' })
    expect([head.headers['content-length'], head.body.length]).toEqual([String(length), 0])
  })
})
