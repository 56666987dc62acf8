import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { sha256 } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readExport } from '../../support/consumer'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

type End = { type: string; count: number; seq: number; sha256: string }

let ledger: MemoryLedger
let delivery: TestDelivery

beforeAll(async () => {
  ledger = ledgerOf(500)
  ledger.withdraw({ type: 'causes', id: 'id2', locale: 'fa' })
  ledger.publish(
    contentFixture({ type: 'causes', id: 'id4', locale: 'fa', slug: 'می‌خواهم', title: 'می‌خواهم؛ هٔ، «ی» — ۱۲ 😀' }),
  )
  delivery = await startDelivery(ledger)
})

afterAll(() => delivery.stop())

/** As a careful client reads it: null where the last line does not prove the rest. */
const checked = (bytes: Buffer): { end: End; lines: string[] } | null => {
  const text = bytes.toString()
  const start = text.lastIndexOf('\n', text.length - 2) + 1
  try {
    const end = JSON.parse(text.slice(start)) as End
    if (end.type !== '_end' || end.sha256 !== sha256(Buffer.from(text.slice(0, start)))) return null
    return { end, lines: text.slice(0, start).split('\n').slice(0, -1) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

describe('an export', () => {
  it('ends with a line that counts and hashes what goes before it', async () => {
    for (const locale of ['en', 'fa']) {
      const { body } = await delivery.ask(`/v1/export/${locale}.ndjson`)
      const { end, lines } = checked(body)!
      const seqs = lines.map((line) => (JSON.parse(line) as { seq: number }).seq)
      expect(end.count).toBe(lines.length)
      expect(end.seq).toBe(seqs.at(-1))
      expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    }
  })

  it('has every current entry as the entry’s own address has it, byte by byte', async () => {
    const { lines } = checked((await delivery.ask('/v1/export/fa.ndjson')).body)!
    expect(lines).toHaveLength(249)
    for (const line of lines.slice(-5)) {
      const { slug } = JSON.parse(line) as { slug: string }
      expect((await delivery.ask(`/v1/fa/causes/${encodeURIComponent(slug)}`)).text).toBe(line)
    }
    expect(lines.at(-1)).toContain('"title":"می‌خواهم؛ هٔ، «ی» — ۱۲ 😀"')
  })

  it('that is cut off is seen, wherever the cut is', async () => {
    const { body } = await delivery.ask('/v1/export/fa.ndjson')
    expect(checked(body)).not.toBeNull()
    const cuts = [
      0,
      1,
      ...Array.from({ length: 400 }, (_, step) => Math.floor((step * body.length) / 400)),
      ...Array.from({ length: 200 }, (_, back) => body.length - 2 - back),
    ]
    for (const cut of cuts) expect(checked(body.subarray(0, cut)), `cut at ${cut} of ${body.length}`).toBeNull()
  })

  it('keeps its letters when it is read in pieces cut at any byte', async () => {
    const { body, text } = await delivery.ask('/v1/export/fa.ndjson')
    const tail = body.subarray(-3000)
    for (let offset = 1; offset < tail.length; offset += 1) {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      const joined = decoder.decode(tail.subarray(0, offset), { stream: true }) + decoder.decode(tail.subarray(offset))
      if (text.endsWith(joined.slice(1))) continue
      expect.fail(`cut at ${offset}`)
    }
  })

  it('is the same whatever the coding', async () => {
    const plain = (await delivery.ask('/v1/export/fa.ndjson')).body
    const [br, gzip] = await Promise.all(
      ['br', 'gzip'].map((coding) => delivery.ask('/v1/export/fa.ndjson', { headers: { 'Accept-Encoding': coding } })),
    )
    expect(brotliDecompressSync(br!.body)).toEqual(plain)
    expect(gunzipSync(gzip!.body)).toEqual(plain)
  })

  it('of a language without entries has its last line only', async () => {
    const empty = await startDelivery(ledgerOf(1))
    expect((await empty.ask('/v1/export/fa.ndjson')).json()).toEqual({
      type: '_end',
      count: 0,
      seq: 0,
      sha256: sha256(''),
    })
    await empty.stop()
  })
})

describe('an export of much', () => {
  it('is of one state, and waits for its reader without taking memory', async () => {
    const big = ledgerOf(4000, { body: { html: 'متن '.repeat(2000), markdown: '', text: '', blocks: [] } })
    const slow = await startDelivery(big)
    const { etag, text, buffered } = await new Promise<{ etag: string; text: string; buffered: number }>(
      (resolve, reject) => {
        http
          .get(`${slow.url}/v1/export/en.ndjson`, async (res) => {
            res.pause()
            for (let turn = 0; turn < 20; turn += 1) await slow.ask('/v1')
            const bytes = slow.buffered()
            // While it stands still, everything that it has yet to give changes.
            for (let number = 3999; number > 3900; number -= 2)
              big.withdraw({ type: 'causes', id: `id${number}`, locale: 'en' })
            big.publish(contentFixture({ type: 'causes', id: 'late', locale: 'en', slug: 'late', title: 'Late' }))
            await slow.pull()
            const parts: Buffer[] = []
            for await (const part of res) parts.push(part as Buffer)
            resolve({ etag: res.headers.etag!, text: Buffer.concat(parts).toString(), buffered: bytes })
          })
          .on('error', reject)
      },
    )
    expect(buffered).toBeLessThan(2 * 1024 * 1024)
    expect(checked(Buffer.from(text))?.end.count).toBe(2000)
    expect(readExport(text).some(({ id }) => id === 'late')).toBe(false)
    expect((await slow.ask('/v1/export/en.ndjson', { method: 'HEAD' })).headers.etag).not.toBe(etag)
    await slow.stop()
  })

  it('leaves nothing open behind a reader that goes away', async () => {
    const { readdirSync, readlinkSync } = await import('node:fs')
    // Where the system says what is open; elsewhere the count stays zero on both sides.
    const opened = () => {
      try {
        return readdirSync('/proc/self/fd').filter((fd) => {
          try {
            return readlinkSync(`/proc/self/fd/${fd}`).startsWith(delivery.directory)
          } catch {
            return false
          }
        }).length
      } catch {
        return 0
      }
    }
    await delivery.ask('/v1/export/fa.ndjson')
    const before = opened()
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise<void>((resolve) => {
        const sent = http.get(`${delivery.url}/v1/export/fa.ndjson`, (res) => {
          res.on('error', () => {})
          res.once('data', () => {
            sent.destroy()
            resolve()
          })
        })
        sent.on('error', () => {})
      })
      await delivery.ask('/v1/export/fa.ndjson', { method: 'HEAD' })
    }
    await expect.poll(opened).toBe(before)
  })
})
