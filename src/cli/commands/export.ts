import { Command } from 'commander'

import { exportFolder } from '#channels'
import type { ChannelFormat } from '#contract'
import { environment } from '#environment'
import { exportSource } from '#delivery'
import { type FrozenPublicReader, openReader } from '#replica'

import { output, progressBar, WrongUse } from '../output'

type Options = {
  out: string
  channel?: string
  locale?: string[]
  collection?: string[]
  since?: string
  json?: boolean
}

const collect = (value: string, before: string[] = []): string[] => [...before, value]

/** `qanun export`: everything public as a folder of JSON. */
export const exportCommand = () =>
  new Command('export')
    .description('Write what is public as a folder of JSON, with a manifest that proves every byte.')
    .requiredOption('--out <dir>', 'the folder; an export that is there is replaced')
    .option('--locale <code>', 'only this language (can be given more than once)', collect)
    .option('--collection <name>', 'only this collection (can be given more than once)', collect)
    .option('--channel <name>', 'only what this channel shows, in its format')
    .option('--since <seq>', 'only what changed after this number of the ledger')
    .option('--json', 'print the result as JSON')
    .action(run)

const run = async (options: Options): Promise<void> => {
  const { result, say } = output(options)
  const since = sinceOf(options.since)
  await replicaUpToDate()
  const { base, format, reader } = opened(options.channel)
  const source = exportSource(reader, base)
  const locales = chosen('locale', options.locale, source.locales)
  const collections = chosen('collection', options.collection, source.collections)
  const total = locales.reduce((sum, locale) => sum + [...reader.counts(locale).values()].reduce((a, b) => a + b, 0), 0)
  const bar = progressBar('entries', options.json ?? false)
  const signal = abortedBySignals()
  const manifest = await exportFolder(source, {
    out: options.out,
    format,
    locales,
    collections,
    since,
    signal,
    onProgress: (done) => bar.update(done, total),
  })
  bar.stop()
  reader.close()
  const files = Object.keys(manifest.files).length
  say(`${files} files, up to number ${manifest.seq} of the ledger, in ${options.out}`)
  result({ out: options.out, seq: manifest.seq, epoch: manifest.epoch, files, counts: manifest.counts })
}

/** Of everything, or of what a channel shows, on or off. @throws WrongUse */
const opened = (
  channel: string | undefined,
): { readonly reader: FrozenPublicReader; readonly base: string; readonly format: ChannelFormat } => {
  const reader = openReader(environment().replicaFile)
  if (channel === undefined) return { reader: reader.frozen(), base: '/v1', format: 'json' }
  const definition = reader.channel(channel)
  if (!definition) throw new WrongUse(`There is no channel "${channel}".`)
  return { reader: reader.scoped(definition).frozen(), base: `/v1/channels/${channel}`, format: definition.format }
}

const sinceOf = (given = '0'): number => {
  if (!/^\d{1,15}$/.test(given)) throw new WrongUse(`"${given}" is not a number of the ledger for --since.`)
  return Number(given)
}

/** Whoever stops the command finds the folder as it was before, and nothing beside it. */
const abortedBySignals = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort(new Stopped()))
  return controller.signal
}

class Stopped extends Error {
  constructor() {
    super('Stopped: no export was written.')
    this.name = 'Stopped'
  }
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
