import { Command } from 'commander'

import { exportFolder } from '#channels'
import { environment } from '#environment'
import { jsonFeed } from '#delivery'
import { canonicalJson } from '#contract'
import { openReader } from '#replica'

import { output, progressBar, WrongUse } from '../output'
import { abortedBySignals } from '../stopped'

type Options = { out: string; locale?: string[]; collection?: string[]; since?: string; json?: boolean }

const collect = (value: string, before: string[] = []): string[] => [...before, value]

/** `qanun export`: everything public as a folder of JSON. */
export const exportCommand = () =>
  new Command('export')
    .description('Write what is public as a folder of JSON, with a manifest that proves every byte.')
    .requiredOption('--out <dir>', 'the folder; an export that is there is replaced')
    .option('--locale <code>', 'only this language (can be given more than once)', collect)
    .option('--collection <name>', 'only this collection (can be given more than once)', collect)
    .option('--since <seq>', 'only what changed after this number of the ledger')
    .option('--json', 'print the result as JSON')
    .action(run)

const run = async (options: Options): Promise<void> => {
  const { result, say } = output(options)
  const since = sinceOf(options.since)
  await replicaUpToDate()
  const reader = openReader(environment().replicaFile).frozen()
  const catalog = reader.catalog()
  const locales = chosen(
    'locale',
    options.locale,
    catalog.locales.map(({ code }) => code),
  )
  const collections = chosen(
    'collection',
    options.collection,
    catalog.collections.map(({ slug }) => slug),
  )
  const total = locales.reduce((sum, locale) => sum + [...reader.counts(locale).values()].reduce((a, b) => a + b, 0), 0)
  const bar = progressBar('entries', options.json ?? false)
  const signal = abortedBySignals('no export was written.')
  const manifest = await exportFolder(
    {
      ...reader,
      feed: async (locale) => Buffer.from(`${canonicalJson(jsonFeed({ base: '/v1', catalog, reader }, locale))}\n`),
    },
    { out: options.out, locales, collections, since, signal, onProgress: (done) => bar.update(done, total) },
  )
  bar.stop()
  reader.close()
  const files = Object.keys(manifest.files).length
  say(`${files} files, up to number ${manifest.seq} of the ledger, in ${options.out}`)
  result({ out: options.out, seq: manifest.seq, epoch: manifest.epoch, files, counts: manifest.counts })
}

const sinceOf = (given = '0'): number => {
  if (!/^\d{1,15}$/.test(given)) throw new WrongUse(`"${given}" is not a number of the ledger for --since.`)
  return Number(given)
}

const chosen = (what: string, given: readonly string[] | undefined, known: readonly string[]): readonly string[] => {
  const unknown = given?.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new WrongUse(`"${unknown}" is not a ${what}; these are: ${known.join(', ')}.`)
  return given ?? known
}

/** A server that runs keeps the replica; without one, what the ledger holds is read once. */
const replicaUpToDate = async (): Promise<void> => {
  const { refreshReplica } = await import('#server')
  await refreshReplica(environment())
}
