/**
 * A clinic with entries to translate, made where they aren't there yet, and Payload's REST API on a port. Asked `export`, `preview` or `import`, it does
 * that with all of them and says how long it took, what came of it, and how much memory the process took at most.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import path from 'node:path'
import { resourceUsage } from 'node:process'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { openPayload } from '#server'
import { entriesToExport, exportEntries, formatOf, importFile, readExchange } from '#translation'

import { readEnvironment } from '../../src/environment/environment'
import type { ExchangeEntry } from '../../src/translation/exchange'
import { escapeText } from '../../src/translation/units/marked-text'
import { makeSource } from '../../tests/support/content'
import { serveRest } from '../../tests/support/rest'
import { clinicLines } from '../clinic-lines'
import { translatableCause } from '../content'

type Given = { readonly directory: string; readonly entries: number; readonly paragraphs: number }

const { directory, entries, paragraphs } = JSON.parse(process.argv[2] ?? '{}') as Given
Object.assign(process.env, { DATA_DIR: `${directory}/data`, MEDIA_DIR: `${directory}/media` })

const languages = { sourceLocale: 'en', targetLocale: 'fa' }
const file = path.join(directory, 'translations.xlf')
const format = formatOf('xliff2')
const lines = clinicLines()
const persian = new Map(lines.map(({ en, fa }) => [escapeText(en), escapeText(fa)]))

const payload = await openPayload(readEnvironment(process.env).databaseUrl)
const source = await makeSource(payload)
const { docs } = await payload.find({ collection: 'causes', depth: 0, limit: entries, select: {} })
const ids = docs.map(({ id }) => String(id))
for (let number = ids.length; number < entries; number += 1) {
  const data = translatableCause(number, { lines, source, paragraphs })
  ids.push(String((await payload.create({ collection: 'causes', locale: 'en', data: data as never })).id))
}

/** As a translator would send it back: a text for every unit. */
async function* translated(given: AsyncIterable<ExchangeEntry>): AsyncGenerator<ExchangeEntry> {
  for await (const entry of given) {
    const units = entry.units.map((unit) => ({
      ...unit,
      target: inPersian(unit.source),
      state: 'translated' as const,
    }))
    yield { ...entry, units }
  }
}

/** The clinic's own translation of a line, or of a title, with its number in brackets. */
const inPersian = (marked: string): string => {
  const [, text = marked, number = ''] = /^(.*) \(?(\d+)\)?$/su.exec(marked) ?? []
  return `${persian.get(text) ?? 'متنی دیگر'} (${Number(number).toLocaleString('fa', { useGrouping: false })})`
}

const exportAll = async (): Promise<object> => {
  const keys = await entriesToExport(payload, languages)
  const head = { ...languages, at: new Date().toISOString() }
  const text = format.write(head, translated(exportEntries(payload, keys, languages)))
  await pipeline(Readable.from(text), createWriteStream(file))
  return { entries: keys.length }
}

const importAll = async (isDryRun: boolean): Promise<object> => {
  const returned = await readExchange(file, createReadStream(file))
  const options = { isDryRun, takeConflicts: false, by: null, mayReview: true }
  const { changes, conflicts, faults, same } = await importFile(payload, returned, options)
  return { changes, same, conflicts: conflicts.length, faults: faults.length }
}

/** What Payload's own save of a working copy takes, with nothing of ours around it but the hooks. */
const updateAll = async (): Promise<object> => {
  for (const id of ids)
    await payload.update({
      collection: 'causes',
      id,
      locale: 'fa',
      depth: 0,
      data: { summary: 'خلاصه‌ای دیگر.' } as never,
      context: { isWrittenFromUnits: true },
    })
  return { entries: ids.length }
}

const DEEDS: Readonly<Record<string, () => Promise<object>>> = {
  export: exportAll,
  preview: () => importAll(true),
  import: () => importAll(false),
  update: updateAll,
}

const account = { email: 'bench@example.org', password: 'a long password for the bench' }
if ((await payload.count({ collection: 'users' })).totalDocs === 0)
  await payload.create({ collection: 'users', data: { name: 'Bench', role: 'admin', ...account } })
const { token } = await payload.login({ collection: 'users', data: account })
const { url } = await serveRest(payload)
process.stdout.write(`${JSON.stringify({ url, token, ids, megabytes: process.memoryUsage().rss / 2 ** 20 })}\n`)

createInterface({ input: process.stdin }).on('line', (asked) => {
  const deed = DEEDS[asked]
  if (!deed) throw new Error(`Nobody can ${asked}.`)
  const began = performance.now()
  void deed().then((said) => {
    const ms = performance.now() - began
    // getrusage(2), ru_maxrss, is in kilobytes.
    process.stdout.write(`${JSON.stringify({ ...said, ms, peakMegabytes: resourceUsage().maxRSS / 1024 })}\n`)
  })
})
