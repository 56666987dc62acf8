import { createReadStream } from 'node:fs'

import { Command } from 'commander'

import { defaultLocale, localeRegistry } from '#locales'
import type { ImportReport } from '#translation'

import { findEntry } from '../find-entry'
import { requireLocale } from '../locale-option'
import { EXIT, output, progressBar, WrongUse } from '../output'
import { withPayload } from '../with-payload'
import { writeWhole } from '../write-whole'

type ExportOptions = {
  to: string
  from: string
  entry: string[]
  collection?: string
  format: string
  out: string
  json?: boolean
}

/** `qanun translate export` and `qanun translate import`: exchange with translators' tools. */
export const translateCommand = () =>
  new Command('translate')
    .description('Exchange translations with translators’ tools.')
    .addCommand(exportCommand())
    .addCommand(importCommand())

const exportCommand = () =>
  new Command('export')
    .description('Write units with their translations, terms and remembered sentences into one file.')
    .requiredOption('--to <code>', 'the language to translate into')
    .option('--from <code>', 'the language the entries were written in', defaultLocale.code)
    .option('--entry <type/slug>', 'only this entry; may be given several times', collect, [])
    .option('--collection <name>', 'only this collection')
    .option('--format <name>', 'the kind of file: xliff2, xliff1, json or csv', 'xliff2')
    .requiredOption('--out <file>', 'the file to write')
    .option('--json', 'print the result as JSON')
    .action(async (options: ExportOptions) => {
      const languages = { sourceLocale: requireLocale(options.from), targetLocale: requireLocale(options.to) }
      if (languages.sourceLocale === languages.targetLocale)
        throw new WrongUse('--from and --to are the same language; say with --from what the entries were written in.')
      const { entriesToExport, EXCHANGE_FORMATS, exportEntries } = await import('#translation')
      const format = EXCHANGE_FORMATS.find(({ name }) => name === options.format)
      if (!format) {
        const known = EXCHANGE_FORMATS.map(({ name }) => name).join(', ')
        throw new WrongUse(`"${options.format}" is no kind of file; these are: ${known}.`)
      }
      await withPayload(async (payload) => {
        const keys =
          options.entry.length > 0
            ? await Promise.all(
                options.entry.map((entry) =>
                  findEntry(
                    payload,
                    entry,
                    localeRegistry.map(({ code }) => code),
                  ),
                ),
              )
            : await entriesToExport(payload, { ...languages, collection: options.collection })
        const bar = progressBar('entries', options.json ?? false)
        let [entries, units] = [0, 0]
        const counted = async function* () {
          for await (const entry of exportEntries(payload, keys, languages)) {
            bar.update((entries += 1), keys.length)
            units += entry.units.length
            yield entry
          }
        }
        await writeWhole(options.out, format.write({ ...languages, at: new Date().toISOString() }, counted()))
        bar.stop()
        output(options).say(`Wrote ${units} units of ${entries} entries to ${options.out}.`)
        output(options).result({ entries, units, file: options.out, format: format.name })
      })
    })

type ImportOptions = { dryRun?: boolean; takeConflicts?: boolean; json?: boolean }

const importCommand = () =>
  new Command('import')
    .description('Take translations back from a file: all that can be taken, or nothing.')
    .argument('<file>', 'XLIFF 2.1, XLIFF 1.2, JSON or CSV')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--take-conflicts', 'take texts too whose source changed since, or that replace a newer human text')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: ImportOptions) => {
      const { importFile, readExchange } = await import('#translation')
      await withPayload(async (payload) => {
        const returned = await readExchange(file, createReadStream(file))
        const report = await importFile(payload, returned, {
          isDryRun: options.dryRun ?? false,
          takeConflicts: options.takeConflicts ?? false,
          by: null,
          mayReview: true,
        })
        output(options).say(sentences(report))
        output(options).result(report)
        if (report.faults.length + report.errors.length > 0) process.exitCode = EXIT.problems
        else if (report.conflicts.length > 0 && !options.takeConflicts) process.exitCode = EXIT.problems
      })
    })

const sentences = ({ changes, conflicts, errors, faults, isApplied, same }: ImportReport): string =>
  [
    `${isApplied ? 'Changed' : 'Would change'} ${changes} units; ${same} are the same.`,
    ...conflicts.map(({ id, key, reasons, type }) => `conflict  ${type}/${id} ${key}: ${reasons.join(', ')}`),
    ...faults.map(({ id, key, message, reason, type }) => `fault     ${type}/${id} ${key}: ${message ?? reason}`),
    ...errors.map(
      ({ findings, id, key, type }) =>
        `draft     ${type}/${id} ${key}: ${findings.map(({ message }) => message).join(' ')}`,
    ),
  ].join('\n')

const collect = (value: string, before: readonly string[]): string[] => [...before, value]
