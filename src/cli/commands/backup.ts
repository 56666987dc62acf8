import { existsSync } from 'node:fs'

import { Command } from 'commander'

import { FileInTheWay } from '#archive'
import { environment } from '#environment'

import { output, progressBar, WrongUse } from '../output'
import { abortedBySignals } from '../stopped'
import { withPayload } from '../with-payload'

type Options = { withSecrets?: boolean; json?: boolean }

/** `qanun backup FILE`: everything as one archive. */
export const backupCommand = () =>
  new Command('backup')
    .description('Write everything into one archive: ledger, documents with drafts and versions, accounts, pictures.')
    .argument('<file>', 'the archive, for instance clinic.tar.gz; a file that is there is not replaced')
    .option('--with-secrets', "also the accounts' passwords (as hashes) and sessions; without it they are set anew")
    .option('--json', 'print the result as JSON')
    .action(run)

const run = async (file: string, options: Options): Promise<void> => {
  if (existsSync(file)) throw new WrongUse(new FileInTheWay(file).message)
  const { backUp } = await import('#server')
  const hasSecrets = options.withSecrets ?? false
  const signal = abortedBySignals('no backup was written.')
  const bar = progressBar('documents and pictures', options.json ?? false)
  const { manifest, missing } = await withPayload((payload) =>
    backUp(payload, environment(), { file, hasSecrets, signal, onProgress: (done, total) => bar.update(done, total) }),
  ).finally(() => bar.stop())
  const { documents, epoch, members, seq, versions } = manifest
  const pictures = members.filter(({ name }) => name.startsWith('media/')).length
  const { result, say } = output(options)
  say(
    `${sumOf(documents)} documents, ${sumOf(versions)} versions and ${pictures} pictures, up to number ${seq} of the ledger, in ${file}`,
  )
  if (missing.length > 0) say(`The library lists pictures that MEDIA_DIR has not: ${missing.join(', ')}`)
  result({ file, epoch, seq, hasSecrets, documents, versions, pictures, missing })
}

const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)
