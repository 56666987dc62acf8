import { Command } from 'commander'
import type { Payload } from 'payload'

import { environment } from '#environment'
import { localeRegistry } from '#locales'
import { contentCollections, publicationStatus, waitingRows } from '#publishing'

import { output, progressBar, WrongUse } from '../output'

type Count = { collection: string; locale: string; entries: number; public: number; changed: number; held: number }

/** `qanun status`: how far each language is, by collection. */
export const statusCommand = () =>
  new Command('status')
    .description('Show coverage by collection and language: entries, public ones, changed since, held by the gate.')
    .option('--locale <code>', 'only this language')
    .option('--json', 'print the result as JSON')
    .action(async (options: { locale?: string; json?: boolean }) => {
      const codes = localeRegistry.map(({ code }) => code)
      if (options.locale !== undefined && !codes.includes(options.locale))
        throw new WrongUse(`"${options.locale}" is not a language; these are: ${codes.join(', ')}.`)
      const { openPayload } = await import('#server')
      const payload = await openPayload(environment().databaseUrl)
      const { result, say } = output(options)
      const counts = await countAll(payload, options.locale ? [options.locale] : codes, options.json ?? false)
      const waiting = (await waitingRows(payload, 10_000)).length
      say(table(counts))
      say(waiting === 0 ? 'Nothing waits for its number.' : `${waiting} editions wait for their number.`)
      result({ counts, waiting })
      await payload.destroy()
    })

const countAll = async (payload: Payload, locales: readonly string[], isQuiet: boolean): Promise<Count[]> => {
  const counts: Count[] = []
  const bar = progressBar('entries', isQuiet)
  let done = 0
  for (const { slug: collection } of contentCollections(payload)) {
    const byLocale = new Map(
      locales.map((locale) => [locale, { collection, locale, entries: 0, public: 0, changed: 0, held: 0 }]),
    )
    const { docs } = await payload.find({ collection, depth: 0, overrideAccess: true, pagination: false, select: {} })
    for (const { id } of docs) {
      for (const { blocking, isChanged, isPublic, locale } of await publicationStatus(
        payload,
        { type: collection, id: String(id) },
        locales,
      )) {
        const count = byLocale.get(locale)
        if (!count) continue
        count.entries += 1
        count.public += isPublic ? 1 : 0
        count.changed += isPublic && isChanged ? 1 : 0
        count.held += blocking > 0 ? 1 : 0
      }
      bar.update((done += 1), done)
    }
    counts.push(...byLocale.values())
  }
  bar.stop()
  return counts
}

const table = (counts: readonly Count[]): string => {
  const rows = [
    ['collection', 'language', 'entries', 'public', 'changed since', 'held by the gate'],
    ...counts.map((c) => [
      c.collection,
      c.locale,
      String(c.entries),
      String(c.public),
      String(c.changed),
      String(c.held),
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
