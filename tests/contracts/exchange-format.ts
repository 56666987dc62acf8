/** What every format of exchange keeps to, whichever it is: what goes out comes back, in pieces of any size. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type {
  ExchangeEntry,
  ExchangeFormat,
  ExchangeHead,
  ExchangeUnit,
  ReturnedUnit,
} from '../../src/translation/exchange'
import { UnreadableFile, UnwritableUnit } from '../../src/translation/exchange'
import { arbitraryEntry, arbitraryUnit, unitFixture } from '../support/exchange/entries'
import { bytesOf, readAll, streamOf, writeAll } from '../support/exchange/streams'

export const HEAD: ExchangeHead = { sourceLocale: 'en', targetLocale: 'fa', at: '2026-11-23T08:00:00.000Z' }

export const keepsToExchangeFormat = (format: ExchangeFormat): void => {
  const entryWith = (unit: ExchangeUnit): ExchangeEntry => ({ type: 'causes', id: 'x', title: 'Cramp', units: [unit] })
  const there = async (...entries: ExchangeEntry[]): Promise<string> => writeAll(format, HEAD, entries)

  describe(`${format.name} as a format of exchange`, () => {
    it('brings back every unit as it went out', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryEntry, { maxLength: 3 }), async (entries) => {
          fc.pre(format.name !== 'xliff1' || entries.length > 0)
          const file = await there(...entries)
          const { sourceLocale, targetLocale, units } = await readAll(format, [bytesOf(file)])
          expect([sourceLocale, targetLocale]).toEqual(['en', 'fa'])
          expect(units).toEqual(entries.flatMap((entry) => entry.units.map((unit) => backOf(entry, unit))))
        }),
        { numRuns: 300 },
      )
    })

    it('reads the same whichever way the bytes are cut', async () => {
      const file = bytesOf(
        await there(entryWith(unitFixture({ target: 'گرفتگی‌های <1>عضله</1> 🦵 <2/>', state: 'draft' }))),
      )
      const whole = await readAll(format, [file])
      for (const size of [1, 2, 3, 7, 64])
        expect(await readAll(format, cutInto(file, size)), `pieces of ${size}`).toEqual(whole)
    })

    it.each<[string, string]>([
      ['a half-space', 'می‌رود'],
      ['a short vowel and a hamza above', 'اصلاً نقطهٔ'],
      ['directional marks', '\u200e−۵٫۵\u200f \u2067a\u2069'],
      ['a byte order mark first', '\ufeffa'],
      ['a carriage return', 'a\rb\r\nc\nd'],
      ['tabs and spaces at both ends', '\t  a  \t'],
      ['nothing but spaces', '   '],
      ['a control character', 'a\u0000b\u0007c\u001fd'],
      ['what is no character', 'a\ufffeb\uffffc'],
      ['C1 controls and line separators', 'a\u0085b\u2028c\u2029d'],
      ['an end of CDATA', 'a]]>b'],
      ['what looks like markup', '&lt;b>bold&lt;/b> &amp;amp; &amp;#65; &lt;!-- -->'],
      ['what looks like a formula', '=HYPERLINK("http://x")'],
      ['an apostrophe before what looks like a formula', "'=1+1"],
      ['two apostrophes', "''a"],
      ['a dash first', '- a'],
      ['quotes, commas and semicolons', 'a "b", c; d\te'],
      ['a character beyond the first plane', '🦵𝒳'],
      ['nested marks', '<1>a <2>b</2> <3/></1>'],
      ['marks side by side', '<1></1><2/><3/>'],
      ['two hundred thousand characters', 'آب '.repeat(66_666)],
    ])('keeps %s', async (_, text) => {
      const unit = unitFixture({ source: text, target: text, state: 'translated' })
      const { units } = await readAll(format, [bytesOf(await there(entryWith(unit)))])
      expect(units).toEqual([backOf(entryWith(unit), unit)])
    })

    it.each(['machine', 'draft', 'translated', 'reviewed', 'outdated'] as const)(
      'keeps the state %s',
      async (state) => {
        const unit = unitFixture({ target: 'دو <1>قرص</1> <2/>.', state })
        const { units } = await readAll(format, [bytesOf(await there(entryWith(unit)))])
        expect(units.map((found) => found.state)).toEqual([state])
      },
    )

    it('brings back a unit without a translation as missing', async () => {
      const { units } = await readAll(format, [bytesOf(await there(entryWith(unitFixture({}))))])
      expect(units.map(({ state, target }) => [state, target])).toEqual([['missing', null]])
    })

    it.each<[string, Partial<ExchangeUnit>]>([
      ['broken marks', { source: '<1>a' }],
      ['a doubled mark in its translation', { target: '<2/><2/>' }],
      ['half a character', { source: 'a\ud800' }],
      ['a text beyond the bounds', { source: 'a'.repeat(200_001) }],
      ['no key', { key: '' }],
      ['a control character in its key', { key: 'a\u0001' }],
      ['sentences that are not its source', { source: 'a b', sentences: ['a', 'b'] }],
    ])('refuses to write a unit with %s', async (_, over) => {
      await expect(there(entryWith(unitFixture(over)))).rejects.toThrow(UnwritableUnit)
    })

    it.each([
      ['UTF-16 with a mark', Buffer.from('\ufeff<xliff/>', 'utf16le')],
      ['UTF-16 without one', Buffer.from('<xliff/>', 'utf16le')],
      ['bytes that are no UTF-8', Buffer.concat([bytesOf('a,b\n\n  c'), Buffer.from([0xff, 0xfe, 0x41])])],
      ['nothing', Buffer.alloc(0)],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
      ['a page of HTML', bytesOf('<html><body>502 Bad Gateway</body></html>')],
      ['a sentence', bytesOf('Here you are, with kind regards')],
    ])('says that it cannot read %s', async (_, bytes) => {
      await expect(readAll(format, [bytes])).rejects.toThrow(UnreadableFile)
    })

    it('says where the bytes are no UTF-8', async () => {
      const file = await there(entryWith(unitFixture({})))
      const bytes = Buffer.concat([bytesOf(`${file}\n\n`), Buffer.from([0xc3, 0x28])])
      const error = await readAll(format, [bytes]).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UnreadableFile)
      expect(error).toMatchObject({ line: file.split('\n').length + 2, column: 1 })
    })

    it('hands on what goes wrong with the source of the bytes', async () => {
      const file = bytesOf(await there(entryWith(unitFixture({}))))
      const torn = async function* torn() {
        yield file.subarray(0, 200)
        throw new RangeError('The line was cut.')
      }
      await expect(readAll(format, torn())).rejects.toThrow(RangeError)
    })

    it('holds one entry at a time while it writes', async () => {
      let asked = 0
      const entries = async function* entries() {
        for (asked = 1; asked <= 1_000; asked += 1) yield entryWith(unitFixture({ key: `k${asked}` }))
      }
      for await (const text of format.write(HEAD, entries())) if (text.includes('k3')) break
      expect(asked).toBeLessThanOrEqual(4)
    })

    it('asks for no more of a file than it needs for the units that are wanted', async () => {
      const units = Array.from({ length: 5_000 }, (_, index) => unitFixture({ key: `k${index}` }))
      const file = bytesOf(await there({ ...entryWith(units[0]!), units }))
      let bytes = 0
      const counted = async function* counted() {
        for (const piece of cutInto(file, 4_096)) {
          bytes += piece.length
          yield piece
        }
      }
      const returned = await format.read(counted())
      for await (const { key } of returned.units) if (key === 'k10') break
      expect(bytes).toBeLessThan(file.length / 4)
    })

    it('keeps nothing of a file but what was kept of its units', async () => {
      const notes = [`${'For patients, and for those who look after them. '.repeat(200)}End.`]
      const units = Array.from({ length: 1_500 }, (_, index) => unitFixture({ key: `body.row-${index}.text#1`, notes }))
      const file = bytesOf(await there({ ...entryWith(units[0]!), units }))
      const before = usedAfterCollection()
      const keys: string[] = []
      const { units: returned } = await format.read(streamOf([file]))
      for await (const { key } of returned) keys.push(key)
      expect(keys).toHaveLength(units.length)
      expect(usedAfterCollection() - before).toBeLessThan(file.length / 4)
    })

    it('never throws anything but UnreadableFile at a file that was cut or scribbled on', async () => {
      const file = bytesOf(await there(entryWith(unitFixture({ target: '<1>a</1>. b <2/>', state: 'draft' }))))
      await fc.assert(
        fc.asyncProperty(
          fc.nat(file.length),
          fc.nat(file.length),
          fc.uint8Array({ maxLength: 6 }),
          async (a, b, junk) => {
            const scribbled = Buffer.concat([file.subarray(0, a), junk, file.subarray(b)])
            const error = await readAll(format, [scribbled]).then(
              () => null,
              (reason: unknown) => reason,
            )
            if (error !== null) expect(error).toBeInstanceOf(UnreadableFile)
          },
        ),
        { numRuns: 500 },
      )
    })

    it('reads any unit by itself as it reads it among others', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryUnit, { minLength: 2, maxLength: 4 }), async (units) => {
          const entry = { ...entryWith(units[0]!), units }
          const together = await readAll(format, [bytesOf(await there(entry))])
          const apart = await Promise.all(
            units.map(async (unit) => readAll(format, [bytesOf(await there(entryWith(unit)))])),
          )
          expect(together.units).toEqual(apart.flatMap((file) => file.units))
        }),
        { numRuns: 50 },
      )
    })
  })
}

const backOf = ({ id, type }: ExchangeEntry, unit: ExchangeUnit): ReturnedUnit => ({
  type,
  id,
  key: unit.key,
  source: unit.source,
  sourceHash: unit.sourceHash,
  target: unit.target,
  state: unit.target === null ? 'missing' : unit.state,
  notes: unit.notes,
})

/** Bytes of the heap in use once all is thrown away that can be. */
const usedAfterCollection = (): number => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const cutInto = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
