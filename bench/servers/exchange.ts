/**
 * Writes many entries into one file and reads them back, as an export and an import do; says how long each took, and asked
 * anything, how much memory all of it took at most.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import path from 'node:path'
import { resourceUsage } from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { type ExchangeEntry, type ExchangeUnit, formatOf, planImport } from '../../src/translation/exchange'
import { sentencesOf } from '../../src/translation/units/sentences'

type Given = {
  readonly directory: string
  readonly format: string
  readonly entries: number
  readonly unitsOfEach: number
}

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const format = formatOf(given.format)
const file = path.join(given.directory, `exchange.${format.extensions[0]}`)

const SOURCE =
  'A cramp is a sudden and <1>involuntary</1> shortening of a muscle. It hurts, and it goes by itself after some time. ' +
  'Stretch the calf slowly, drink <2/> of water, and see a doctor when it comes back every night.'
const TARGET =
  'گرفتگی یعنی <1>کوتاه‌شدن</1> ناگهانی و ناخواستهٔ عضله. درد دارد و پس از مدتی خودبه‌خود خوب می‌شود. ' +
  'ساق پا را آرام بکشید، <2/> آب بنوشید و اگر هر شب برگشت نزد پزشک بروید.'

const unitOf = (entry: number, number: number): ExchangeUnit => {
  const source = `${SOURCE} (${entry}, ${number})`
  const target = `${TARGET} (${entry}، ${number})`
  return {
    key: `body.row-${number}.text#1`,
    labels: ['Body', 'Paragraph'],
    source,
    sentences: sentencesOf(source, 'en'),
    target: number % 2 === 0 ? target : null,
    state: number % 2 === 0 ? 'translated' : 'missing',
    sourceHash: String(entry * 1_000 + number).padStart(64, 'a'),
    marks: [
      { mark: 1, kind: 'bold', isPair: true, of: '' },
      { mark: 2, kind: 'quantity', isPair: false, of: 'water' },
    ],
    notes: ['For patients.'],
    terms: [{ source: 'cramp', target: 'گرفتگی' }],
    matches: number % 3 === 0 ? [{ source, target, percent: 92 }] : [],
  }
}

const entryOf = (number: number): ExchangeEntry => ({
  type: 'causes',
  id: `id-${number}`,
  title: `Cause ${number}`,
  units: Array.from({ length: given.unitsOfEach }, (_, index) => unitOf(number, index + 1)),
})

async function* entries(): AsyncGenerator<ExchangeEntry> {
  for (let number = 1; number <= given.entries; number += 1) yield entryOf(number)
}

const write = async (): Promise<void> => {
  const head = { sourceLocale: 'en', targetLocale: 'fa', at: '2026-11-23T08:00:00.000Z' }
  await pipeline(Readable.from(format.write(head, entries())), createWriteStream(file))
}

/** How many units came back just as they are. */
const read = async (): Promise<number> => {
  let same = 0
  const { units } = await format.read(createReadStream(file))
  for await (const { kind } of planImport(units, async (_, id) => entryOf(Number(id.slice(3))).units))
    if (kind === 'same') same += 1
  return same
}

const began = performance.now()
await write()
const written = performance.now()
const same = await read()
const ended = performance.now()
process.stdout.write(`${JSON.stringify({ writeMs: written - began, readMs: ended - written, same })}\n`)
// In kilobytes (getrusage(2), ru_maxrss).
process.stdin.on('data', () => process.stdout.write(`${JSON.stringify({ peakKilobytes: resourceUsage().maxRSS })}\n`))
